import { memo, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { withoutBasis } from '@ega/shared/status/obligations/without-basis';
import { cellReading } from '@ega/shared/status/matrix/matrix-head';
import type { MatrixFace, MatrixRow } from '@ega/shared/status/matrix/matrix';
import type { Lang } from '@ega/shared/text/say';
import { paths } from '../../app/paths.js';
import type { Say } from '../../lib/language.js';
import { saySentence } from '../../lib/say-sentence.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Icon } from '../../ui/icon.js';
import { lookOf } from './cell-look.js';
import type { Column, Line } from './matrix-rows.js';

/** What all lines of the grid have in common; one object, so that a line is drawn again only when it changes. */
export interface LineFace {
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly say: Say;
  readonly lang: Lang;
  /** Part of the address that carries round, as-of and basis. */
  readonly search: string;
  readonly chooses: boolean;
  readonly chosen: ReadonlySet<number>;
  readonly choose: (agency: number, on: boolean) => void;
}

interface LineProps {
  line: Line;
  at: number;
  face: LineFace;
  style?: CSSProperties;
}

export const MatrixLine = memo(function MatrixLine({ line, at, face, style }: LineProps) {
  return line.kind === 'group' ? (
    <GroupLine line={line} at={at} face={face} {...(style ? { style } : {})} />
  ) : (
    <AgencyLine row={line.row} at={at} face={face} {...(style ? { style } : {})} />
  );
});

function GroupLine({ line, at, face, style }: LineProps & { line: Extract<Line, { kind: 'group' }> }) {
  const { say, shown, columns, chooses } = face;
  const lead = chooses ? 3 : 2;
  const name = say(`group.${line.group}`);
  return (
    <tr role="row" className="mx-group" aria-rowindex={at + 3} data-at={at} style={style}>
      {chooses && <td role="gridcell" className="mx-pick" data-c={0} tabIndex={-1} />}
      <th role="rowheader" scope="row" className="mx-name" data-c={lead - 2} tabIndex={-1}>
        {name}
      </th>
      <td role="gridcell" className="num" data-c={lead - 1} tabIndex={-1}>
        {say('matrix.ofGroup', { count: line.count })}
      </td>
      {shown.map((place, position) => {
        const subtotal = columns[place]?.subtotals.find(({ group }) => group === line.group);
        const { met = 0, counted = 0 } = subtotal ?? {};
        const told = counted > 0 && !withoutBasis(columns[place]?.faces ?? []);
        return (
          <td
            key={place}
            role="gridcell"
            className="num"
            data-c={lead + position}
            tabIndex={-1}
            aria-label={told ? say('matrix.subtotal', { group: name, met, counted }) : undefined}
          >
            {told ? `${met}/${counted}` : '–'}
          </td>
        );
      })}
      <td role="gridcell" data-c={lead + shown.length} tabIndex={-1} />
    </tr>
  );
}

function AgencyLine({ row, at, face, style }: Omit<LineProps, 'line'> & { row: MatrixRow }) {
  const { say, lang, shown, search, chooses, chosen, choose } = face;
  const lead = chooses ? 3 : 2;
  const name = lang === 'en' ? row.nameEn : row.nameVi;
  const on = chosen.has(row.number);
  return (
    <tr role="row" aria-rowindex={at + 3} data-at={at} aria-selected={chooses ? on : undefined} style={style}>
      {chooses && (
        <td role="gridcell" className="mx-pick" data-c={0}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('matrix.selectOf', { agency: name })}
            checked={on}
            onChange={(event) => choose(row.number, event.target.checked)}
          />
        </td>
      )}
      <th role="rowheader" scope="row" className="mx-name" data-c={lead - 2}>
        <Link to={paths.agency(row.slug) + search} tabIndex={-1}>
          {name}
        </Link>
      </th>
      <td role="gridcell" className="mx-report" data-c={lead - 1} tabIndex={-1}>
        <FlowBadge state={row.reportState} />
      </td>
      {shown.map((place, position) => (
        <DutyCell
          key={place}
          cell={row.cells[place] ?? null}
          agency={row.number}
          name={name}
          at={lead + position}
          say={say}
          lang={lang}
        />
      ))}
      <td
        role="gridcell"
        className="mx-count num"
        data-c={lead + shown.length}
        tabIndex={-1}
        aria-label={say('matrix.attentionOf', { count: row.attention })}
      >
        {row.attention === 0 ? '–' : row.attention}
      </td>
    </tr>
  );
}

interface DutyCellProps {
  cell: MatrixFace | null;
  agency: number;
  name: string;
  at: number;
  say: Say;
  lang: Lang;
}

/** Icon and figure; the word is in the legend and in the accessible name. Dashed: the agency says so, nobody checked. */
function DutyCell({ cell, agency, name, at, say, lang }: DutyCellProps) {
  if (!cell)
    return (
      <td role="gridcell" data-c={at} tabIndex={-1} className="mx-cell" aria-label={say('matrix.unbound')} />
    );
  const { tone, icon, word, silent } = lookOf(say, cell);
  const reading = saySentence(lang, cell.reading);
  const basis = silent ? '' : say(cell.verified ? 'basis.verified' : 'basis.reported');
  const label = say('matrix.cell', { agency: name, code: cell.code, status: word, reading, basis });
  return (
    <td
      role="gridcell"
      data-c={at}
      data-code={cell.code}
      data-agency={agency}
      tabIndex={-1}
      className={`mx-cell st-${tone}${silent ? '' : cell.verified ? ' solid' : ' dashed'}`}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
      {cellReading(lang, cell.reading) || '–'}
    </td>
  );
}
