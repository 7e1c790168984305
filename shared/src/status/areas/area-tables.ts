import { type Group, groupOf } from '../../agencies/kind.js';
import { stepShort } from '../../reports/question-text.js';
import { optionText } from '../../reports/option-lists.js';
import type { CivilDate } from '../../text/civil-date.js';
import { type Lang, type MessageCode, say } from '../../text/say.js';
import type { AreaAgency } from './area-agency.js';
import type { ArchitectureAreaRow } from './architecture-area.js';
import type { NamedSystem, NgspAreaRow } from './ngsp-area.js';
import { type OneStopAreaRow, UNIFIED_TESTS } from './one-stop-area.js';
import type { ProjectRow } from './projects-area.js';
import type { ProvidedRow } from './provided-lines.js';

/** A cell as it is meant: the screen and the files show the same one. Money is whole đồng. */
export type AreaCell = string | number | null | { readonly date: CivilDate } | { readonly dong: string };

export interface AreaColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'integer' | 'date' | 'money';
  /** Characters in a workbook. */
  readonly width: number;
  readonly cell: (row: Row) => AreaCell;
}

/** The tables of the area pages: one definition for the screen, the workbook and the text file. */
function builder<Row>(lang: Lang) {
  const column =
    (kind: AreaColumn<Row>['kind'], width: number) =>
    (title: MessageCode | { readonly text: string }, key: string, cell: (row: Row) => AreaCell) => ({
      key,
      title:
        typeof title === 'string'
          ? (say as (lang: Lang, code: MessageCode) => string)(lang, title)
          : title.text,
      kind,
      width,
      cell,
    });
  return {
    text: column('text', 24),
    integer: column('integer', 12),
    date: column('date', 13),
    money: column('money', 20),
  };
}

const date = (day: CivilDate | null): AreaCell => day && { date: day };
const dong = (amount: string | null): AreaCell => (amount === null ? null : { dong: amount });

const groupName = (lang: Lang, group: Group): string => say(lang, `group.${group}`);

function agencyColumns<Row extends AreaAgency>(lang: Lang): AreaColumn<Row>[] {
  const { text } = builder<Row>(lang);
  return [
    text('area.column.agency', 'agency', (row) => (lang === 'en' ? row.nameEn : row.nameVi)),
    text('area.column.group', 'group', (row) => groupName(lang, groupOf(row.kind))),
  ];
}

function basisColumn<Row extends { readonly verified: boolean }>(
  lang: Lang,
  silent: (row: Row) => boolean,
): AreaColumn<Row> {
  return builder<Row>(lang).text('area.column.basis', 'basis', (row) =>
    silent(row) ? null : say(lang, row.verified ? 'area.verified' : 'area.reported'),
  );
}

export function architectureColumns(lang: Lang): AreaColumn<ArchitectureAreaRow>[] {
  const { text, integer, date: dated } = builder<ArchitectureAreaRow>(lang);
  return [
    ...agencyColumns<ArchitectureAreaRow>(lang),
    text('area.column.step', 'step', ({ step }) =>
      step === null ? null : `${step}/7 ${stepShort(step, lang)}`,
    ),
    text('area.column.status', 'status', ({ status }) => say(lang, `status.${status ?? 'none'}`)),
    dated('area.column.since', 'since', (row) => date(row.stepSince)),
    integer('area.column.days', 'days', (row) => row.daysInStep),
    dated('area.column.planned', 'planned', (row) => date(row.issued ? null : row.plannedIssue)),
    dated('area.column.decisionOn', 'decisionOn', (row) => date(row.decisionOn)),
    text('area.column.leadUnit', 'leadUnit', (row) => row.leadUnit),
    text(
      'area.column.difficulties',
      'difficulties',
      ({ difficulties }) =>
        difficulties.map((code) => optionText(lang, 'difficulty', code)).join('; ') || null,
    ),
    integer('area.column.workshops', 'workshops', (row) => row.workshops),
    integer('area.column.participants', 'participants', (row) => row.participants),
    basisColumn<ArchitectureAreaRow>(lang, (row) => row.step === null),
  ];
}

/** '7. Kết nối chính thức (LGSP–NGSP)'; what a cell of the screen says in one sign is said here in words. */
export function connectionText(lang: Lang, row: NgspAreaRow, system: string): string | null {
  const lines = row.connections.filter((line) =>
    system === 'other' ? line.system.startsWith('other:') : line.system === system,
  );
  const words = lines.map((line) => {
    if (line.need === 'none') return say(lang, 'area.connection.none');
    if (line.need === 'owner') return say(lang, 'area.connection.owner');
    if (line.step === null) return say(lang, 'area.systems.unanswered');
    const step = say(lang, 'area.systems.step', {
      step: line.step,
      name: optionText(lang, 'connectionStep', line.step),
    });
    return line.route
      ? say(lang, 'area.connection.via', { step, route: optionText(lang, 'route', line.route) })
      : step;
  });
  return words.join('; ') || null;
}

/** What a system is called, as the lists of the round call it. */
export function systemName(lang: Lang, { system, titleVi, titleEn }: NamedSystem): string {
  if (system === 'other') return optionText(lang, 'nationalSystem', system);
  return lang === 'en' ? titleEn : titleVi;
}

