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
import { canonicalize } from '../platform/canonical.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { DirectiveItem } from './directive-item.entity.js';
import { knownDirectives } from './known-directives.js';
export class Directives {
  constructor(ledger, audit) {
    this.ledger = ledger;
    this.audit = audit;
  }
  /** Adds what is missing; a changed text under a recorded version is a mistake of the release, never an update. */ async load(
    tx,
    records = knownDirectives(),
  ) {
    const known = await tx.query(
      `select kind || ' ' || code || ' ' || version as key, body from directive_item`,
    );
    const bodies = new Map(known.map((row) => [row.key, canonicalize(row.body)]));
    const missing = records.filter((record) => {
      const body = bodies.get(keyOf(record));
      if (body !== undefined && body !== canonicalize(record.body))
        throw new Error(`directive ${keyOf(record)} is recorded with another text: give it a new version`);
      return body === undefined;
    });
    if (missing.length === 0) return 0;
    await this.ledger.open(tx, true);
    await tx.manager.insert(
      DirectiveItem,
      missing.map((record) => ({
        ...record,
        id: randomUUID(),
        ...stampOf(tx),
      })),
    );
    await this.audit.record(tx, {
      action: 'directives.load',
      subject: 'directives',
      after: {
        items: missing.map(keyOf),
      },
    });
    return missing.length;
  }
}
Directives = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Ledger === 'undefined' ? Object : Ledger,
      typeof Audit === 'undefined' ? Object : Audit,
    ]),
  ],
  Directives,
);
const keyOf = ({ kind, code, version }) => `${kind} ${code} ${version}`;

//# sourceMappingURL=directives.service.js.map
