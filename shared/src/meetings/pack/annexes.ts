import { isCounted } from '../../directives/denominators.js';
import { stepShort } from '../../reports/question-text.js';
import type { BoardRow } from '../../status/board.js';
import { formatDateProse, formatDeadline, formatInteger } from '../../text/format.js';
import { say } from '../../text/say.js';
import type { PackAnnex, PackCell, PackTable } from './pack-block.js';
import type { PackInput } from './pack-input.js';
import { center, left, right } from './pack-tables.js';
import { lgspText, toldGround } from './pack-words.js';

/** Beyond this a list is not printed in the report but stands in the workbook, and the annex says so. */
export const MOST_PRINTED_ROWS = 1000;

/** Annexes I and II name every agency; who did not report is named and has no figure, never a zero (domain 6). */
export function packAnnexes(input: PackInput): PackAnnex[] {
  const { rows } = input.board;
  const central = rows.filter((row) => isCounted('O1', row.kind));
  const provinces = rows.filter((row) => isCounted('tinh', row.kind));
  return [
    {
      number: 'I',
      title: say('vi', 'pack.annex.central'),
      blocks: [{ kind: 'table', table: agencyTable(central) }],
    },
    {
      number: 'II',
      title: say('vi', 'pack.annex.provinces'),
      blocks: [{ kind: 'table', table: agencyTable(provinces) }],
    },
    {
      number: 'III',
      title: say('vi', 'pack.annex.attention'),
      blocks: [
        { kind: 'table', table: notSentTable(input) },
        { kind: 'table', table: attentionTable(input) },
      ],
    },
  ];
}

function agencyTable(rows: readonly BoardRow[]): PackTable {
  const issued = rows.filter((row) => row.architecture.issued).length;
  const sum = (pick: (row: BoardRow) => boolean | undefined) => rows.filter(pick).length;
  // LGSP follows the duty of document 1655, which does not name the Government agencies: they stand in the list, not in its sum.
  const bound = rows.filter((row) => isCounted('unified', row.kind));
  const packages = rows.map(packagesOf).filter((count) => typeof count === 'number');
  const projects = rows.flatMap((row) => row.areas?.projects ?? []);
  const met = projects.reduce((all, one) => all + one.met, 0);
  const whole = projects.reduce((all, one) => all + one.total, 0);
  const printed = rows.length <= MOST_PRINTED_ROWS;
  return {
    caption: say('vi', 'pack.table.agencies'),
    columns: [
      center(say('vi', 'pack.column.order'), 4),
      left(say('vi', 'pack.column.agency'), 18),
      left(say('vi', 'pack.column.report'), 10),
      left(say('vi', 'pack.column.status'), 10),
      left(say('vi', 'pack.column.step'), 14),
      left(say('vi', 'pack.column.decision'), 15),
      center(say('vi', 'pack.column.planned'), 9),
      left(say('vi', 'pack.column.lgsp'), 13),
      right(say('vi', 'pack.column.packages'), 8),
      center(say('vi', 'pack.column.projects'), 8),
      left(say('vi', 'pack.column.source'), 10),
    ],
    rows: printed ? rows.map((row, at) => agencyLine(row, at + 1)) : [],
    total: [
      null,
      say('vi', 'pack.annexTotal', { count: rows.length }),
      say('vi', 'pack.sentOf', {
        sent: sum((row) => row.report.submittedFirstAt !== null),
        whole: rows.length,
      }),
      null,
      say('vi', 'pack.issuedOf', { issued, whole: rows.length }),
      null,
      null,
      say('vi', 'pack.runningOf', {
        running: bound.filter((row) => row.areas?.lgspRunning).length,
        whole: bound.length,
      }),
      packages.length === 0 ? null : packages.reduce((all, one) => all + one, 0),
      `${formatInteger(met)}/${formatInteger(whole)}`,
      null,
    ],
    note: printed
      ? say('vi', 'pack.note.agencies', { outside: rows.length - bound.length })
      : say('vi', 'pack.note.tooLong', { count: rows.length }),
  };
}