export function ngspColumns(lang: Lang, systems: readonly NamedSystem[]): AreaColumn<NgspAreaRow>[] {
  const { text, integer } = builder<NgspAreaRow>(lang);
  const yesNo = (value: boolean | null): AreaCell =>
    value === null ? null : say(lang, value ? 'area.yes' : 'area.no');
  return [
    ...agencyColumns<NgspAreaRow>(lang),
    text('area.column.lgsp', 'lgsp', ({ lgsp }) => lgsp && optionText(lang, 'lgspState', lgsp)),
    text('area.column.ready', 'ready', ({ ready }) => (ready === null ? null : `${ready}/4`)),
    text('area.column.focal', 'focal', (row) => yesNo(row.focal)),
    text('area.column.plan', 'plan', (row) => yesNo(row.plan)),
    text('area.column.platform', 'platform', (row) => yesNo(row.platform)),
    text('area.column.network', 'network', (row) => yesNo(row.network)),
    ...systems.map((system) =>
      text({ text: systemName(lang, system) }, `system.${system.system}`, (row) =>
        connectionText(lang, row, system.system),
      ),
    ),
    integer('area.column.begun', 'begun', (row) => row.begun),
    integer('area.column.official', 'official', (row) => row.official),
    basisColumn<NgspAreaRow>(lang, (row) => !row.known),
  ];
}

/** What agencies provide to others, one row for each thing (B4). */
export function providedColumns(lang: Lang, systems: readonly NamedSystem[]): AreaColumn<ProvidedRow>[] {
  const { text } = builder<ProvidedRow>(lang);
  const named = (code: string | null) => systems.find(({ system }) => system === code);
  return [
    text('area.column.provided', 'provided', (row) => row.name || null),
    ...agencyColumns<ProvidedRow>(lang),
    text('area.column.system', 'system', ({ system: code }) => {
      const system = named(code);
      return system ? systemName(lang, system) : null;
    }),
    text('area.column.providedState', 'state', (row) => optionText(lang, 'providedState', row.state)),
    text(
      'area.column.users',
      'users',
      ({ users }) => users.map((user) => (lang === 'en' ? user.nameEn : user.nameVi)).join('; ') || null,
    ),
    basisColumn<ProvidedRow>(lang, () => false),
  ];
}

export function oneStopColumns(lang: Lang): AreaColumn<OneStopAreaRow>[] {
  const { text, integer } = builder<OneStopAreaRow>(lang);
  return [
    ...agencyColumns<OneStopAreaRow>(lang),
    text('area.column.unified', 'unified', (row) => say(lang, `area.result.${row.unified}`)),
    ...UNIFIED_TESTS.map((test) =>
      text(`area.test.${test}`, test, (row) => say(lang, `area.result.${row[test]}`)),
    ),
    text('area.column.sharing', 'sharing', ({ sharing }) =>
      sharing === null ? null : optionText(lang, 'sharingState', sharing),
    ),
    integer('area.column.packages', 'packages', (row) => row.packages),
    integer('area.column.nationwide', 'nationwide', (row) => row.nationwide),
    text('area.column.units', 'units', ({ unitsUsed, unitsTotal }) =>
      unitsUsed === null || unitsTotal === null ? null : `${unitsUsed}/${unitsTotal}`,
    ),
    integer('area.column.procedures', 'procedures', (row) => row.procedures),
    integer('area.column.level3', 'level3', (row) => row.level3),
    integer('area.column.level4', 'level4', (row) => row.level4),
    integer('area.column.withFiles', 'withFiles', (row) => row.withFiles),
    integer('area.column.files', 'files', (row) => row.files),
    integer('area.column.filesOnline', 'filesOnline', (row) => row.filesOnline),
    basisColumn<OneStopAreaRow>(lang, (row) => !row.known),
  ];
}

/** The two views of each rule; a screen too narrow for them shows them with the project. */
export const PROJECT_VIEWS = ['o3Agency', 'o3Authority', 'o45Agency', 'o45Authority'] as const;

export function projectColumns(lang: Lang): AreaColumn<ProjectRow>[] {
  const { text, date: dated, money } = builder<ProjectRow>(lang);
  const view = (key: (typeof PROJECT_VIEWS)[number], head: MessageCode) =>
    text(head, key, (row) => row[key] && say(lang, `area.project.${row[key]}`));
  return [
    text('area.column.project', 'project', (row) => row.name || row.id),
    ...agencyColumns<ProjectRow>(lang),
    text('area.column.form', 'form', ({ form }) => form && optionText(lang, 'projectForm', form)),
    text('area.column.state', 'state', ({ state }) => state && optionText(lang, 'projectState', state)),
    dated('area.column.approvedOn', 'approvedOn', (row) => date(row.approvedOn)),
    money('area.column.money', 'total', (row) => dong(row.total)),
    money('area.column.yearMoney', 'year', (row) => dong(row.year)),
    money('area.column.integration', 'integration', (row) => dong(row.integration)),
    text('area.rule.o3', 'o3', (row) => say(lang, `area.project.${row.o3}`)),
    text('area.rule.o45', 'o45', (row) => say(lang, `area.project.${row.o45}`)),
    view('o3Agency', 'area.column.o3Agency'),
    view('o3Authority', 'area.column.o3Authority'),
    view('o45Agency', 'area.column.o45Agency'),
    view('o45Authority', 'area.column.o45Authority'),
    basisColumn<ProjectRow>(lang, () => false),
  ];
}
