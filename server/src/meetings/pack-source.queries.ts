import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { addressees } from '@ega/shared/directives/conclusion';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import { DomainError } from '@ega/shared/errors';
import type { FrozenConclusion } from '@ega/shared/meetings/frozen-content';
import type {
  PackConclusion,
  PackInput,
  PackProfile,
  PackRound,
  PreviousSession,
} from '@ega/shared/meetings/pack/pack-input';
import { ownersOf } from '@ega/shared/meetings/pack/pack-words';
import type { RoundId } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { quarterName } from '@ega/shared/text/format';
import { foundLetterhead } from '../directives/directives.queries.js';
import { readWorld } from '../platform/clock.js';
import { settledMoment } from '../platform/settled-moment.js';
import { Transactions } from '../platform/transaction.js';
import type { Asked, Moment } from '../status/as-of.js';
import { BoardQueries } from '../status/board.queries.js';
import type { ComputedBoard } from '../status/computed-board.js';
import { factsOf, ObligationTables } from '../status/obligation-tables.service.js';
import { BOARD, Boards } from '../status/status.service.js';
import { ConclusionProgressQueries } from './conclusion-progress.queries.js';
import { FrozenVersions } from './frozen-versions.queries.js';
import { findMeeting, readParagraphs } from './meeting-loader.js';

/** A pack shows all agencies: it is made for the Authority, whoever downloads it afterwards. */
const MAKER: Actor = { accountId: '', role: 'leader', grants: [], agencyNumbers: [], reach: 'all' };

/** Rounds a curve by rounds looks back on. */
const ROUNDS = 6;

export interface PackWanted {
  readonly meeting: string;
  /** Null: the figures of `at`. */
  readonly version: number | null;
  readonly at: string | null;
  readonly profile: PackProfile;
}

/** Collects what a pack is composed of, all from one frozen position or one instant. */
@Injectable()
export class PackSources {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly boards: Boards,
    private readonly tables: ObligationTables,
    private readonly rounds: BoardQueries,
    private readonly versions: FrozenVersions,
    private readonly conclusions: ConclusionProgressQueries,
  ) {}

  async read(wanted: PackWanted): Promise<PackInput> {
    const moment = await settledMoment(this.dataSource);
    const found = await this.session(wanted);
    const asked: Asked = found.frozen
      ? { basis: 'reported', meeting: `${wanted.meeting}.${wanted.version}` }
      : { basis: 'reported', round: found.meeting.roundId, at: wanted.at };
    const computed = await this.boards.of(MAKER, moment, asked);
    const { obligations, indicators } = this.tables.of(computed);
    const { source, instant, position } = computed;
    // The session's own day stays open to change after the freeze: papers of a frozen version keep the day frozen with it.
    const heldOn = civilDateAt((found.frozen?.content.meeting ?? found.meeting).heldAt);
    const letterhead = foundLetterhead(source.directives.letterheads, heldOn);
    return {
      session: {
        id: found.meeting.id,
        heldOn,
        version: wanted.version,
        frozenAt: found.frozen?.instant ?? null,
        position,
        chainHead: found.frozen?.chainHead ?? null,
      },
      letterhead,
      profile: wanted.profile,
      demo: found.demo,
      round: source.round,
      board: computed.board,
      overview: computed.overview,
      rubric: computed.rubric,
      obligations,
      indicators,
      burnUp: computed.burnUp,
      guidance: factsOf(computed),
      reports: source.reports,
      benchmarks: computed.benchmarks,
      rounds: await this.earlierRounds(moment, asked, computed),
      previous: await this.previous(found.meeting.id, position),
      conclusions: await this.standing(found.meeting.id, position, instant, letterhead),
      edited: found.edited,
    };
  }

  private session({ meeting: id, version }: PackWanted) {
    return this.transactions.read(BOARD, async (tx) => {
      const meeting = await findMeeting(tx, id);
      const frozen = version === null ? undefined : await this.versions.find(tx, `${id}.${version}`);
      if (!meeting || (version !== null && !frozen)) throw new DomainError('NOT_FOUND', { what: 'meeting' });
      const { mark } = await readWorld(tx.manager);
      return {
        meeting,
        frozen,
        edited: frozen?.content.paragraphs ?? (await readParagraphs(tx, id)),
        demo: mark === 'demo',
      };
    });
  }

  private async earlierRounds(moment: Moment, asked: Asked, computed: ComputedBoard): Promise<PackRound[]> {
    const known = await this.transactions.read(BOARD, (tx) =>
      this.rounds.listRounds(tx, computed.boardPosition),
    );
    const own = computed.source.round?.id ?? '';
    const earlier = known.filter(({ id }) => id < own).slice(0, ROUNDS - 1);
    const rounds: PackRound[] = [];
    // One after another, and of each its counts alone: a board of thousands of agencies is let go before the next.
    for (const { id } of earlier.reverse())
      rounds.push(...countsOf(await this.boards.inPassing(moment, { ...asked, round: id })));
    return [...rounds, ...countsOf(computed)];
  }

  /** As known then: a version that the earlier session got afterwards changes no papers. */
  private async previous(meeting: RoundId, position: string): Promise<PreviousSession | null> {
    const before = await this.transactions.read(BOARD, (tx) =>
      this.versions.findBefore(tx, meeting, position),
    );
    if (!before) return null;
    const { overview, rows } = before.content.figures.reported;
    return {
      quarter: quarterName(before.content.meeting.id),
      version: before.version,
      heldOn: civilDateAt(before.content.meeting.heldAt),
      overview,
      issued: rows.filter(({ issued }) => issued).map(({ number }) => number),
    };
  }

  private async standing(
    meeting: RoundId,
    position: string,
    instant: string,
    letterhead: Letterhead,
  ): Promise<PackConclusion[]> {
    const all = await this.transactions.read(BOARD, (tx) =>
      this.conclusions.list(tx, position, instant, false),
    );
    return all
      .filter(({ conclusion }) => conclusion.meeting < meeting && conclusion.state === 'issued')
      .map(({ conclusion, progress }: FrozenConclusion) => ({
        meeting: conclusion.meeting,
        number: conclusion.number,
        text: conclusion.text,
        owners: ownersOf(conclusion, letterhead),
        dueOn: conclusion.dueOn,
        obligation: conclusion.obligation,
        done: progress.done,
        total: progress.of,
        agencies: addressees(conclusion),
        open: progress.open,
      }));
  }
}

function countsOf({ board, overview }: ComputedBoard): PackRound[] {
  if (board.roundId === null) return [];
  const { submitted } = overview.reporting.all;
  return [
    {
      round: board.roundId,
      issued: overview.groups.all.issued.value,
      underWay: overview.groups.all.underWay.value,
      submitted: submitted.value,
      opened: submitted.denominator,
      agencies: overview.groups.all.issued.denominator,
    },
  ];
}
