import type { Actor } from '@ega/shared/access/actor';
import {
  type AreaColumn,
  architectureColumns,
  ngspColumns,
  oneStopColumns,
  projectColumns,
  providedColumns,
} from '@ega/shared/status/areas/area-tables';
import type { AreaAgency } from '@ega/shared/status/areas/area-agency';
import { type AreaView, viewedRows } from '@ega/shared/status/areas/area-view';
import { say } from '@ega/shared/text/say';
import { areaRowsOf } from '../status/area-face.js';
import type { Areas } from '../status/areas.service.js';
import { areaPack, areaSheet } from './area-pack.js';
import type { ExportFacts } from './export-facts.js';
import type { PackDocument, PackSheet } from './pack-document.js';

/** The files are named as the pages are. */
export const AREA_FILES = ['kien-truc', 'ngsp', 'mot-cua', 'du-an'] as const;
export type AreaFile = (typeof AREA_FILES)[number];

/** What a sheet holds: its name and the words of how many rows of how many it shows. */
const SHEETS = {
  agencies: { name: 'area.rows', shown: 'area.shown' },
  projects: { name: 'area.projectRows', shown: 'area.projectsShown' },
  provided: { name: 'area.provided.sheet', shown: 'area.provided.shown' },
} as const;

/** One area as the viewer's screen shows it: own rows only for an agency, filtered and sorted alike. */
export function areaDocument(
  area: AreaFile,
  facts: ExportFacts,
  view: AreaView,
  actor: Actor,
  areas: Areas,
): PackDocument {
  const { computed } = facts;
  const sheet =
    <Row extends AreaAgency>(
      all: readonly Row[],
      columns: readonly AreaColumn<Row>[],
      holds: keyof typeof SHEETS = 'agencies',
    ) =>
    (heading: readonly string[]): PackSheet => {
      const own = areaRowsOf(all, actor);
      const rows = viewedRows(own, columns, view);
      const { name, shown } = SHEETS[holds];
      const counts = { shown: rows.length, total: own.length };
      return areaSheet(heading, { name: say('vi', name), columns, rows, shown: say('vi', shown, counts) });
    };
  const pack = (title: string, ...sheets: readonly ReturnType<typeof sheet>[]) =>
    areaPack(facts, title, (heading) => sheets.map((one) => one(heading)));
  if (area === 'kien-truc')
    return pack(
      say('vi', 'area.architecture.title'),
      sheet(areas.architecture(computed).rows, architectureColumns('vi')),
    );
  if (area === 'mot-cua')
    return pack(say('vi', 'area.oneStop.title'), sheet(areas.oneStop(computed).rows, oneStopColumns('vi')));
  if (area === 'du-an')
    return pack(
      say('vi', 'area.projects.title'),
      sheet(areas.projects(computed).rows, projectColumns('vi'), 'projects'),
    );
  const { rows, systems, provided } = areas.ngsp(computed);
  return pack(
    say('vi', 'area.ngsp.title'),
    sheet(rows, ngspColumns('vi', systems)),
    sheet(provided, providedColumns('vi', systems), 'provided'),
  );
}
