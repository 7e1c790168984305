import { withoutBasis } from '@ega/shared/status/obligations/without-basis';
import { formulaHead } from '@ega/shared/status/matrix/matrix-head';
import { MATRIX_AREAS, type MatrixArea } from '@ega/shared/status/matrix/matrix-columns';
import type { MatrixView } from '@ega/shared/status/matrix/matrix-view';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Legend } from './legend.js';
import type { LineFace } from './matrix-line.js';
import type { Column } from './matrix-rows.js';

interface MatrixHeadProps {
  columns: readonly Column[];
  face: LineFace;
  view: MatrixView;
  allChosen: boolean;
  onChooseAll: (on: boolean) => void;
  onSort: (sort: string) => void;
}

/** Areas over duties; under each duty's name how many agencies meet it, of its own whole. The legend is printed again on each page. */
export function MatrixHead({ columns, face, view, allChosen, onChooseAll, onSort }: MatrixHeadProps) {
  const { say, lang } = useLanguage();
  const shown = face.shown.map((at) => columns[at]!);
  const lead = face.chooses ? 3 : 2;
  const orderOf = (key: string) =>
    view.sort === key ? (view.descending ? 'descending' : 'ascending') : undefined;
  const sortButton = (key: string, label: string, title: string) => (
    <>
      <button type="button" className="mx-sort" tabIndex={-1} title={title} onClick={() => onSort(key)}>
        <span>{label}</span>
        {view.sort === key && <Icon name={view.descending ? 'arrowDown' : 'arrowUp'} />}
      </button>
      {/* The browser does not print a button again where it repeats the head on the next page. */}
      <span className="mx-said">{label}</span>
    </>
  );
  const areas = MATRIX_AREAS.map((area) => ({
    area,
    count: shown.filter((one) => one.area === area).length,
  })).filter(({ count }) => count > 0);
  return (
    <thead role="rowgroup">
      <tr className="mx-print">
        {/* Choosing is not printed. */}
        <td colSpan={2 + shown.length + 1}>
          <Legend />
        </td>
      </tr>
      <tr role="row" className="mx-areas" aria-rowindex={1}>
        {face.chooses && <td role="gridcell" className="mx-pick" />}
        <td role="gridcell" aria-colspan={2} colSpan={2} style={{ gridColumn: 'span 2' }} />
        {areas.map(({ area, count }) => (
          <th
            key={area}
            role="columnheader"
            scope="colgroup"
            colSpan={count}
            aria-colspan={count}
            style={{ gridColumn: `span ${count}` }}
          >
            {say(`matrix.area.${area as MatrixArea}`)}
          </th>
        ))}
        <td role="gridcell" />
      </tr>
      <tr role="row" className="mx-heads" aria-rowindex={2} data-at={-1}>
        {face.chooses && (
          <th role="columnheader" scope="col" className="mx-pick" data-c={0}>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={say('matrix.select')}
              checked={allChosen}
              onChange={(event) => onChooseAll(event.target.checked)}
            />
          </th>
        )}
        <th role="columnheader" scope="col" className="mx-name" data-c={lead - 2} aria-sort={orderOf('name')}>
          {sortButton('name', say('matrix.agency'), say('table.sortBy', { column: say('matrix.agency') }))}
        </th>
        <th role="columnheader" scope="col" data-c={lead - 1} aria-sort={orderOf('report')}>
          {sortButton('report', say('matrix.report'), say('table.sortBy', { column: say('matrix.report') }))}
        </th>
        {shown.map((column, at) => {
          const [first] = column.duties;
          const codes = column.duties.map(({ code }) => code).join(', ');
          const title = column.duties
            .map(({ code, titleVi, titleEn }) => `${code}: ${lang === 'en' ? titleEn : titleVi}`)
            .join('\n');
          const startsArea = at > 0 && shown[at - 1]?.area !== column.area;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={startsArea ? 'mx-duty starts' : 'mx-duty'}
              data-c={lead + at}
              aria-sort={orderOf(column.key)}
              aria-description={codes}
            >
              {sortButton(column.key, formulaHead(lang, first!, first!.platform), title)}
              <span className="mx-of num">
                {withoutBasis(column.faces)
                  ? say('status.noBasis').toLowerCase()
                  : say('matrix.reached', { met: column.figure.value, counted: column.figure.denominator })}
              </span>
            </th>
          );
        })}
        <th
          role="columnheader"
          scope="col"
          data-c={lead + shown.length}
          className="mx-count"
          aria-sort={orderOf('attention')}
        >
          {sortButton('attention', say('matrix.attention'), say('matrix.attentionHint'))}
        </th>
      </tr>
    </thead>
  );
}
