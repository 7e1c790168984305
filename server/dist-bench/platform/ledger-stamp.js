import { entryOf } from './ledger.js';
/**
 * Position and recorded time for a row written through TypeORM. A string would pass through a JavaScript Date there and
 * lose its microseconds, and two rows of one transaction would no longer carry the same instant as its ledger entry.
 */ export function stampOf(tx) {
  const { position, recordedAt } = entryOf(tx);
  if (!/^[\d:.T+-]+$/.test(recordedAt)) throw new Error('not an instant of the ledger');
  return {
    position,
    recordedAt: () => `'${recordedAt}'::timestamptz`,
  };
}

//# sourceMappingURL=ledger-stamp.js.map
