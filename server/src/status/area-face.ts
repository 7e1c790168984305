import type { Actor } from '@ega/shared/access/actor';
import type { AreaAgency } from '@ega/shared/status/areas/area-agency';
import type { ArchitectureArea } from '@ega/shared/status/areas/architecture-area';
import type { NgspArea } from '@ega/shared/status/areas/ngsp-area';
import type { OneStopArea } from '@ega/shared/status/areas/one-stop-area';
import type { ProjectsArea, RegisterRow } from '@ega/shared/status/areas/projects-area';
import { type ColumnsOf, toColumns } from '@ega/shared/status/columns';
import { ownRows } from '@ega/shared/status/view-of';
import type { ArchitectureAreaFace } from './area.types.js';
import type { NgspAreaFace } from './ngsp-area.types.js';
import type { OneStopAreaFace } from './one-stop-area.types.js';
import type { ProjectRegisterFace, ProjectsAreaFace } from './projects-area.types.js';
import type { ComputedBoard } from './computed-board.js';
import { asOfFace } from './overview-face.js';

/** Rows with a name are the viewer's own; everything beside them is national and the same for everybody. */
export function areaRowsOf<Row extends Pick<AreaAgency, 'number'>>(
  rows: readonly Row[],
  actor: Actor,
): Row[] {
  return ownRows(rows, actor, ({ number }) => number);
}

const AGENCY = [
  'number',
  'slug',
  'kind',
  'nameVi',
  'nameEn',
  'shortName',
  'region',
  'search',
  'verified',
] as const;

function cut<Row extends Pick<AreaAgency, 'number'>>(
  rows: readonly Row[],
  actor: Actor,
  keys: readonly (keyof Row)[],
): ColumnsOf<Row> {
  return toColumns(keys, areaRowsOf(rows, actor));
}

export function architectureFace(
  computed: ComputedBoard,
  area: ArchitectureArea,
  actor: Actor,
): ArchitectureAreaFace {
  const rows = cut(area.rows, actor, [
    ...AGENCY,
    ...(['status', 'step', 'issued', 'stepSince', 'daysInStep', 'plannedIssue', 'decisionOn'] as const),
    ...(['leadUnit', 'workForm', 'difficulties', 'workshops', 'participants'] as const),
  ]);
  return { ...area, asOf: asOfFace(computed), rows };
}

export function ngspFace(computed: ComputedBoard, area: NgspArea, actor: Actor): NgspAreaFace {
  const rows = cut(area.rows, actor, [
    ...AGENCY,
    ...(['known', 'lgsp', 'focal', 'plan', 'platform', 'network', 'ready', 'begun', 'official'] as const),
    'connections',
  ]);
  const provided = cut(area.provided, actor, [
    ...AGENCY,
    ...(['id', 'name', 'system', 'state', 'users'] as const),
  ]);
  return { ...area, asOf: asOfFace(computed), rows, provided };
}

export function oneStopFace(computed: ComputedBoard, area: OneStopArea, actor: Actor): OneStopAreaFace {
  const rows = cut(area.rows, actor, [
    ...AGENCY,
    ...(['known', 'unified', 'O6', 'O7', 'O8', 'O9', 'O10', 'sharing', 'packages'] as const),
    ...(['unitsUsed', 'unitsTotal', 'procedures', 'level3', 'level4'] as const),
    ...(['nationwide', 'withFiles', 'files', 'filesOnline'] as const),
  ]);
  return { ...area, asOf: asOfFace(computed), rows };
}

export function projectsFace(computed: ComputedBoard, area: ProjectsArea, actor: Actor): ProjectsAreaFace {
  const rows = cut(area.rows, actor, [
    ...AGENCY,
    ...(['id', 'name', 'form', 'state', 'approvedOn', 'o3', 'o45', 'total', 'year', 'integration'] as const),
  ]);
  return { ...area, asOf: asOfFace(computed), rows };
}

export function registerFace(
  computed: ComputedBoard,
  { rounds, rows }: { rounds: readonly string[]; rows: readonly RegisterRow[] },
  actor: Actor,
): ProjectRegisterFace {
  const own = areaRowsOf(rows, actor);
  const keys = AGENCY.filter((key) => key !== 'verified');
  return {
    asOf: asOfFace(computed),
    rounds,
    rows: {
      ...toColumns([...keys, 'id', 'name', 'gone'], own),
      o3: own.map((row) => row.o3.map((verdict) => verdict ?? '')),
    },
  };
}
