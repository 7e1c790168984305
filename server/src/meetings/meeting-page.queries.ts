import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import type { FrozenConclusion } from '@ega/shared/meetings/frozen-content';
import { readiness } from '@ega/shared/meetings/readiness';
import type { Figure } from '@ega/shared/status/figure';
import type { RequestFacts } from '../platform/session-statement.js';
import { Transactions } from '../platform/transaction.js';
import type { AgencyRef } from '../status/as-of.types.js';
import { asOfFace } from '../status/overview-face.js';
import { Boards } from '../status/status.service.js';
import type { ComputedBoard } from '../status/computed-board.js';
import { ConclusionProgressQueries } from './conclusion-progress.queries.js';
import { FrozenVersions, type FrozenVersion } from './frozen-versions.queries.js';
import { findMeeting, listMeetings, readParagraphs } from './meeting-loader.js';
import type {
  ConclusionFace,
  FrozenVersionFace,
  MeetingFigure,
  MeetingLine,
  MeetingPage,
  MissingReport,
} from './meeting.types.js';

/** Sessions as one viewer sees them; a released reach sees the frozen ones only (practice.md 22). */
@Injectable()
export class MeetingPages {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: Boards,
    private readonly versions: FrozenVersions,
    private readonly conclusions: ConclusionProgressQueries,
  ) {}

  list(actor: Actor, facts: RequestFacts): Promise<MeetingLine[]> {
    assertCan(actor, 'meeting.read');
    return this.transactions.read({ ...actor, reach: 'all' }, async (tx) => {
      const versions = await this.versions.list(tx);
      const standing = await this.conclusions.list(tx, facts.position, facts.worldNow, false);
      const lines = (await listMeetings(tx)).map(({ id, heldAt, place }) => {
        const issued = standing.filter(
          ({ conclusion }) => conclusion.meeting === id && conclusion.state === 'issued',
        );
        return {
          id,
          heldAt,
          place,
          versions: versions.filter((one) => one.meeting === id).map(versionFace),
          conclusions: issued.length,
          conclusionsDone: issued.filter(({ progress }) => progress.done === progress.of).length,
        };
      });
      return actor.reach === 'released' ? lines.filter((line) => line.versions.length > 0) : lines;
    });
  }

  async page(actor: Actor, facts: RequestFacts, id: string): Promise<MeetingPage> {
    assertCan(actor, 'meeting.read');
    const drafts = can(actor, 'conclusion.draft') || can(actor, 'conclusion.record');
    const read = await this.transactions.read({ ...actor, reach: 'all' }, async (tx) => {
      const meeting = await findMeeting(tx, id);
      if (!meeting) throw new DomainError('NOT_FOUND', { what: 'meeting' });
      return {
        meeting,
        versions: await this.versions.listOf(tx, id),
        before: await this.versions.findBefore(tx, id, facts.position),
        standing: await this.conclusions.list(tx, facts.position, facts.worldNow, drafts),
        paragraphs: await readParagraphs(tx, id),
      };
    });
    const { meeting, versions, before, standing } = read;
    if (actor.reach === 'released' && versions.length === 0)
      throw new DomainError('NOT_FOUND', { what: 'meeting' });
    const computed = await this.boards.of(actor, facts, {
      basis: 'reported',
      ...(versions.length > 0 ? { meeting: id } : { round: meeting.roundId }),
    });
    const missing = can(actor, 'chase.work')
      ? missingOf(await this.boards.of(actor, facts, { basis: 'reported', round: meeting.roundId }))
      : [];
    const earlier = standing.filter(
      ({ conclusion }) => conclusion.meeting < id && conclusion.state === 'issued',
    );
    const items = readiness(computed.board, meeting, earlier);
    return {
      ...meeting,
      versions: versions.map(versionFace),
      asOf: asOfFace(computed),
      figures: figuresOf(computed, before?.content.figures.reported.overview ?? null),
      before: before ? versionFace(before) : null,
      beforeName: before ? `${before.meeting}.${before.version}` : null,
      readiness: items,
      agencies: [...computed.source.agencies] as AgencyRef[],
      missing,
      conclusions: standing.filter(({ conclusion }) => conclusion.meeting === id).map(conclusionFace),
      earlierConclusions: earlier.map(conclusionFace),
      paragraphs: read.paragraphs,
    };
  }
}

type Overview = ComputedBoard['overview'];

function figuresOf({ overview }: ComputedBoard, before: Overview | null): MeetingFigure[] {
  const pick = (from: Overview): [string, Figure][] => [
    ['issued', from.groups.all.issued],
    ['underWay', from.groups.all.underWay],
    ['lgsp', from.areas.lgsp],
    ['oneStop', from.areas.oneStop],
    ['projects', from.areas.projects],
    ['submitted', from.reporting.all.submitted],
  ];
  const then = new Map(before ? pick(before) : []);
  return pick(overview).map(([name, figure]) => ({
    name,
    value: figure.value,
    denominator: figure.denominator,
    denominatorName: figure.denominatorName,
    verified: figure.verified,
    before: then.get(name)?.value ?? null,
    beforeDenominator: then.get(name)?.denominator ?? null,
  }));
}

function missingOf({ board }: ComputedBoard): MissingReport[] {
  return board.rows.flatMap(({ number, opened, report }) =>
    opened && report.submittedFirstAt === null && report.dueAt !== null
      ? [{ number, dueAt: report.dueAt, drafting: report.state === 'drafting' }]
      : [],
  );
}

function versionFace(version: FrozenVersion): FrozenVersionFace {
  const { meeting, frozenByName, ...rest } = version;
  return { ...rest, name: `${meeting}.${version.version}`, frozenBy: frozenByName };
}

export function conclusionFace({ conclusion, progress }: FrozenConclusion): ConclusionFace {
  const { source, ...rest } = conclusion;
  return { ...rest, ...progress, sourceAddress: source?.address ?? null, sourceWords: source?.words ?? null };
}
