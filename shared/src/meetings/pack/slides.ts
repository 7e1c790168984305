import { formatDateProse } from '../../text/format.js';
import { say } from '../../text/say.js';
import { isMinistryItself } from '../../agencies/agency.js';
import { threeFacts } from './brief-paper.js';
import * as guidance from './narrative/guidance.js';
import * as results from './narrative/results.js';
import * as shortcomings from './narrative/shortcomings.js';
import { agenciesToSpeakTo } from './narrative/speak-to.js';
import * as tasks from './narrative/tasks.js';
import type { PackChart, PackTable } from './pack-block.js';
import {
  burnUpChart,
  groupChart,
  oneStopChart,
  regionChart,
  roundsChart,
  statusChart,
} from './pack-charts.js';
import type { PackInput } from './pack-input.js';
import { dutyTable, left, ministryTable } from './pack-tables.js';
import { counted, joined, namesOf, quarterOf, sinceBefore } from './pack-words.js';

/** One message in its title; the notes name the source, the whole and the basis of each figure. */
export interface PackSlide {
  readonly title: string;
  readonly body:
    | { readonly kind: 'cover'; readonly lines: readonly string[] }
    | { readonly kind: 'bullets'; readonly items: readonly string[] }
    | {
        readonly kind: 'figures';
        readonly figures: readonly { readonly value: string; readonly label: string }[];
      }
    | { readonly kind: 'chart'; readonly chart: PackChart }
    | { readonly kind: 'table'; readonly table: PackTable };
  readonly notes: readonly string[];
}

/** Thirteen slides for the session, in the order of the report. */
export function packSlides(input: PackInput): PackSlide[] {
  const { overview, letterhead, session } = input;
  const { groups, areas, reporting } = overview;
  const owed = shortcomings.ministryOwes(input);
  const asked = [tasks.askMinistry, tasks.askNotSent, tasks.askAtRisk, tasks.askProjects].flatMap(
    (ask) => ask(input) ?? [],
  );
  const notes = (...lines: (string | null)[]) => lines.filter((line) => line !== null);
  const duties = (codes: readonly string[]) =>
    [...input.obligations, ...input.indicators].filter(({ obligation }) => codes.includes(obligation.code));
  const slide = (title: string, body: PackSlide['body'], ...lines: (string | null)[]): PackSlide => ({
    title,
    body,
    notes: notes(...lines, sourceOfReports(input)),
  });
  const chart = (one: PackChart): PackSlide['body'] => ({ kind: 'chart', chart: one });
  const bullets = (items: readonly string[], none: string): PackSlide['body'] => ({
    kind: 'bullets',
    items: items.length === 0 ? [none] : items,
  });
  const change = (pick: Parameters<typeof sinceBefore>[1]) => {
    const text = sinceBefore(input, pick);
    return text ? ` (${text})` : '';
  };
  return [
    slide(say('vi', 'pack.subject', { quarter: quarterOf(input) }), {
      kind: 'cover',
      lines: [
        letterhead.board,
        say('vi', 'pack.slide.session', {
          quarter: quarterOf(input),
          day: formatDateProse(session.heldOn),
        }),
        letterhead.authority,
      ],
    }),
    slide(
      say('vi', 'pack.slide.facts', { issued: counted(groups.all.issued) }),
      {
        kind: 'figures',
        figures: [
          { value: counted(groups.all.issued), label: say('vi', 'pack.column.issued') },
          { value: counted(groups.all.underWay), label: say('vi', 'pack.column.underWay') },
          { value: counted(reporting.all.submitted), label: say('vi', 'pack.column.submitted') },
        ],
      },
      ...threeFacts(input),
    ),
    slide(
      say('vi', 'pack.slide.groups', {
        bo: counted(groups.bo.issued),
        cp: counted(groups.cp.issued),
        tinh: counted(groups.tinh.issued),
      }),
      chart(groupChart(input)),
      results.architectureIssued(input),
      results.verifiedSaysMore(input),
    ),
    slide(
      say('vi', 'pack.slide.change', {
        issued: counted(groups.all.issued),
        change: change((one) => one.groups.all.issued),
      }),
      chart(input.burnUp.on.length > 1 ? burnUpChart(input) : roundsChart(input)),
      results.newlyIssued(input),
    ),
    slide(
      say('vi', 'pack.slide.regions', { tinh: counted(groups.tinh.issued) }),
      chart(regionChart(input)),
      results.regionsApart(input),
    ),
    slide(
      say('vi', 'pack.slide.standing', {
        atRisk: groups.all.byStatus.atRisk.value,
        overdue: groups.all.byStatus.overdue.value,
      }),
      chart(statusChart(input)),
      results.towardsDeadline(input),
      shortcomings.atRisk(input),
    ),
    slide(
      say('vi', 'pack.slide.sent', { sent: counted(reporting.all.submitted) }),
      bullets(notSentLines(input), say('vi', 'pack.slide.everybody')),
      guidance.roundAnswered(input),
      guidance.notSentNamed(input),
    ),
    slide(
      say('vi', 'pack.slide.platforms', { lgsp: counted(areas.lgsp) }),
      { kind: 'table', table: dutyTable(duties(['lgsp', 'O16']), '') },
      results.platformsRunning(input),
      results.nationalPlatform(input),
    ),
    slide(
      say('vi', 'pack.slide.oneStop', {
        one: counted(areas.oneStop),
        chosen: results.countedDuty(input, 'O9'),
        sharing: counted(areas.sharing),
      }),
      chart(oneStopChart(input)),
      results.oneStopState(input),
    ),
    slide(
      areas.projects.denominator === 0
        ? say('vi', 'pack.slide.projectsNone')
        : say('vi', 'pack.slide.projects', {
            met: counted(areas.projects),
            agencies: results.countedDuty(input, 'O3'),
          }),
      { kind: 'table', table: dutyTable(duties(['O3', 'O4', 'O5']), '') },
      results.projectsState(input),
    ),
    {
      title: say('vi', 'pack.slide.ministry', { ministry: letterhead.ministry, count: owed.length }),
      body: { kind: 'table', table: { ...ministryTable(input), caption: '' } },
      notes: notes(
        shortcomings.ministryOwesText(input),
        say('vi', 'pack.slide.sourceSheet', {
          ministry: letterhead.ministry,
          authority: letterhead.authority,
        }),
      ),
    },
    slide(say('vi', 'pack.slide.speakTo'), speakTo(input), say('vi', 'pack.slide.speakToRule')),
    slide(
      say('vi', 'pack.slide.requests', { count: asked.length }),
      bullets(asked, say('vi', 'pack.brief.noDecision')),
      guidance.conclusionsBefore(input),
    ),
  ];
}

