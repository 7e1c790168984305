import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import type { ReadSheet } from '@ega/shared/documents/sheet-cell';
import { DomainError } from '@ega/shared/errors';
import { AgencyNames } from '@ega/shared/reports/tracking/agency-names';
import {
  type ByLineKind,
  byLineKind,
  lineFields,
  lookAtSheets,
  type LookedSheet,
} from '@ega/shared/reports/tracking/look-at-sheets';
import { readTracking, type TrackingReading } from '@ega/shared/reports/tracking/read-tracking';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { originOf } from '@ega/shared/reports/tracking/sheet-origin';
import { isRoundId } from '@ega/shared/rounds/round';
import { instantMs } from '@ega/shared/text/civil-date';
import { quarterName } from '@ega/shared/text/format';
import { Audit } from '../audit/audit.service.js';
import { WorkbookReader } from '../documents/workbook-reader.js';
import { canonicalize } from '../platform/canonical.js';
import { readWorld } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from '../rounds/rounds.queries.js';
import { BatchDrafting } from './batch-drafting.service.js';
import { FormListsQueries } from './form-lists.queries.js';
import { TrackedAnswers, type TrackedReport } from './tracked-answers.queries.js';
import { wordsOf } from './tracking-words.js';

export interface TrackingLook {
  sheets: readonly LookedSheet[];
  /** Keys of the fields that the form of this round asks. */
  fields: ByLineKind<readonly string[]>;
  agencies: { number: number; nameVi: string; nameEn: string }[];
  /** Words of lists explained before, by `wordOf`. */
  words: Record<string, string>;
}

export interface TrackingPreview extends TrackingReading {
  agencies: Pick<TrackedReport, 'number' | 'nameVi' | 'nameEn' | 'variant'>[];
  /** Names exactly this outcome: what is applied is what was shown, or it is shown again. */
  digest: string;
}

interface Judged {
  reading: TrackingReading;
  agencies: TrackedReport[];
  names: AgencyNames;
}

/**
 * One sheet with a line per agency, or per record of its registers: the Authority's own tracking table at the first round,
 * or the table of a round filled in by officers. It never speaks for an agency: what it holds is offered and counts only once the agency has confirmed it,
 * and it is entered only where an officer enters that agency's report (practice.md 13 and 21).
 */
