import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import type { Agency as AgencyRule, AgencyVersion as VersionRule } from '@ega/shared/agencies/agency';
import { planRegistryAct } from '@ega/shared/agencies/plan-registry-act';
import type { RegistryAct } from '@ega/shared/agencies/registry-act';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { Agency } from './agency.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { AgencyVersion } from './agency-version.entity.js';
import { RegistryActRow } from './registry-act.entity.js';
import { RegistryQueries } from './registry.queries.js';
import type { RegistryActInput, RegistryFace } from './registry.types.js';
import { cleanAct } from './typed-act.js';

/** Two keepers at once: the second plans on what the first wrote. */
const LOCK = `select pg_advisory_xact_lock(hashtext('registry'))`;

/** Renames, merges, splits, dissolves, mends codes, and takes an entry back; every row stays, replaced by newer ones. */
@Injectable()
export class RegistryEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly queries: RegistryQueries,
  ) {}

  enter(actor: Actor, input: RegistryActInput, requestId: string): Promise<RegistryFace> {
    assertCan(actor, 'registry.edit');
    const act = cleanAct(input);
    const note = optionalText(input.note, 'note', 1000);
    return this.write(actor, requestId, 'enterRegistryAct', async (tx) => {
      const versions = await this.queries.listKnown(tx);
      const agencies = await tx.query<AgencyRule>(`select id as number, slug from agency order by id`);
      const plan = planRegistryAct({ agencies, versions }, act);
      const blocking = plan.faults.filter((fault) => fault.blocking);
      if (blocking.length > 0) throw new DomainError('MALFORMED_INPUT', { faults: blocking });
      await this.ledger.open(tx, true);
      const id = randomUUID();
      const touched = touchedBy(act, plan.newAgencies);
      await this.keepAct(tx, { id, kind: act.kind, act, note, touched });
      await this.supersede(
        tx,
        'agency_version',
        plan.ended.map((version) => version.id),
      );
      if (plan.newAgencies.length > 0)
        await tx.manager.insert(
          Agency,
          plan.newAgencies.map(({ number, slug }) => ({ id: number, slug })),
        );
      await this.keepVersions(tx, id, plan.versions);
      if (plan.successions.length > 0)
        await tx.manager.insert(
          AgencySuccession,
          plan.successions.map(({ predecessor, successor, ...succession }) => ({
            ...succession,
            id: randomUUID(),
            predecessorId: predecessor,
            successorId: successor,
            actId: id,
            ...stampOf(tx),
          })),
        );
      await this.audit.record(tx, {
        action: `registry.${act.kind}`,
        subject: `registry ${id}`,
        ...(note ? { reason: note } : {}),
        before: { versions: plan.ended.map(named) },
        after: { effectiveFrom: act.effectiveFrom, basis: act.basis, versions: plan.versions.map(named) },
      });
    });
  }

  /** A correcting entry: what the earlier one replaced holds again. Only the latest entry of its agencies can be taken back. */
  undo(actor: Actor, entryId: string, reason: string, requestId: string): Promise<RegistryFace> {
    assertCan(actor, 'registry.edit');
    assertId(entryId);
    const why = requiredText(reason, 'reason', 1000);
    return this.write(actor, requestId, 'undoRegistryAct', async (tx) => {
      const act = await tx.manager.findOneBy(RegistryActRow, { id: entryId });
      if (!act || act.kind === 'undo') throw new DomainError('NOT_FOUND');
      await this.assertUndoable(tx, act);
      const written = await tx.manager.findBy(AgencyVersion, {
        actId: act.id,
        supersededPosition: IsNull(),
      });
      const replaced = await tx.manager.findBy(AgencyVersion, { supersededPosition: act.position });
      await this.ledger.open(tx, true);
      const id = randomUUID();
      await tx.manager.insert(RegistryActRow, {
        id,
        kind: 'undo',
        agencies: act.agencies,
        effectiveFrom: act.effectiveFrom,
        note: why,
        request: { undoes: act.id },
        undoes: act.id,
        madeBy: tx.actor.accountId,
        ...stampOf(tx),
      });
      await this.supersede(
        tx,
        'agency_version',
        written.map((version) => version.id),
      );
      await tx.query(
        `update agency_succession set superseded_position = $2 where act_id = $1 and superseded_position is null`,
        [act.id, tx.entry!.position],
      );
      if (replaced.length > 0)
        await tx.manager.insert(
          AgencyVersion,
          // Each keeps the entry that first wrote it, so that this one, too, can be taken back in its turn.
          replaced.map((version) => ({
            ...version,
            id: randomUUID(),
            supersededPosition: null,
            ...stampOf(tx),
          })),
        );
      await this.audit.record(tx, {
        action: 'registry.undo',
        subject: `registry ${act.id}`,
        reason: why,
        before: { versions: written.map(named) },
        after: { versions: replaced.map(named) },
      });
    });
  }

  private write(
    actor: Actor,
    requestId: string,
    operation: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<RegistryFace> {
    return this.transactions.write(actor, async (tx) => {
      await this.requests.once(tx, requestId, operation, async () => {
        await tx.query(LOCK);
        await work(tx);
        return true;
      });
      return this.queries.face(tx);
    });
  }

  /** A later entry stands on this one, or people and rounds already bear the number of an agency it made. */
  private async assertUndoable(tx: Tx, act: RegistryActRow): Promise<void> {
    const refuse = (reason: string): never => {
      throw new DomainError('MOVE_NOT_ALLOWED', { reason });
    };
    const [undone] = await tx.query(`select 1 from registry_act where undoes = $1`, [act.id]);
    if (undone) refuse('undone');
    const [later] = await tx.query(
      `select 1 from registry_act l where l.position > $2 and l.kind <> 'undo' and l.agencies && $1
          and not exists (select 1 from registry_act u where u.undoes = l.id)`,
      [act.agencies, act.position],
    );
    if (later) refuse('laterEntry');
    const [used] = await tx.query(
      `select 1 from agency a where a.id = any ($1)
          and not exists (select 1 from agency_version v where v.agency_id = a.id and v.position < $2)
          and (exists (select 1 from round_agency r where r.agency_id = a.id)
               or exists (select 1 from account_agency g where g.agency_id = a.id))`,
      [act.agencies, act.position],
    );
    if (used) refuse('agencyInUse');
  }

  private async keepAct(
    tx: Tx,
    entry: {
      id: string;
      kind: RegistryAct['kind'];
      act: RegistryAct;
      note: string | null;
      touched: number[];
    },
  ): Promise<void> {
    const { id, kind, act, note, touched } = entry;
    await tx.manager.insert(RegistryActRow, {
      id,
      kind,
      agencies: touched,
      effectiveFrom: act.effectiveFrom,
      basisNumber: act.basis.number,
      basisDate: act.basis.date,
      basisIssuer: act.basis.issuer,
      note,
      request: act,
      undoes: null,
      madeBy: tx.actor.accountId,
      ...stampOf(tx),
    });
  }

  private async keepVersions(tx: Tx, actId: string, versions: readonly VersionRule[]): Promise<void> {
    await tx.manager.insert(
      AgencyVersion,
      versions.map(({ number, ...version }) => ({
        ...version,
        id: randomUUID(),
        agencyId: number,
        actId,
        supersededPosition: null,
        ...stampOf(tx),
      })),
    );
  }

  private async supersede(tx: Tx, table: 'agency_version', ids: string[]): Promise<void> {
    await tx.query(
      `update ${table} set superseded_position = $2 where id = any ($1::uuid[]) and superseded_position is null`,
      [ids, tx.entry!.position],
    );
  }
}

const touchedBy = (act: RegistryAct, made: readonly AgencyRule[]): number[] =>
  [
    ...new Set([
      ...act.agencies,
      ...(act.successor === null ? [] : [act.successor]),
      ...made.map((agency) => agency.number),
    ]),
  ].sort((a, b) => a - b);

const named = (version: {
  nameVi: string;
  code: string | null;
  validFrom: string;
  validTo: string | null;
}) => ({
  name: version.nameVi,
  code: version.code,
  validFrom: version.validFrom,
  validTo: version.validTo,
});
