import { Injectable } from '@nestjs/common';
import type { KnownVersion } from '@ega/shared/agencies/registry-act';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { RegistryEntry, RegistryFace, RegistrySuccession, RegistryVersion } from './registry.types.js';

const VERSION_COLUMNS = `v.id, v.agency_id as number, v.kind, v.name_vi as "nameVi", v.name_en as "nameEn", v.short_name as "shortName",
  v.agency_name as "agencyName", v.abbreviation_vi as "abbreviationVi", v.abbreviation_en as "abbreviationEn", v.code,
  v.code_confidence as "codeConfidence", v.gso_code as "gsoCode", v.region6, v.region8, v.name_fold as "nameFold",
  v.is_municipality as "isMunicipality", v.valid_from as "validFrom", v.valid_to as "validTo", v.legal_basis as "legalBasis"`;

/** The registry with both of its times: when it held, and when it was known. */
@Injectable()
export class RegistryQueries {
  constructor(private readonly transactions: Transactions) {}

  read(actor: Actor): Promise<RegistryFace> {
    assertCan(actor, 'registry.read');
    return this.transactions.read(actor, (tx) => this.face(tx));
  }

  async face(tx: Tx): Promise<RegistryFace> {
    const versions = await tx.query<RegistryVersion>(
      `select ${VERSION_COLUMNS}, a.slug, v.act_id as "actId", ${INSTANT_SQL('v.recorded_at')} as "recordedAt",
              ${INSTANT_SQL('e.recorded_at')} as "supersededAt"
         from agency_version v join agency a on a.id = v.agency_id left join ledger_entry e on e.position = v.superseded_position
        order by v.agency_id, v.valid_from, v.position`,
    );
    const successions = await tx.query<RegistrySuccession>(
      `select s.predecessor_id as predecessor, s.successor_id as successor, s.effective_from as "effectiveFrom", s.relation,
              s.legal_basis as "legalBasis", s.confidence, ${INSTANT_SQL('s.recorded_at')} as "recordedAt",
              ${INSTANT_SQL('e.recorded_at')} as "supersededAt"
         from agency_succession s left join ledger_entry e on e.position = s.superseded_position
        order by s.effective_from, s.predecessor_id, s.successor_id`,
    );
    const entries = await tx.query<RegistryEntry>(
      `select r.id, r.kind, r.agencies, r.effective_from as "effectiveFrom", r.basis_number as "basisNumber",
              r.basis_date as "basisDate", r.basis_issuer as "basisIssuer", r.note, r.undoes, u.id as "undoneBy",
              m.display_name as "madeBy", ${INSTANT_SQL('r.recorded_at')} as "recordedAt"
         from registry_act r left join registry_act u on u.undoes = r.id left join account m on m.id = r.made_by
        order by r.position desc`,
    );
    return { versions, successions, entries };
  }

  /** What is held true now, for planning an entry. */
  listKnown(tx: Tx): Promise<KnownVersion[]> {
    return tx.query<KnownVersion>(
      `select ${VERSION_COLUMNS} from agency_version v where v.superseded_position is null order by v.agency_id, v.valid_from`,
    );
  }
}
