import type { Actor } from '@ega/shared/access/actor';
import {
  type AreaColumn,
  architectureColumns,
  ngspColumns,
  oneStopColumns,
  projectColumns,
} from '@ega/shared/status/areas/area-tables';
import type { AreaAgency } from '@ega/shared/status/areas/area-agency';
import { type AreaView, viewedRows } from '@ega/shared/status/areas/area-view';
import { say } from '@ega/shared/text/say';
import { areaRowsOf } from '../status/area-face.js';
import type { Areas } from '../status/areas.service.js';
import { areaPack } from './area-pack.js';
import type { ExportFacts } from './export-facts.js';
import type { PackDocument } from './pack-document.js';

/** The files are named as the pages are. */
export const AREA_FILES = ['kien-truc', 'ngsp', 'mot-cua', 'du-an'] as const;
export type AreaFile = (typeof AREA_FILES)[number];

/** One area as the viewer's screen shows it: own rows only for an agency, filtered and sorted alike. */
export function areaDocument(
  area: AreaFile,
  facts: ExportFacts,
  view: AreaView,
  actor: Actor,
  areas: Areas,
): PackDocument {
  const { computed } = facts;
  const document = <Row extends AreaAgency>(
    title: string,
    all: readonly Row[],
    columns: readonly AreaColumn<Row>[],
    shown: 'area.shown' | 'area.projectsShown' = 'area.shown',
  ): PackDocument => {
    const own = areaRowsOf(all, actor);
    const rows = viewedRows(own, columns, view);
    const counts = { shown: rows.length, total: own.length };
    return areaPack(facts, title, {
      name: say('vi', shown === 'area.shown' ? 'area.rows' : 'area.projectRows'),
      columns,
      rows,
      shown: say('vi', shown, counts),
    });
  };
  if (area === 'kien-truc')
    return document(
      say('vi', 'area.architecture.title'),
      areas.architecture(computed).rows,
      architectureColumns('vi'),
    );
  if (area === 'mot-cua')
    return document(say('vi', 'area.oneStop.title'), areas.oneStop(computed).rows, oneStopColumns('vi'));
  if (area === 'du-an')
    return document(
      say('vi', 'area.projects.title'),
      areas.projects(computed).rows,
      projectColumns('vi'),
      'area.projectsShown',
    );
  const { rows, systems } = areas.ngsp(computed);
  return document(say('vi', 'area.ngsp.title'), rows, ngspColumns('vi', systems));
}
