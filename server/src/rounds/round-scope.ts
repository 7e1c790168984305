import { variantOf, type AgencyKind } from '@ega/shared/agencies/kind';
import type { Tx } from '../platform/transaction.js';

/** Agencies laid out in one transaction: the ledger is held for that long, and other writers wait for it. */
export const OPENING_BATCH = 500;

export interface AgencyInScope {
  agencyId: number;
  versionId: string;
  kind: AgencyKind;
}

/** Versions as known now that hold on the cut-off day (practice.md 9). */
export function listInScope(tx: Tx, cutOff: string): Promise<AgencyInScope[]> {
  return tx.query<AgencyInScope>(
    `select agency_id as "agencyId", id as "versionId", kind from agency_version
      where superseded_position is null and valid_from <= $1 and (valid_to is null or $1 < valid_to) order by agency_id`,
    [cutOff],
  );
}

/** Agencies of the round's scope, as the registry knew them at its opening, that are not laid out yet; one batch. */
export function listMissing(tx: Tx, roundId: string): Promise<AgencyInScope[]> {
  return tx.query<AgencyInScope>(
    `select v.agency_id as "agencyId", v.id as "versionId", v.kind from agency_version v join round r on r.id = $1
      where v.position <= r.position and (v.superseded_position is null or v.superseded_position > r.position)
        and v.valid_from <= r.cut_off and (v.valid_to is null or r.cut_off < v.valid_to)
        and not exists (select 1 from round_agency a where a.round_id = r.id and a.agency_id = v.agency_id)
      order by v.agency_id limit $2`,
    [roundId, OPENING_BATCH],
  );
}

export async function insertScope(
  tx: Tx,
  id: string,
  scope: readonly AgencyInScope[],
  position: string,
): Promise<void> {
  const agencies = scope.map(({ agencyId }) => agencyId);
  await tx.query(
    `insert into round_agency (round_id, agency_id, agency_version_id, variant, position)
     select $1, agency, version, variant, $5 from unnest($2::integer[], $3::uuid[], $4::text[]) as s (agency, version, variant)`,
    [
      id,
      agencies,
      scope.map(({ versionId }) => versionId),
      scope.map(({ kind }) => variantOf(kind)),
      position,
    ],
  );
  await tx.query(
    `insert into report (id, round_id, agency_id) select gen_random_uuid(), $1, agency from unnest($2::integer[]) as s (agency)`,
    [id, agencies],
  );
}
