import { INDICATORS } from '../../directives/indicators.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import { NATIONAL_SYSTEMS } from '../../areas/ngsp/national-systems.js';
import type { Summary } from '../../reports/summary.js';
import type { BoardReport } from '../board-input.js';
import { computeBoard } from '../board.js';
import { buildAgency, buildBoardInput, buildReport } from '../build-board.js';
import { buildFacts } from '../obligations/build-question.js';
import { computeObligationTable } from '../obligations/obligation-table.js';
import type { Basis } from '../status.js';
import type { AreaInput } from './area-input.js';

/** Test data: what an area page is computed from. */
export function areaInput(reports: readonly BoardReport[], basis: Basis = 'reported'): AreaInput {
  const agencies = reports.map(({ agencyNumber }) =>
    buildAgency(
      agencyNumber,
      agencyNumber <= 22 ? 'MINISTRY' : agencyNumber <= 30 ? 'GOVERNMENT_AGENCY' : 'PROVINCE',
    ),
  );
  const board = computeBoard(buildBoardInput(reports, { basis, agencies }));
  const facts = buildFacts();
  const columns = computeObligationTable({
    board,
    reports,
    obligations: [...KNOWN_OBLIGATIONS, ...INDICATORS],
    facts,
    handAnswers: [],
  });
  return { board, reports, columns, facts, nationalSystems: NATIONAL_SYSTEMS };
}

export const sent = (agency: number, summary: Summary, verified: Summary | null = null): BoardReport =>
  buildReport(agency, { summaryReported: summary, summaryVerified: verified });
