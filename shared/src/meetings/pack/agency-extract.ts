import { stepShort } from '../../reports/question-text.js';
import type { BoardRow } from '../../status/board.js';
import { formatDateProse, formatDeadline, quarterName } from '../../text/format.js';
import { say } from '../../text/say.js';
import type { PackBlock, PackPaper, PackTable } from './pack-block.js';
import type { PackInput } from './pack-input.js';
import { center, groundsTable, left } from './pack-tables.js';
import { lgspText, proseInstant, quarterOf, toldGround } from './pack-words.js';

/**
 * What the session knows of one agency, on two pages (issue 5, item 4): its report, its architecture, every duty with its
 * grounds, the conclusions given to it. The same figures as the pack, from the same position.
 */
export function agencyExtract(input: PackInput, row: BoardRow): PackPaper {
  const heading = (
    key: 'report' | 'architecture' | 'areas' | 'duties' | 'conclusions',
    at: number,
  ): PackBlock => ({
    kind: 'heading',
    level: 2,
    text: `${at}. ${say('vi', `pack.extract.${key}`)}`,
  });
  const given = conclusionTable(input, row);
  return {
    name: say('vi', 'pack.extract.title'),
    title: say('vi', 'pack.extract.title'),
    subject: [row.nameVi, say('vi', 'pack.brief.subject', { quarter: quarterOf(input) })],
    withContents: false,
    withSignature: false,
    annexes: [],
    blocks: [
      heading('report', 1),
      { kind: 'items', items: reportLines(row) },
      heading('architecture', 2),
      { kind: 'items', items: architectureLines(row) },
      heading('areas', 3),
      { kind: 'items', items: areaLines(row) },
      heading('duties', 4),
      { kind: 'table', table: dutyTable(input, row) },
      heading('conclusions', 5),
      given.rows.length === 0
        ? { kind: 'items', items: [say('vi', 'pack.extract.noConclusion')] }
        : { kind: 'table', table: given },
    ],
  };
}

/** The extract of one agency under the name of its files: '05-bo-tu-phap'. */
export interface NamedExtract {
  readonly name: string;
  readonly paper: PackPaper;
}

/** Of every agency of the board, in its order. */
export function agencyExtracts(input: PackInput): NamedExtract[] {
  const digits = Math.max(2, String(input.board.rows.at(-1)?.number ?? 1).length);
  return input.board.rows.map((row) => ({
    name: `${String(row.number).padStart(digits, '0')}-${row.slug.replace(/^\d+-/, '')}`,
    paper: agencyExtract(input, row),
  }));
}

const fact = (label: string, text: string): string => `${label}: ${text}.`;

function reportLines({ opened, report }: BoardRow): string[] {
  if (!opened) return [say('vi', 'pack.extract.notAsked')];
  return [
    fact(say('vi', 'pack.column.report'), say('vi', `report.state.${report.state}`)),
    ...(report.submittedFirstAt
      ? [fact(say('vi', 'pack.extract.sentAt'), proseInstant(report.submittedFirstAt))]
      : []),
    ...(report.dueAt ? [fact(say('vi', 'pack.column.due'), formatDeadline(report.dueAt))] : []),
  ];
}

function architectureLines({ architecture }: BoardRow): string[] {
  const { step, status, issued, secret, decision, inputs, verified, reasons } = architecture;
  if (step === null) return [say('vi', 'pack.extract.nothingKnown')];
  const decided = decision
    ? `${decision.numberSymbol}${say('vi', 'pack.onDay', { day: formatDateProse(decision.issuedOn) })}`
    : '';
  return [
    fact(
      say('vi', 'pack.column.step'),
      say('vi', 'pack.stepOf', { step: Math.min(step, 7), name: stepShort(step, 'vi') }),
    ),
    ...(issued
      ? [fact(say('vi', 'pack.column.decision'), secret ? say('vi', 'export.secret') : decided || '–')]
      : []),
    ...(!issued && inputs.plannedIssue
      ? [fact(say('vi', 'pack.column.planned'), formatDateProse(inputs.plannedIssue))]
      : []),
    fact(say('vi', 'pack.column.status'), say('vi', `status.${status ?? 'none'}`)),
    ...reasons.map(toldGround),
    fact(
      say('vi', 'pack.column.source'),
      say('vi', verified ? 'pack.verifiedSource' : 'pack.reportedSource'),
    ),
  ];
}

function areaLines({ areas }: BoardRow): string[] {
  if (!areas) return [say('vi', 'pack.extract.nothingKnown')];
  const { lgsp, hasProcedures, oneStopCount, focalUnit, sharing, projects } = areas;
  const lines = [
    lgsp ? fact(say('vi', 'pack.column.lgsp'), lgspText(lgsp)) : '',
    hasProcedures === false
      ? fact(say('vi', 'pack.column.packages'), say('vi', 'reading.noProcedures'))
      : oneStopCount === null
        ? ''
        : fact(say('vi', 'pack.column.packages'), String(oneStopCount)),
    focalUnit ? fact(say('vi', 'export.column.focalUnit'), focalUnit) : '',
    sharing ? fact(say('vi', 'export.column.sharing'), say('vi', `option.sharingState.${sharing}`)) : '',
    projects ? fact(say('vi', 'pack.column.projects'), `${projects.met}/${projects.total}`) : '',
  ].filter(Boolean);
  return lines.length === 0 ? [say('vi', 'pack.extract.nothingKnown')] : lines;
}

/** The duties that bind the agency; one whose list the Authority has not entered is told below, for it is no task of the agency. */
function dutyTable({ obligations }: PackInput, { number }: BoardRow): PackTable {
  const lines = obligations
    .map(({ obligation, cells }) => ({
      obligation,
      cell: cells.find(({ agencyNumber }) => agencyNumber === number),
    }))
    .filter(({ cell }) => cell?.counted);
  const open = lines.filter(({ cell }) => cell!.grounds[0].rule === 'tasksNotEntered');
  return {
    ...groundsTable(
      '',
      lines.filter((line) => !open.includes(line)),
    ),
    note:
      open.length === 0
        ? null
        : say('vi', 'pack.extract.withoutBasis', {
            duties: open
              .map(({ obligation, cell }) =>
                [obligation.titleVi, ...cell!.grounds.map(toldGround)].join('. ').replace(/\.$/, ''),
              )
              .join('; '),
          }),
  };
}

function conclusionTable({ conclusions }: PackInput, { number }: BoardRow): PackTable {
  return {
    caption: '',
    columns: [
      left(say('vi', 'pack.extract.session'), 16),
      left(say('vi', 'pack.extract.conclusion'), 48),
      center(say('vi', 'conclusion.due'), 16),
      left(say('vi', 'pack.extract.result'), 20),
    ],
    rows: conclusions
      .filter(({ agencies }) => agencies.includes(number))
      .map(({ meeting, number: order, text, dueOn, open }) => [
        say('vi', 'pack.extract.ofSession', { number: order, quarter: quarterName(meeting) }),
        text,
        dueOn && formatDateProse(dueOn),
        say('vi', open.includes(number) ? 'pack.extract.open' : 'pack.extract.done'),
      ]),
    total: null,
    note: null,
  };
}
