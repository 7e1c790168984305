import { type AgencyRow, agencyRow } from '../../status/agency-row.js';
import type { ObligationColumn } from '../../status/obligations/obligation-table.js';
import { withoutBasis } from '../../status/obligations/without-basis.js';
import { GROUPS, type GroupName, type Overview } from '../../status/overview.js';
import { STATUSES } from '../../status/status.js';
import { civilDateAt, type CivilDate, type Instant } from '../../text/civil-date.js';
import { formatDate, formatDateProse, formatInstant } from '../../text/format.js';
import { outletOf } from '../../directives/benchmark.js';
import type { DenominatorName } from '../../directives/denominators.js';
import type { Letterhead } from '../../directives/letterhead.js';
import { fileMark } from '../../text/file-mark.js';
import { say } from '../../text/say.js';
import { briefPaper } from './brief-paper.js';
import type { PackPaper } from './pack-block.js';
import type { PackInput, PackProfile } from './pack-input.js';
import { citedAs, comparedWith, countedOn, proseInstant, quarterOf } from './pack-words.js';
import { reportPaper } from './report-paper.js';
import { type PackSlide, packSlides } from './slides.js';

/** A figure with everything it may not be told without (house decision 6). */
export interface PackFigure {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly value: number;
  readonly denominator: number;
  readonly denominatorName: DenominatorName;
  readonly verified: number | null;
  readonly change: number | null;
}

/** One line of the sheet and file of duties. */
export interface PackDuty {
  readonly code: string;
  readonly title: string;
  readonly source: string;
  /** Null, as its parts, where nobody can be judged yet: what has no basis is never zero. */
  readonly value: number | null;
  readonly denominator: number;
  readonly denominatorName: DenominatorName;
  /** The same in words. */
  readonly countedOn: string;
  readonly verified: number | null;
}

/** The one pure document of a session: every format is made from it and nothing else (house decision 16). */
export interface SessionPack {
  readonly session: string;
  readonly quarter: string;
  readonly heldOn: CivilDate;
  readonly version: number | null;
  readonly position: string;
  readonly chainHead: string | null;
  readonly asOf: Instant;
  /** "Số liệu tính đến …": at the foot of each page. */
  readonly asOfLine: string;
  /** DỮ LIỆU MINH HỌA with its day, and BẢN NHÁP while nothing is frozen: on each page, sheet and slide. */
  readonly marks: readonly string[];
  readonly profile: PackProfile;
  readonly letterhead: Letterhead;
  readonly report: PackPaper;
  readonly brief: PackPaper;
  readonly slides: readonly PackSlide[];
  readonly agencies: readonly AgencyRow[];
  readonly figures: readonly PackFigure[];
  readonly duties: readonly PackDuty[];
  /** What the figures stand on, line by line: the sheet on sources, wholes and rubric. */
  readonly about: readonly { readonly label: string; readonly text: string }[];
  /** Start of each file name. */
  readonly fileMark: string;
}

/** Composes the pack; the same input always gives the same document. */
export function composePack(input: PackInput): SessionPack {
  const { session, board, demo, letterhead, profile } = input;
  const day = formatDateProse(civilDateAt(board.asOf));
  const draft = session.version === null;
  return {
    session: session.id,
    quarter: quarterOf(input),
    heldOn: session.heldOn,
    version: session.version,
    position: session.position,
    chainHead: session.chainHead,
    asOf: board.asOf,
    asOfLine: say('vi', 'pack.asOfLine', {
      at: proseInstant(board.asOf),
      version: session.version === null ? '' : say('vi', 'pack.version', { version: session.version }),
    }),
    marks: [
      ...(demo ? [say('vi', 'export.demoDay', { day })] : []),
      ...(draft ? [say('vi', 'pack.notFrozen')] : []),
    ],
    profile,
    letterhead,
    report: reportPaper(input),
    brief: briefPaper(input),
    slides: packSlides(input),
    agencies: board.rows.map(agencyRow),
    figures: packFigures(input),
    duties: [...input.obligations, ...input.indicators].map((column) => ({
      ...dutyFigures(column, letterhead),
      code: column.obligation.code,
      title: column.obligation.titleVi,
      source: say('vi', 'pack.dutySource', {
        document: citedAs(column.obligation.document.symbol),
        day: formatDate(column.obligation.document.issuedOn),
      }),
    })),
    about: aboutLines(input),
    fileMark: fileMark(demo),
  };
}

function dutyFigures(column: ObligationColumn, letterhead: Letterhead) {
  const { value, denominator, denominatorName, verified } = column.figure;
  const whole = { denominator, denominatorName, countedOn: countedOn(denominatorName, letterhead) };
  return withoutBasis(column.cells)
    ? { ...whole, value: null, verified: null }
    : { ...whole, value, verified };
}

