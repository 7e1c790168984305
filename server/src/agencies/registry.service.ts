import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { entryOf, Ledger } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';
import { Agency } from './agency.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { AgencyVersion } from './agency-version.entity.js';

type Recorded = 'id' | 'position' | 'recordedAt' | 'supersededPosition' | 'actId';

/** An agency as first registered: permanent number, address, and its versions by validity. */
export interface AgencyRegistration {
  number: number;
  slug: string;
  versions: Omit<AgencyVersion, Recorded | 'agencyId'>[];
}

export type SuccessionRegistration = Omit<AgencySuccession, Recorded>;

/** Writes the registry. Loading it twice writes nothing the second time. */
@Injectable()
export class Registry {
  constructor(
    private readonly ledger: Ledger,
    private readonly audit: Audit,
  ) {}

  async load(tx: Tx, agencies: AgencyRegistration[], successions: SuccessionRegistration[]): Promise<number> {
    const [known] = await tx.query<{ n: number }>(`select count(*)::integer as n from agency`);
    if (known!.n > 0) return 0;
    await this.ledger.open(tx, true);
    const { position, recordedAt } = entryOf(tx);
    await tx.manager.insert(
      Agency,
      agencies.map(({ number, slug }) => ({ id: number, slug })),
    );
    await tx.manager.insert(
      AgencyVersion,
      agencies.flatMap(({ number, versions }) =>
        versions.map((version) => ({
          ...version,
          id: randomUUID(),
          agencyId: number,
          position,
          recordedAt,
          supersededPosition: null,
          actId: null,
        })),
      ),
    );
    await tx.manager.insert(
      AgencySuccession,
      successions.map((succession) => ({ ...succession, id: randomUUID(), position, recordedAt })),
    );
    await this.audit.record(tx, {
      action: 'registry.load',
      subject: 'registry',
      after: { agencies: agencies.length, successions: successions.length },
    });
    return agencies.length;
  }
}
