import { openServices } from '@ega/server/cli/open-services';
import { Uploads } from '@ega/server/documents/uploads.service';
import { GuidanceEntry } from '@ega/server/guidance/guidance-entry.service';
import { readWorld, rememberWorldInstant, stepWorldClockUpTo } from '@ega/server/platform/clock';
import { SYSTEM, Transactions } from '@ega/server/platform/transaction';
import { BatchDrafting } from '@ega/server/reports/batch-drafting.service';
import { BatchMarking } from '@ega/server/reports/batch-marking.service';
import { CoverDocuments } from '@ega/server/reports/cover-documents.service';
import { Deciding } from '@ega/server/reports/deciding.service';
import { Drafting } from '@ega/server/reports/drafting.service';
import { ReviewQueries } from '@ega/server/reports/review.queries';
import { Review } from '@ega/server/reports/review.service';
import { Sending } from '@ega/server/reports/sending.service';
import { RoundOpening } from '@ega/server/rounds/rounds.service';
import { type Instant } from '@ega/shared/text/civil-date';

type Services = Awaited<ReturnType<typeof openServices>>;

/** The services the demo enters through: the same doors as people, without HTTP. */
export class DemoWorld {
  readonly transactions: Transactions;
  readonly uploads: Uploads;
  readonly rounds: RoundOpening;
  readonly batch: BatchDrafting;
  readonly drafting: Drafting;
  readonly sending: Sending;
  readonly review: Review;
  readonly marking: BatchMarking;
  readonly deciding: Deciding;
  readonly covers: CoverDocuments;
  readonly sheets: ReviewQueries;
  readonly guidance: GuidanceEntry;
  private requests = 0;

  private constructor(readonly services: Services) {
    this.transactions = services.get(Transactions);
    this.uploads = services.get(Uploads);
    this.rounds = services.get(RoundOpening);
    this.batch = services.get(BatchDrafting);
    this.drafting = services.get(Drafting);
    this.sending = services.get(Sending);
    this.review = services.get(Review);
    this.marking = services.get(BatchMarking);
    this.deciding = services.get(Deciding);
    this.covers = services.get(CoverDocuments);
    this.sheets = services.get(ReviewQueries);
    this.guidance = services.get(GuidanceEntry);
  }

  static async open(): Promise<DemoWorld> {
    return new DemoWorld(await openServices());
  }

  close(): Promise<void> {
    return this.services.close();
  }

  /** Client-made id of a mutation; no two of this load are the same. */
  request(): string {
    return `demo-load-${String(++this.requests).padStart(8, '0')}`;
  }

  /** World time goes forward to an instant; where it has run past it already, it stays. */
  async stepTo(instant: Instant): Promise<void> {
    await this.transactions.write(SYSTEM, (tx) => stepWorldClockUpTo(tx, instant));
  }

  /** One commit that waits for the disk takes everything before it along. */
  makeDurable(): Promise<void> {
    return this.transactions.write(SYSTEM, async (tx) => {
      await tx.query(`set local synchronous_commit = on`);
      await rememberWorldInstant(tx.manager);
    });
  }

  /** Where the world stands: its mark, whether anything was loaded into it, ledger and chain. */
  state(): Promise<WorldState> {
    return this.transactions.read(SYSTEM, async (tx) => {
      const { mark } = await readWorld(tx.manager);
      const [row] = await tx.query<Omit<WorldState, 'mark'>>(
        `select position::text as "ledgerPosition", encode(chain_head, 'hex') as "chainHead",
                exists (select 1 from round) as loaded from ledger`,
      );
      return { mark, ...row! };
    });
  }
}

export interface WorldState {
  mark: 'live' | 'demo' | 'test';
  loaded: boolean;
  ledgerPosition: string;
  chainHead: string;
}
