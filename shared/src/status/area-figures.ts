import type { Summary } from '../reports/summary.js';

/** The core of the areas beside architecture, on one basis; null where a question was not answered. */
export interface AreaFigures {
  readonly lgsp: string | null;
  readonly lgspRunning: boolean;
  /** National systems connected officially (step 7) and those with any step begun (3 and above). */
  readonly connectionsOfficial: number;
  readonly connectionsBegun: number;
  readonly oneStopCount: number | null;
  /** Exactly one package in use; null where there is no procedure or no answer. */
  readonly oneStopUnified: boolean | null;
  readonly focalUnit: string | null;
  /** The least of the levels (C10); null where it was not answered or there is no procedure. */
  readonly sharing: Summary['sharing'];
  /** Departments and districts that use the chosen package; communes are shown apart (catalogue 7, question 4). */
  readonly units: { readonly used: number; readonly total: number } | null;
  readonly hasProcedures: boolean | null;
  readonly procedures: number | null;
  readonly levels: Summary['levels'];
  readonly hasProjects: boolean | null;
  readonly projects: { readonly total: number; readonly met: number; readonly notMet: number } | null;
}

/** Codes of question B1 and C4 that the figures look for. */
export const LGSP_RUNNING = 'operating';
const COMMUNE = 'commune';

/**
 * Cuts the figures from a summary. Of an agency that sent nothing only the focal unit stays, because it rests on a
 * verified dated document (catalogue 0.5).
 */
export function areaFigures(summary: Summary | null, standing: Summary | null = null): AreaFigures | null {
  const focalUnit = summary ? summary.focalUnit : (standing?.focalUnit ?? null);
  if (!summary) return focalUnit === null ? null : { ...NOTHING, focalUnit };
  const counted = summary.unitsUsing.filter((row) => row.level !== COMMUNE);
  const { oneStopCount, hasProcedures, hasProjects, lgsp, levels } = summary;
  return {
    lgsp,
    lgspRunning: lgsp === LGSP_RUNNING,
    connectionsOfficial: summary.ngsp.filter((row) => row.step === 7).length,
    connectionsBegun: summary.ngsp.filter((row) => row.step >= 3 && row.step <= 7).length,
    oneStopCount,
    oneStopUnified: hasProcedures === false || oneStopCount === null ? null : oneStopCount === 1,
    focalUnit,
    sharing: hasProcedures === false ? null : summary.sharing,
    units: counted.length === 0 ? null : { used: sum(counted, 'used'), total: sum(counted, 'total') },
    hasProcedures,
    procedures: summary.proceduresTotal,
    levels,
    hasProjects,
    projects: hasProjects ? projectFigures(summary) : null,
  };
}

function projectFigures(summary: Summary): NonNullable<AreaFigures['projects']> {
  const count = (o3: string) => summary.projects.filter((project) => project.o3 === o3).length;
  const outside = count('notApplicable');
  return { total: summary.projects.length - outside, met: count('met'), notMet: count('notMet') };
}

function sum(rows: readonly { used: number; total: number }[], field: 'used' | 'total'): number {
  return rows.reduce((total, row) => total + row[field], 0);
}

const NOTHING: AreaFigures = {
  lgsp: null,
  lgspRunning: false,
  connectionsOfficial: 0,
  connectionsBegun: 0,
  oneStopCount: null,
  oneStopUnified: null,
  focalUnit: null,
  sharing: null,
  units: null,
  hasProcedures: null,
  procedures: null,
  levels: null,
  hasProjects: null,
  projects: null,
};
