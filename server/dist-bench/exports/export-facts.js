import { scopeFor } from '@ega/shared/access/policy';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
export function exportFacts(computed, actor, request) {
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
      ? say('vi', 'export.demoDay', {
          day: formatDate(civilDateAt(computed.instant)),
        })
      : null,
    asOfText: {
      basis,
      line: say('vi', 'export.asOf', {
        instant,
        basis,
      }),
    },
  };
}
/** 'DỮ LIỆU MINH HỌA - Tổng quan - Quý I-2018 - 2018-03-16 0800': sorts by day, no sign a file system refuses. */ export function exportFileName(
  facts,
  name,
) {
  const at = facts.computed.instant;
  const quarter = facts.quarter.replace(/\//g, '-');
  const stamp = `${at.slice(0, 10)} ${at.slice(11, 13)}${at.slice(14, 16)}`;
  const demo = facts.demo ? [say('vi', 'export.demo')] : [];
  return [...demo, name, quarter, stamp].join(' - ');
}

//# sourceMappingURL=export-facts.js.map
