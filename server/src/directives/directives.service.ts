import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { canonicalize } from '../platform/canonical.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import type { Tx } from '../platform/transaction.js';
import { DirectiveItem } from './directive-item.entity.js';
import { knownDirectives, type DirectiveRecord } from './known-directives.js';

/** Writes duties, rubrics and quotations as rows. Loading them again writes nothing. */
@Injectable()
export class Directives {
  constructor(
    private readonly ledger: Ledger,
    private readonly audit: Audit,
  ) {}

  /** Adds what is missing; a changed text under a recorded version is a mistake of the release, never an update. */
  async load(tx: Tx, records: readonly DirectiveRecord[] = knownDirectives()): Promise<number> {
    const known = await tx.query<{ key: string; body: object }>(
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
      missing.map((record) => ({ ...record, id: randomUUID(), ...stampOf(tx) })),
    );
    await this.audit.record(tx, {
      action: 'directives.load',
      subject: 'directives',
      after: { items: missing.map(keyOf) },
    });
    return missing.length;
  }
}

const keyOf = ({ kind, code, version }: DirectiveRecord): string => `${kind} ${code} ${version}`;
