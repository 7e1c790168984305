import '../../ui/styles/administration.css';
import './matrix.css';
import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addressOfMatrix, MATRIX_NAMES, matrixFromAddress } from '@ega/shared/status/matrix/matrix-address';
import {
  type MatrixView,
  shownColumns,
  viewedMatrix,
  WHOLE_MATRIX,
} from '@ega/shared/status/matrix/matrix-view';
import { formatInstant } from '@ega/shared/text/format';
import { BoardControls, BoardNotices, ExportLinks } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { exportSearch, useBoardView, withChanges } from '../../app/board-view.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { useCan } from '../../app/session.js';
import { MatrixDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useMatches } from '../../lib/media.js';
import { useKeysOn } from '../../lib/shortcuts.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Legend } from './legend.js';
import { ChaseDialog, EmptyByFilter, ExplainDialog, RulesDialog } from './matrix-dialogs.js';
import { MatrixFilters } from './matrix-filters.js';
import { ALL_ROWS, MatrixGrid } from './matrix-grid.js';
import type { LineFace } from './matrix-line.js';
import { linesOf, rowsOfMatrix, type MatrixData } from './matrix-rows.js';
import { useSearchKey } from './use-search-key.js';

/** Agency × duty: who is where, and on what grounds; everything that is chosen stands in the address. */
export function Screen() {
  const { say } = useLanguage();
  const board = useBoardView(MATRIX_NAMES);
  const read = useRead(MatrixDocument, board.variables, { keepFormer: true });
  const data = read.data?.obligationMatrix;
  const [params] = useSearchParams();
  const keys = data?.columns.map(({ key }) => key) ?? null;
  const files = exportSearch(
    board.variables,
    addressOfMatrix(matrixFromAddress((name) => params.get(name), keys).view),
  );
  const agencies = data?.number.length ?? 0;
  const may = useCan();
  return (
    <>
      <PageHead
        title={say('matrix.title')}
        sub={
          data && agencies <= 1 && !may('report.review')
            ? say('matrix.ownOnly', { columns: data.columns.length })
            : say('matrix.sub')
        }
      >
        <BoardControls view={board} asOf={data?.asOf} />
        <ExportLinks to="/exports/matrix" files={files} />
        <Button icon="print" onClick={() => window.print()}>
          {say('act.print')}
        </Button>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={board} asOf={data?.asOf} />
        </div>
        <BoardFault query={read} view={board}>
          <Loaded query={read} heights={[40, 60, 34, 34, 34, 34, 34, 34]}>
            {({ obligationMatrix }) => <MatrixBlock data={obligationMatrix} board={board} />}
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}

interface MatrixBlockProps {
  data: MatrixData;
  board: ReturnType<typeof useBoardView>;
}

function MatrixBlock({ data, board }: MatrixBlockProps) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [dialog, setDialog] = useState<'rules' | 'chase' | null>(null);
  const [keysOn, setKeysOn] = useKeysOn();
  const narrow = useMatches('(max-width: 700px)');
  const searchBox = useRef<HTMLInputElement>(null);
  useSearchKey(keysOn, searchBox);
  const { columns, asOf } = data;
  const { view, cell, ignored } = useMemo(
    () =>
      matrixFromAddress(
        (name) => params.get(name),
        columns.map(({ key }) => key),
      ),
    [params, columns],
  );
  const rows = useMemo(() => rowsOfMatrix(data), [data]);
  // Thousands of rows are filtered and sorted after what the person typed or pressed has been painted.
  const settled = useDeferredValue(view);
  const shown = useMemo(() => shownColumns(columns, settled), [columns, settled]);
  const viewed = useMemo(() => viewedMatrix(rows, columns, settled), [rows, columns, settled]);
  const lines = useMemo(() => linesOf(viewed, rows), [viewed, rows]);
  const explained = cell && rows.find(({ number }) => number === cell.agency);
  const known = explained?.cells.some((one) => one?.code === cell?.code) ?? false;
  const change = useCallback(
    (changes: Partial<MatrixView>): void => {
      setParams(
        (before) => {
          const now = matrixFromAddress((name) => before.get(name)).view;
          const kept = new URLSearchParams(board.search);
          for (const [name, value] of Object.entries(addressOfMatrix({ ...now, ...changes })))
            kept.set(name, value);
          return kept;
        },
        { replace: true },
      );
    },
    [setParams, board.search],
  );
  const show = useCallback(
    (name: string | null): void => setParams((before) => withChanges(before, { o: name }), { replace: true }),
    [setParams],
  );
  const choose = useCallback(
    (agency: number, on: boolean): void =>
      setChosen((before) => {
        const next = new Set(before);
        if (on) next.add(agency);
        else next.delete(agency);
        return next;
      }),
    [],
  );
  const chooses = may('chase.work') && asOf.current && rows.length > 1;
  const face = useMemo<LineFace>(
    () => ({ columns, shown, say, lang, search: board.search, chooses, chosen, choose }),
    [columns, shown, say, lang, board.search, chooses, chosen, choose],
  );
  const clear = (): void => change({ ...WHOLE_MATRIX, sort: view.sort, descending: view.descending });
  const open = useCallback((agency: number, code: string) => show(`${agency}.${code}`), [show]);
  const close = (): void => {
    show(null);
    // The cell may have been named by the address alone: then nothing had the focus before.
    if (cell)
      requestAnimationFrame(() =>
        document
          .querySelector<HTMLElement>(`[data-agency="${cell.agency}"][data-code="${cell.code}"]`)
          ?.focus(),
      );
  };
  const sort = useCallback(
    (key: string): void =>
      change(
        view.sort === key ? { descending: !view.descending } : { sort: key, descending: key === 'attention' },
      ),
    [change, view.sort, view.descending],
  );
  const wrong = [...ignored, ...(cell && !known ? [`o=${cell.agency}.${cell.code}`] : [])];
  return (
    <Panel
      className="mx-panel"
      title={say('matrix.grid')}
      note={
        <span role="status" className="num">
          {say('agencies.shown', { shown: viewed.length, total: rows.length })}
        </span>
      }
      actions={
        <Button small kind="text" icon="info" onClick={() => setDialog('rules')}>
          {say('matrix.rules')}
        </Button>
      }
    >
      <IgnoredNotice names={wrong} />
      <Aside narrow={narrow} title={say('matrix.tools')}>
        {rows.length > 1 && (
          <MatrixFilters
            view={view}
            rows={rows}
            columns={columns}
            change={change}
            clear={clear}
            search={searchBox}
          />
        )}
        <Legend />
      </Aside>
      {chosen.size > 0 && chooses && (
        <div className="row mx-chosen noprint">
          <b role="status">{say('matrix.chosen', { count: chosen.size })}</b>
          <Button small kind="primary" onClick={() => setDialog('chase')}>
            {say('matrix.chase')}
          </Button>
          <Button small kind="text" onClick={() => setChosen(new Set())}>
            {say('matrix.clearChosen')}
          </Button>
        </div>
      )}
      {viewed.length === 0 ? (
        <Suspense fallback={null}>
          <EmptyByFilter title={say('agencies.none')} view={settled} clear={clear} />
        </Suspense>
      ) : (
        <MatrixGrid
          columns={columns}
          lines={lines}
          face={face}
          view={view}
          allChosen={viewed.every(({ number }) => chosen.has(number))}
          onChooseAll={(on) => setChosen(on ? new Set(viewed.map(({ number }) => number)) : new Set())}
          onSort={sort}
          onOpen={open}
        />
      )}
      {lines.length > ALL_ROWS + 3 && <p className="cap">{say('matrix.many')}</p>}
      <p className="cap">
        {say('matrix.caption', {
          asOf: formatInstant(asOf.instant),
          basis: say(asOf.basis === 'verified' ? 'overview.onVerified' : 'overview.onReported'),
        })}
      </p>
      <p className="cap noprint mx-keys">
        {say('matrix.keys')}{' '}
        <label>
          <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />{' '}
          {say('act.shortcuts')}
        </label>
      </p>
      <Suspense fallback={null}>
        {cell && known && explained && (
          <ExplainDialog
            agency={cell.agency}
            name={lang === 'en' ? explained.nameEn : explained.nameVi}
            code={cell.code}
            view={board}
            onClose={close}
          />
        )}
        {dialog === 'rules' && (
          <RulesDialog
            rubric={data.rubric}
            columns={columns}
            search={board.search}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'chase' && asOf.round && (
          <ChaseDialog
            round={asOf.round}
            rows={rows.filter(({ number }) => chosen.has(number))}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </Panel>
  );
}

/** On a phone filters and legend fold away, so that the matrix itself is in sight. */
function Aside({ narrow, title, children }: { narrow: boolean; title: string; children: ReactNode }) {
  return (
    <div className="noprint">{narrow ? <Disclosure title={title}>{children}</Disclosure> : children}</div>
  );
}
