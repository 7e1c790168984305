function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { entryOf, Ledger } from '../platform/ledger.js';
import { Agency } from './agency.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { AgencyVersion } from './agency-version.entity.js';
export class Registry {
  constructor(ledger, audit) {
    this.ledger = ledger;
    this.audit = audit;
  }
  async load(tx, agencies, successions) {
    const [known] = await tx.query(`select count(*)::integer as n from agency`);
    if (known.n > 0) return 0;
    await this.ledger.open(tx, true);
    const { position, recordedAt } = entryOf(tx);
    await tx.manager.insert(
      Agency,
      agencies.map(({ number, slug }) => ({
        id: number,
        slug,
      })),
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
        })),
      ),
    );
    await tx.manager.insert(
      AgencySuccession,
      successions.map((succession) => ({
        ...succession,
        id: randomUUID(),
        position,
        recordedAt,
      })),
    );
    await this.audit.record(tx, {
      action: 'registry.load',
      subject: 'registry',
      after: {
        agencies: agencies.length,
        successions: successions.length,
      },
    });
    return agencies.length;
  }
}
Registry = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Ledger === 'undefined' ? Object : Ledger,
      typeof Audit === 'undefined' ? Object : Audit,
    ]),
  ],
  Registry,
);

//# sourceMappingURL=registry.service.js.map
