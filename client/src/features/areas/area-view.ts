import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  addressOfAreaView,
  AREA_NAMES,
  areaViewFromAddress,
  type AreaView,
} from '@ega/shared/status/areas/area-view';
import { type ColumnsOf, fromColumns } from '@ega/shared/status/columns';
import { type BoardView, exportSearch, useBoardView } from '../../app/board-view.js';

export interface AreaPageView {
  board: BoardView;
  view: AreaView;
  ignored: readonly string[];
  change: (changes: Partial<AreaView>) => void;
  /** The address part of the files: the same as-of, basis, filters and order as the screen. */
  files: string;
}

/** Board and filters of an area page, both in the address. */
export function useAreaView(): AreaPageView {
  const board = useBoardView(AREA_NAMES);
  const [params, setParams] = useSearchParams();
  const { view, ignored } = useMemo(() => areaViewFromAddress((name) => params.get(name)), [params]);
  return {
    board,
    view,
    ignored,
    files: exportSearch(board.variables, addressOfAreaView(view)),
    change: (changes) => {
      const kept = new URLSearchParams(board.search);
      const address = addressOfAreaView({ ...view, ...changes });
      for (const [name, value] of Object.entries(address)) kept.set(name, value);
      setParams(kept, { replace: true });
    },
  };
}

/** The rows of an area, which travel as columns. */
export const useAreaRows = <Row extends object>(columns: object): Row[] =>
  useMemo(() => fromColumns<Row>(columns as ColumnsOf<Row>), [columns]);
