import { groupOf } from '../agencies/kind.js';
import type { BoardRow } from './board.js';
import { knownSorted, quartile } from './quartile.js';

/** What an agency is compared by; `level34` in tenths of a percent. */
export const PEER_MEASURES = ['step', 'connectionsBegun', 'oneStopCount', 'level34'] as const;
export type PeerMeasure = (typeof PEER_MEASURES)[number];

export interface PeerLine {
  readonly measure: PeerMeasure;
  /** Agencies of the same group, or of the same region. */
  readonly among: 'kind' | 'region';
  readonly agencies: number;
  readonly known: number;
  readonly own: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

/** With fewer known values quartiles would tell of single agencies. */
const FEWEST = 4;

const VALUES: Readonly<Record<PeerMeasure, (row: BoardRow) => number | null>> = {
  step: ({ architecture: { step } }) => (step === null ? null : Math.min(step, 7)),
  connectionsBegun: ({ areas }) => (areas && areas.lgsp !== null ? areas.connectionsBegun : null),
  oneStopCount: ({ areas }) => (areas?.hasProcedures === false ? null : (areas?.oneStopCount ?? null)),
  level34: ({ areas }) => {
    const levels = areas?.levels;
    const total = levels?.reduce((sum, one) => sum + one, 0) ?? 0;
    return levels && total > 0 ? Math.floor((1000 * (levels[2] + levels[3])) / total) : null;
  },
};

/** Where an agency stands among its kind and its region: median and quartiles by nearest rank, never a name (house decision 11). */
export function peerLines(rows: readonly BoardRow[], number: number): PeerLine[] {
  const own = rows.find((row) => row.number === number);
  if (!own) return [];
  const kind = rows.filter((row) => groupOf(row.kind) === groupOf(own.kind));
  const region = own.region6 === null ? [] : rows.filter((row) => row.region6 === own.region6);
  return PEER_MEASURES.flatMap((measure) => [
    line(measure, 'kind', kind, own),
    ...(region.length > 0 ? [line(measure, 'region', region, own)] : []),
  ]);
}

function line(
  measure: PeerMeasure,
  among: PeerLine['among'],
  rows: readonly BoardRow[],
  own: BoardRow,
): PeerLine {
  const values = knownSorted(rows.map(VALUES[measure]));
  const rank = (quarter: 1 | 2 | 3) => (values.length < FEWEST ? null : quartile(values, quarter));
  return {
    measure,
    among,
    agencies: rows.length,
    known: values.length,
    own: VALUES[measure](own),
    lowerQuartile: rank(1),
    median: rank(2),
    upperQuartile: rank(3),
  };
}
