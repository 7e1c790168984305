import type { Actor } from '@ega/shared/access/actor';
import { scopeFor } from '@ega/shared/access/policy';
import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatDate, formatInstant, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { ComputedBoard } from '../status/computed-board.js';

/** What an export is made of besides its rows. */
export interface ExportFacts {
  computed: ComputedBoard;
  /** World time of the request. */
  exportedAt: Instant;
  /** The viewer sees every agency; an agency sees its own rows. */
  seesAll: boolean;
  /** The filters of the address in words; null where nothing is filtered. */
  filters: string | null;
  /** "Quý I/2018", or that none has opened. */
  quarter: string;
  demo: string | null;
  asOfText: { basis: string; line: string };
}

export function exportFacts(
  computed: ComputedBoard,
  actor: Actor,
  request: { exportedAt: Instant; demo: boolean; filters: string | null },
): ExportFacts {
  const { round } = computed.source;
  const basis = say('vi', `export.basis.${computed.board.basis}`);
  const instant = formatInstant(computed.instant);
  return {
    computed,
    exportedAt: request.exportedAt,
    seesAll: scopeFor(actor).agencyNumbers === 'all',
    filters: request.filters,
    quarter: round ? quarterName(round) : say('vi', 'export.noRound'),
    demo: request.demo
      ? say('vi', 'export.demoDay', { day: formatDate(civilDateAt(computed.instant)) })
      : null,
    asOfText: { basis, line: say('vi', 'export.asOf', { instant, basis }) },
  };
}

/** 'DỮ LIỆU MINH HỌA - Tổng quan - Quý I-2018 - 2018-03-16 0800': sorts by day, no sign a file system refuses. */
export function exportFileName(facts: ExportFacts, name: string): string {
  const at = facts.computed.instant;
  const quarter = facts.quarter.replace(/\//g, '-');
  const stamp = `${at.slice(0, 10)} ${at.slice(11, 13)}${at.slice(14, 16)}`;
  return `${fileMark(facts.demo !== null)}${name} - ${quarter} - ${stamp}`;
}