/** Where the figures come from and on what basis; the day stands with the renderer's last lines. */
const sourceOfReports = (input: PackInput): string =>
  say('vi', 'pack.slide.source', {
    quarter: quarterOf(input),
    basis: say('vi', `export.basis.${input.board.basis}`),
    illustrative: input.demo ? say('vi', 'pack.illustrative') : '',
  });

/** Names by group, so that a slide can hold them. */
function notSentLines(input: PackInput): string[] {
  const { notSubmitted } = input.overview;
  const name = namesOf(input);
  const province = new Set(
    input.board.rows.filter((row) => row.kind === 'PROVINCE').map((row) => row.number),
  );
  const lines = [
    { title: say('vi', 'denominator.O1'), numbers: notSubmitted.filter((number) => !province.has(number)) },
    { title: say('vi', 'denominator.tinh'), numbers: notSubmitted.filter((number) => province.has(number)) },
  ];
  return lines
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ title, numbers }) =>
      say('vi', 'pack.slide.notSent', {
        title,
        count: numbers.length,
        names:
          numbers.length > MOST_NAMES
            ? say('vi', 'pack.slide.inAnnex')
            : joined(
                numbers.map((number) =>
                  isMinistryItself(number) ? input.letterhead.ministry : name(number),
                ),
              ),
      }),
    );
}

const MOST_NAMES = 30;

function speakTo(input: PackInput): PackSlide['body'] {
  const rows = agenciesToSpeakTo(input).map(({ agency, reason }) => [agency, reason]);
  if (rows.length === 0) return { kind: 'bullets', items: [say('vi', 'pack.brief.nobody')] };
  const columns = [left(say('vi', 'pack.column.agency'), 30), left(say('vi', 'pack.column.reason'), 70)];
  return { kind: 'table', table: { caption: '', columns, rows, total: null, note: null } };
}
