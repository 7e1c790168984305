import { Invitations } from '@ega/server/accounts/invitations.service';
import { hashPassword } from '@ega/server/accounts/passwords';
import { SYSTEM } from '@ega/server/platform/transaction';
import { reachOf, type Actor } from '@ega/shared/access/actor';
import type { DemoWorld } from './demo-world.js';
import { DEMO_PASSWORD } from './logins.js';
import type { DemoPerson } from './people.js';

/** Who acts in the demo world. */
export class DemoActors {
  private readonly byEmail = new Map<string, Actor>();
  private readonly people: DemoPerson[] = [];

  add(person: DemoPerson, accountId: string): void {
    const { role, grants, agencies, unit } = person;
    this.people.push(person);
    this.byEmail.set(person.email, {
      accountId,
      role,
      grants,
      agencyNumbers: agencies,
      reach: reachOf(role),
      ...(unit ? { unit } : {}),
    });
  }

  of(role: DemoPerson['role'], agency?: number): Actor {
    return this.all(role, agency)[0]!;
  }

  /** Officers share the reports out by the number of the agency. */
  officerFor(agency: number): Actor {
    const officers = this.all('officer');
    return officers[agency % officers.length]!;
  }

  private all(role: DemoPerson['role'], agency?: number): Actor[] {
    return this.people
      .filter((person) => person.role === role && (agency === undefined || person.agencies.includes(agency)))
      .map((person) => this.byEmail.get(person.email)!);
  }
}

/**
 * Invites everybody and accepts for them: one password, hashed once, and no second factor, because the demo signs in
 * with one click. Only in a database marked demo or test, which the loader has asked before.
 */
export async function enterAccounts(world: DemoWorld, people: readonly DemoPerson[]): Promise<DemoActors> {
  const invitations = world.services.get(Invitations);
  const actors = new DemoActors();
  for (const { agencies, grants, ...person } of people) {
    const { accountId } = await world.transactions.write(SYSTEM, (tx) =>
      invitations.create(tx, { ...person, grants: [...grants] }, [...agencies]),
    );
    actors.add({ ...person, agencies, grants }, accountId);
  }
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await world.transactions.write(SYSTEM, async (tx) => {
    await tx.query(`update account set password_hash = $1 where password_hash is null`, [passwordHash]);
    await tx.query(`update access_link set used_at = clock_timestamp() where used_at is null`);
  });
  return actors;
}
