import { isCounted } from '../directives/denominators.js';
import type { AgencyRow } from './agency-row.js';
import type { AgencyFigure } from './agency-view.js';
import { LGSP_RUNNING } from './area-figures.js';

type Counted = Pick<AgencyRow, 'kind' | 'issued' | 'step' | 'submittedAt' | 'lgsp' | 'oneStopUnified'>;

/** Whether an agency is one of those a figure counts: the same test as the measure behind the figure (measures.ts). */
const COUNTS: Readonly<Record<AgencyFigure, (row: Counted) => boolean>> = {
  issued: (row) => row.issued,
  underWay: ({ step }) => step !== null && step >= 1,
  notStarted: ({ step }) => step === 0,
  noReport: ({ step, submittedAt }) => step === null && submittedAt === null,
  lgsp: ({ kind, lgsp }) => isCounted('unified', kind) && lgsp === LGSP_RUNNING,
  oneStop: ({ kind, oneStopUnified }) => isCounted('unified', kind) && oneStopUnified === true,
};

export const isCountedIn = (row: Counted, figure: AgencyFigure): boolean => COUNTS[figure](row);