@Injectable()
export class TrackingImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly rounds: RoundQueries,
    private readonly lists: FormListsQueries,
    private readonly reader: WorkbookReader,
    private readonly batch: BatchDrafting,
    private readonly tracked: TrackedAnswers,
  ) {}

  /** The first look: which sheet, which columns. */
  async look(actor: Actor, roundId: string, bytes: Uint8Array): Promise<TrackingLook> {
    assertCan(actor, 'report.enter');
    const sheets = await this.read(bytes, roundId);
    return this.transactions.read(actor, async (tx) => {
      const round = await this.openRound(tx, roundId);
      const agencies = await this.tracked.listRound(tx, roundId);
      const words = await this.tracked.listWords(tx);
      const names = namesOf(agencies, words.agency);
      const fields = lineFields(await this.lists.formOf(tx, round));
      const looked = lookAtSheets(sheets, names, fields, words.column);
      if (looked.length === 0) throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'noAgencies' });
      return {
        sheets: looked,
        fields: byLineKind((kind) => fields[kind].map(({ key }) => key)),
        agencies: agencies.map(({ number, nameVi, nameEn }) => ({ number, nameVi, nameEn })),
        words: Object.fromEntries(words.choice),
      };
    });
  }

  async preview(
    actor: Actor,
    roundId: string,
    mapping: SheetMapping,
    bytes: Uint8Array,
  ): Promise<TrackingPreview> {
    assertCan(actor, 'report.enter');
    const sheets = await this.read(bytes, roundId);
    return this.transactions.read(actor, async (tx) => {
      const { reading, agencies } = await this.judge(tx, roundId, mapping, { sheets, bytes });
      const told = new Set(reading.lines.map(({ number }) => number));
      return {
        ...reading,
        agencies: agencies
          .filter(({ number }) => told.has(number))
          .map(({ number, nameVi, nameEn, variant }) => ({ number, nameVi, nameEn, variant })),
        digest: digestOf(reading, agencies),
      };
    });
  }

  /** Everything that was shown, or nothing. */
  async apply(
    actor: Actor,
    roundId: string,
    mapping: SheetMapping,
    bytes: Uint8Array,
    shown: { digest: string; requestId: string },
  ): Promise<{ agencies: number; answers: number }> {
    assertCan(actor, 'report.enter');
    const sheets = await this.read(bytes, roundId);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, shown.requestId, 'applyTracking', async () => {
        const judged = await this.judge(tx, roundId, mapping, { sheets, bytes }, true);
        const { reading, agencies } = judged;
        if (reading.issues.length > 0)
          throw new DomainError('MALFORMED_INPUT', { issues: reading.issues.length });
        if (digestOf(reading, agencies) !== shown.digest)
          throw new DomainError('STALE_VERSION', { what: 'tracking' });
        const changed = reading.lines.filter(({ answers }) => answers.length > 0);
        for (const { number, target, answers } of changed)
          if (target === 'entry') {
            const versions = agencies.find((agency) => agency.number === number)?.versions ?? {};
            const batch = answers.map((each) => ({ ...each, version: versions[each.question] ?? 0 }));
            await this.batch.saveIn(tx, actor, { round: roundId, agency: number, answers: batch });
          }
        await this.keepWords(tx, mapping, judged, sheets);
        if (changed.length > 0) await this.offer(tx, roundId, changed, bytes);
        return { agencies: changed.length, answers: changed.flatMap(({ answers }) => answers).length };
      }),
    );
  }

  private async read(bytes: Uint8Array, roundId: string): Promise<readonly ReadSheet[]> {
    const content = await this.reader.read(bytes);
    if (!content.ok) throw new DomainError('FILE_NOT_ACCEPTED', { reason: content.refusal });
    const origin = originOf(content.sheets);
    if (origin?.kind === 'form') throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'formOfOne' });
    if (origin && origin.round !== roundId)
      throw new DomainError('FILE_NOT_ACCEPTED', {
        reason: 'otherRound',
        found: roundText(origin.round),
        expected: roundText(roundId),
      });
    return content.sheets;
  }

  private async openRound(tx: Tx, roundId: string): Promise<LoadedRound> {
    const round = await this.rounds.get(tx, roundId);
    const { now } = await readWorld(tx.manager);
    if (instantMs(now) >= instantMs(round.closesAt)) throw new DomainError('ROUND_CLOSED');
    return round;
  }

  private async judge(
    tx: Tx,
    roundId: string,
    mapping: SheetMapping,
    { sheets, bytes }: { sheets: readonly ReadSheet[]; bytes: Uint8Array },
    lock = false,
  ): Promise<Judged> {
    const round = await this.openRound(tx, roundId);
    const agencies = await this.tracked.listRound(tx, roundId, lock);
    const names = namesOf(agencies, (await this.tracked.listWords(tx)).agency);
    const sheet = sheets.find(({ name }) => name === mapping.sheet);
    if (!sheet) throw new DomainError('MALFORMED_INPUT', { field: 'mapping' });
    const form = await this.lists.formOf(tx, round);
    const token = sha256(bytes).slice(0, 12);
    return { reading: readTracking(sheet, mapping, names, agencies, form, token), agencies, names };
  }

  /** Before the ledger is opened: two officers may explain the same heading at the same time. */
  private async keepWords(
    tx: Tx,
    mapping: SheetMapping,
    { names }: Judged,
    sheets: readonly ReadSheet[],
  ): Promise<void> {
    const words = wordsOf(mapping, names, sheets);
    await tx.query(
      `insert into tracking_word (kind, heard, meant)
       select kind, heard, meant from unnest($1::text[], $2::text[], $3::text[]) as w (kind, heard, meant) order by kind, heard
       on conflict (kind, heard) do update set meant = excluded.meant`,
      [words.map(({ kind }) => kind), words.map(({ heard }) => heard), words.map(({ meant }) => meant)],
    );
  }

  private async offer(
    tx: Tx,
    roundId: string,
    changed: TrackingReading['lines'],
    bytes: Uint8Array,
  ): Promise<void> {
    const { position, recordedAt } = await this.ledger.open(tx, false);
    const offered = changed
      .filter(({ target }) => target === 'offer')
      .flatMap(({ number, answers }) => answers.map((answer) => ({ number, ...answer })));
    await tx.query(
      `insert into tracked_answer (round_id, agency_id, question, value, entered_by, position, recorded_at)
       select $1, o.agency, o.question, o.value, $2, $3, $4::timestamptz
         from unnest($5::integer[], $6::text[], $7::jsonb[]) as o (agency, question, value)
       on conflict (round_id, agency_id, question) do update set value = excluded.value, entered_by = excluded.entered_by,
         position = excluded.position, recorded_at = excluded.recorded_at`,
      [
        ...[roundId, tx.actor.accountId, position, recordedAt],
        offered.map(({ number }) => number),
        offered.map(({ question }) => question),
        offered.map(({ value }) => JSON.stringify(value)),
      ],
    );
    await this.audit.record(tx, {
      ...{ action: 'report.track', subject: `round ${roundId}`, roundId },
      after: {
        file: sha256(bytes),
        agencies: Object.fromEntries(
          changed.map(({ number, answers }) => [String(number), answers.map(({ question }) => question)]),
        ),
      },
    });
  }
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const roundText = (id: string): string => (isRoundId(id) ? quarterName(id) : id.slice(0, 20));

function namesOf(agencies: readonly TrackedReport[], noted: ReadonlyMap<string, string>): AgencyNames {
  return new AgencyNames(agencies, new Map([...noted].map(([name, number]) => [name, Number(number)])));
}

/** What stood before is part of it: what was saved since is shown again before anything is overwritten. */
function digestOf({ lines }: TrackingReading, agencies: readonly TrackedReport[]): string {
  const outcome = lines.map(({ number, target, answers, changes }) => {
    const versions = agencies.find((agency) => agency.number === number)?.versions ?? {};
    const before = changes.map(({ question, path, before: stood }) => [question, path, stood]);
    return [
      number,
      target,
      before,
      answers.map(({ question, value }) => [question, versions[question] ?? 0, value]),
    ];
  });
  return sha256(canonicalize(outcome));
}
