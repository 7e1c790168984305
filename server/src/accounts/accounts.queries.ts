import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { scopeFor } from '@ega/shared/access/policy';
import { needsSecondFactor, type Actor } from '@ega/shared/access/actor';
import { AgencyQueries, type AgencyNameRow } from '../agencies/agencies.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { isLoopback, type Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import { seeTrialRounds, SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import type { AccountFace, DemoLogin, Invitation, LinkFace, RoundChoice, Viewer } from './account.types.js';
import { Invitations } from './invitations.service.js';
import { REACHED_ACCOUNT } from './reached-account.js';
import { Sessions, type SessionRow } from './sessions.service.js';

type AccountRow = Omit<AccountFace, 'agencies'> & { numbers: number[] };
type LinkRow = Omit<Invitation, 'agencies'> & { numbers: number[] };

const ACCOUNT_COLUMNS = `a.id, a.display_name as "displayName", a.email, a.office_title as "officeTitle", a.unit, a.role, a.grants,
  a.released_only as "releasedOnly",
  a.totp_secret is not null as "secondFactor", a.password_hash is not null as active, a.disabled_at is not null as disabled,
  ${INSTANT_SQL('a.last_sign_in_at')} as "lastSignInAt",
  coalesce((select array_agg(g.agency_id order by g.agency_id) from account_agency g where g.account_id = a.id), '{}') as numbers`;

@Injectable()
export class AccountQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: AgencyQueries,
    private readonly sessions: Sessions,
    private readonly invitations: Invitations,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async viewer(request: FastifyRequest): Promise<Viewer> {
    const facts = request.facts!;
    const world = { now: facts.worldNow, demo: facts.mark === 'demo' };
    const owed = facts.session && facts.session.stage !== 'full' ? facts.session.stage : null;
    return this.transactions.read(SYSTEM, async (tx) => {
      const demoLogins = world.demo && isLoopback(this.env.host) ? await this.demoLogins(tx) : [];
      if (!facts.actor)
        return { account: null, owed, world, currentRound: null, rounds: [], trials: [], demoLogins };
      const [account] = await this.accounts(tx, `a.id = $1`, [facts.actor.accountId]);
      const rounds = await this.rounds(tx);
      return {
        // With what is delegated at this moment: the screens offer what the person may do now.
        account: account ? { ...account, grants: [...facts.actor.grants] } : null,
        owed,
        world,
        currentRound: rounds[0]?.id ?? null,
        rounds,
        trials: await this.trials(tx),
        demoLogins,
      };
    });
  }

  mySessions(actor: Actor, request: FastifyRequest): Promise<SessionRow[]> {
    return this.transactions.read(actor, (tx) =>
      this.sessions.list(tx, actor.accountId, request.facts!.session!.id),
    );
  }

  /** Accounts the actor may manage: approvers see those of their own agencies, the Authority all. */
  list(actor: Actor): Promise<AccountFace[]> {
    return this.transactions.read(actor, (tx) => this.listIn(tx, actor));
  }

  listIn(tx: Tx, actor: Actor): Promise<AccountFace[]> {
    const { agencyNumbers } = scopeFor(actor);
    return this.accounts(
      tx,
      `not a.machine and ${REACHED_ACCOUNT} and ($1::integer[] is null
         or exists (select 1 from account_agency g where g.account_id = a.id and g.agency_id = any ($1)))`,
      [agencyNumbers === 'all' ? null : agencyNumbers],
    );
  }

  listInvitations(actor: Actor, linkId: string | null = null): Promise<Invitation[]> {
    const { agencyNumbers } = scopeFor(actor);
    return this.transactions.read(actor, async (tx) => {
      const rows = await tx.query<LinkRow>(
        `select l.id, l.purpose, l.account_id as "accountId", a.email, a.display_name as "displayName", a.role, m.display_name as "madeBy",
                ${INSTANT_SQL('l.made_at')} as "madeAt", ${INSTANT_SQL('l.expires_at')} as "expiresAt",
                ${INSTANT_SQL('l.used_at')} as "usedAt", ${INSTANT_SQL('l.revoked_at')} as "revokedAt",
                coalesce((select array_agg(g.agency_id) from account_agency g where g.account_id = a.id), '{}') as numbers
           from access_link l join account a on a.id = l.account_id left join account m on m.id = l.made_by
          where ($1::uuid is null or l.id = $1) and ${REACHED_ACCOUNT}
            and ($2::integer[] is null or exists (select 1 from account_agency g where g.account_id = a.id and g.agency_id = any ($2)))
          order by l.made_at desc limit 300`,
        [linkId, agencyNumbers === 'all' ? null : agencyNumbers],
      );
      const names = await this.names(tx);
      return rows.map(({ numbers, ...row }) => ({
        ...row,
        agencies: numbers.flatMap((n) => names.get(n) ?? []),
      }));
    });
  }

  async link(token: string): Promise<LinkFace> {
    const { link, account } = await this.transactions.write(SYSTEM, (tx) => this.invitations.find(tx, token));
    return {
      purpose: link.purpose,
      email: account.email,
      displayName: account.displayName,
      role: account.role,
      needsSecondFactor: needsSecondFactor(account.role),
    };
  }

  private async accounts(tx: Tx, condition: string, parameters: unknown[]): Promise<AccountFace[]> {
    const rows = await tx.query<AccountRow>(
      `select ${ACCOUNT_COLUMNS} from account a where ${condition} order by a.role, a.display_name`,
      parameters,
    );
    const names = await this.names(tx);
    return rows.map(({ numbers, ...row }) => ({
      ...row,
      agencies: numbers.flatMap((n) => names.get(n) ?? []),
    }));
  }

  private async names(tx: Tx): Promise<Map<number, AgencyNameRow>> {
    return new Map((await this.agencies.listNames(tx, 'all')).map((row) => [row.number, row]));
  }

  private rounds(tx: Tx): Promise<RoundChoice[]> {
    return tx.query<RoundChoice>(
      `select id, year, quarter, ${INSTANT_SQL('opens_at')} as "opensAt", ${INSTANT_SQL('due_at')} as "dueAt",
              ${INSTANT_SQL('closes_at')} as "closesAt"
         from round where opens_at <= world_now() and trial_title is null order by year desc, quarter desc`,
    );
  }

  /** Last, because the transaction sees trial rounds only from here on. */
  private async trials(tx: Tx): Promise<RoundChoice[]> {
    await seeTrialRounds(tx, true);
    return tx.query<RoundChoice>(
      `select id, year, quarter, trial_title as "trialTitle", ${INSTANT_SQL('opens_at')} as "opensAt",
              ${INSTANT_SQL('due_at')} as "dueAt", ${INSTANT_SQL('closes_at')} as "closesAt"
         from round where trial_title is not null and opens_at <= world_now() and world_now() < closes_at
          and ended_at is null order by position desc`,
    );
  }

  private async demoLogins(tx: Tx): Promise<DemoLogin[]> {
    const accounts = await tx.manager.find(Account, { order: { role: 'ASC', displayName: 'ASC' } });
    return accounts
      .filter((account) => !account.disabledAt && account.email.endsWith('.demo.example'))
      .map(({ email, displayName, role }) => ({ email, label: displayName, role }));
  }
}