function packFigures({ overview }: PackInput): PackFigure[] {
  const of = (
    code: string,
    title: string,
    group: GroupName,
    figure: Omit<PackFigure, 'code' | 'title' | 'group'>,
  ) => ({
    code,
    title,
    group,
    value: figure.value,
    denominator: figure.denominator,
    denominatorName: figure.denominatorName,
    verified: figure.verified,
    change: figure.change,
  });
  return [
    ...GROUPS.flatMap((group) =>
      (['issued', 'underWay', 'notStarted', 'noReport', 'noBasis'] as const).map((code) =>
        of(code, say('vi', `figure.${code}`), group, overview.groups[group][code]),
      ),
    ),
    ...GROUPS.flatMap((group) =>
      STATUSES.map((status) => {
        const figure = overview.groups[group].byStatus[status];
        const change = judgedBefore(overview, group) ? figure.change : null;
        return of(`status.${status}`, say('vi', `status.${status}`), group, { ...figure, change });
      }),
    ),
    ...GROUPS.flatMap((group) =>
      (['submitted', 'onTime', 'late', 'verified', 'waiting', 'returned', 'notSubmitted'] as const).map(
        (code) => of(code, say('vi', `figure.${code}`), group, overview.reporting[group][code]),
      ),
    ),
    ...(['lgsp', 'oneStop', 'sharing', 'focalUnit', 'projects'] as const).map((code) =>
      of(
        code,
        say('vi', code === 'oneStop' ? 'pack.figure.oneStop' : `figure.${code}`),
        'all',
        overview.areas[code],
      ),
    ),
  ];
}

/** A round before the first day of the duty judged nobody: nothing has risen from it (practice.md "Status" 4). */
const judgedBefore = (overview: Overview, group: GroupName): boolean =>
  Object.values(overview.groups[group].byStatus).some(
    ({ value, change }) => change !== null && value !== change,
  );

function aboutLines(input: PackInput): SessionPack['about'] {
  const { session, board, overview, rubric, round, obligations } = input;
  const whole = (name: 'all' | 'O1' | 'bo' | 'cp' | 'tinh'): number =>
    overview.groups[name].issued.denominator;
  const line = (label: string, text: string) => ({ label, text });
  return [
    line(say('vi', 'pack.about.session'), `${quarterOf(input)}, ${formatDate(session.heldOn)}`),
    line(say('vi', 'export.about.asOf'), formatInstant(board.asOf)),
    line(
      say('vi', 'pack.about.version'),
      session.version === null ? say('vi', 'pack.notFrozen') : String(session.version),
    ),
    line(say('vi', 'export.about.position'), session.position),
    line(say('vi', 'pack.about.chainHead'), session.chainHead ?? '–'),
    ...(round ? [line(say('vi', 'export.about.cutOff'), formatDate(round.cutOff))] : []),
    line(say('vi', 'export.about.source'), say('vi', 'export.about.sourceText')),
    line(say('vi', 'export.about.basis'), say('vi', `export.basis.${board.basis}`)),
    line(say('vi', 'pack.about.compared'), comparedWith(input) ?? say('vi', 'export.about.noPrevious')),
    ...(['all', 'O1', 'bo', 'cp', 'tinh'] as const).map((name) =>
      line(
        say('vi', 'export.about.denominator', { name: say('vi', `denominator.${name}`) }),
        say('vi', 'export.about.agencies', { count: whole(name) }),
      ),
    ),
    line(
      say('vi', 'export.about.denominator', { name: say('vi', 'denominator.unified') }),
      say('vi', 'export.about.agencies', { count: overview.areas.lgsp.denominator }),
    ),
    line(
      say('vi', 'export.about.denominator', { name: say('vi', 'denominator.opened') }),
      say('vi', 'export.about.agencies', { count: overview.reporting.all.submitted.denominator }),
    ),
    line(
      say('vi', 'export.about.denominator', { name: say('vi', 'denominator.projects') }),
      say('vi', 'export.about.projects', { count: overview.areas.projects.denominator }),
    ),
    line(
      say('vi', 'export.about.rubric', { version: rubric.version }),
      say('vi', 'export.about.rubricText', {
        lead: [1, 2, 3, 4, 5, 6].map((step) => rubric.leadDays[step] ?? 0).join(', '),
        stuck: rubric.stuckDays,
      }),
    ),
    ...obligations.map(({ obligation }) =>
      line(
        obligation.titleVi,
        say('vi', 'pack.about.duty', {
          document: citedAs(obligation.document.symbol),
          day: formatDate(obligation.document.issuedOn),
          sentence: obligation.sentence,
        }),
      ),
    ),
    ...input.benchmarks.map((benchmark) =>
      line(
        say('vi', 'export.about.quoted'),
        say('vi', 'pack.about.quoted', {
          sentence: benchmark.sentence,
          outlet: outletOf(benchmark),
          on: formatDate(benchmark.saidOn),
        }),
      ),
    ),
  ];
}
