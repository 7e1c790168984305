import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import { SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { askClamd, type ScanAnswer } from './clamd.js';
import { EvidenceStore } from './evidence-store.js';

export type Scan = ScanAnswer | { outcome: 'held' };

const AGAIN_MS = 60_000;
const AT_ONCE = 20;

/** Asks the configured scanner; a file it has not answered about is held and asked about again each minute. */
@Injectable()
export class FileScanner implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly transactions: Transactions,
    private readonly store: EvidenceStore,
  ) {}

  onModuleInit(): void {
    if (!this.env.clamav) return;
    this.timer = setInterval(() => void this.scanHeld().catch(() => undefined), AGAIN_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Null where no scanner is configured: nothing is claimed of the file. */
  scanIncoming(uploadId: string): Promise<Scan | null> {
    return this.scan(() => Promise.resolve(createReadStream(this.store.pathOf(uploadId))));
  }

  async record(tx: Tx, fileId: string, scan: Scan): Promise<void> {
    await tx.query(
      `insert into file_scan (file_id, number, agency_id, outcome, finding)
       select f.id, coalesce((select max(s.number) from file_scan s where s.file_id = f.id), 0) + 1, f.agency_id, $2, $3
         from file f where f.id = $1
       on conflict do nothing`,
      [fileId, scan.outcome, scan.outcome === 'infected' ? scan.finding.slice(0, 200) : null],
    );
  }

  /** Files that wait for an answer; answers how many got one. */
  async scanHeld(): Promise<number> {
    const held = await this.transactions.read(SYSTEM, (tx) =>
      tx.query<{ id: string; storedAs: string }>(
        `select f.id, f.stored_as as "storedAs" from file_scan s join file f on f.id = s.file_id
          where s.outcome = 'held' and not exists (select 1 from file_scan n where n.file_id = s.file_id and n.number > s.number)
          order by s.machine_at limit ${AT_ONCE}`,
      ),
    );
    let answered = 0;
    for (const file of held) {
      const scan = await this.scan(() => this.store.read(file.storedAs, null));
      if (!scan || scan.outcome === 'held') continue;
      await this.transactions.write(SYSTEM, (tx) => this.record(tx, file.id, scan));
      answered += 1;
    }
    return answered;
  }

  private async scan(open: () => Promise<Readable>): Promise<Scan | null> {
    const { clamav } = this.env;
    if (!clamav) return null;
    try {
      return await askClamd(clamav, await open());
    } catch {
      return { outcome: 'held' };
    }
  }
}