function agencyLine({ nameVi, report, architecture, areas }: BoardRow, order: number): PackCell[] {
  const { decision, issued, secret, inputs, step } = architecture;
  const unknown = step === null && !areas?.lgsp && !areas?.projects && areas?.oneStopCount == null;
  return [
    order,
    nameVi,
    say('vi', `report.state.${report.state}`),
    say('vi', `status.${architecture.status ?? 'none'}`),
    step === null ? null : say('vi', 'pack.stepOf', { step: Math.min(step, 7), name: stepShort(step, 'vi') }),
    decisionText(secret, issued, decision?.numberSymbol ?? null, decision?.issuedOn ?? inputs.decisionOn),
    issued || !inputs.plannedIssue ? null : formatDateProse(inputs.plannedIssue),
    areas?.lgsp ? lgspText(areas.lgsp) : null,
    packagesOf({ areas }),
    areas?.projects ? `${areas.projects.met}/${areas.projects.total}` : null,
    unknown ? null : say('vi', architecture.verified ? 'pack.verifiedSource' : 'pack.reportedSource'),
  ];
}

const packagesOf = ({ areas }: Pick<BoardRow, 'areas'>): PackCell =>
  areas?.hasProcedures === false ? say('vi', 'reading.noProcedures') : (areas?.oneStopCount ?? null);

function decisionText(
  secret: boolean,
  issued: boolean,
  number: string | null,
  on: string | null,
): string | null {
  if (secret) return say('vi', 'export.secret');
  if (!issued) return null;
  const day = on && formatDateProse(on as Parameters<typeof formatDateProse>[0]);
  return [number, day && say('vi', 'pack.onDay', { day })].filter(Boolean).join('').trim() || null;
}

function notSentTable({ board }: PackInput): PackTable {
  const rows = board.rows.filter((row) => row.opened && row.report.submittedFirstAt === null);
  return {
    caption: say('vi', 'pack.table.notSent'),
    columns: [
      center(say('vi', 'pack.column.order'), 6),
      left(say('vi', 'pack.column.agency'), 44),
      left(say('vi', 'pack.column.due'), 25),
      left(say('vi', 'pack.column.lastConfirmed'), 25),
    ],
    rows: rows.slice(0, MOST_PRINTED_ROWS).map((row, at) => [
      at + 1,
      row.nameVi,
      row.report.dueAt &&
        say('vi', row.report.pastDue ? 'pack.duePassed' : 'pack.dueOpen', {
          due: formatDeadline(row.report.dueAt),
        }),
      row.architecture.issued ? say('vi', 'pack.standsIssued') : null,
    ]),
    total: null,
    note: emptyNote(rows.length),
  };
}

function attentionTable({ board }: PackInput): PackTable {
  const of = (status: string) => board.rows.filter((row) => row.architecture.status === status);
  const rows = [...of('overdue'), ...of('pastOwnDate'), ...of('atRisk')];
  return {
    caption: say('vi', 'pack.table.attention'),
    columns: [
      center(say('vi', 'pack.column.order'), 6),
      left(say('vi', 'pack.column.agency'), 26),
      left(say('vi', 'pack.column.status'), 14),
      left(say('vi', 'pack.column.grounds'), 54),
    ],
    rows: rows
      .slice(0, MOST_PRINTED_ROWS)
      .map((row, at) => [
        at + 1,
        row.nameVi,
        say('vi', `status.${row.architecture.status!}`),
        row.architecture.reasons.map(toldGround).join(' '),
      ]),
    total: null,
    note: emptyNote(rows.length),
  };
}

function emptyNote(count: number): string | null {
  if (count === 0) return say('vi', 'pack.note.nobody');
  return count > MOST_PRINTED_ROWS ? say('vi', 'pack.note.tooLong', { count }) : null;
}
