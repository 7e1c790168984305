import type { BoardRow } from './board.js';
import type { Measure } from './figure.js';

const both = (says: (face: BoardRow['architecture']) => boolean): Measure => ({
  own: (row) => says(row.architecture),
  verified: (row) => says(row.architectureVerified),
});

/** O1, O2: decision of step 7 with its day, or a secret one. */
export const ISSUED = both((face) => face.issued);
/** Cumulative: A1 from 1 up, the issued among them. */
export const UNDER_WAY = both((face) => face.started === true);
export const NOT_STARTED = both((face) => face.started === false);
export const NO_REPORT: Measure = {
  own: (row) => row.architecture.step === null && row.report.submittedFirstAt === null,
  verified: null,
};
export const NO_BASIS: Measure = {
  own: (row) => row.architecture.step === null && row.report.submittedFirstAt !== null,
  verified: null,
};

const inAreas = (says: (areas: NonNullable<BoardRow['areas']>) => boolean): Measure => ({
  own: (row) => row.areas !== null && says(row.areas),
  verified: (row) => row.areasVerified !== null && says(row.areasVerified),
});

export const LGSP = inAreas((areas) => areas.lgspRunning);
export const ONE_STOP = inAreas((areas) => areas.oneStopUnified === true);
/** The subject of document 1655: every level passes files on electronically (C10). */
export const SHARING = inAreas((areas) => areas.sharing === 'electronic');
export const FOCAL_UNIT = inAreas((areas) => areas.focalUnit !== null);
