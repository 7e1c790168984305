import type { Basis, Status } from '../status/status.js';
import { conclusionChanges, type ConclusionChange } from './conclusion-changes.js';
import type { FrozenContent, FrozenDuty, FrozenRow } from './frozen-content.js';
import type { Participant } from './meeting.js';
import { type NarrativeSection, sectionOf } from './pack/report-paper.js';

const BASES: readonly Basis[] = ['reported', 'verified'];
const ROW_FIELDS = ['step', 'issued', 'status', 'verified', 'report', 'sentAt', 'late'] as const;
const REGISTRY_FIELDS = ['nameVi', 'nameEn', 'code', 'kind', 'region6'] as const;

/** One thing that differs between two frozen versions; lists frozen by earlier releases lack what is optional here. */
export type VersionChange =
  | {
      readonly what: 'plan';
      readonly field: 'heldAt' | 'place';
      readonly before: string;
      readonly after: string;
    }
  /** Nothing added or dropped: another order. */
  | { readonly what: 'agenda'; readonly added: readonly string[]; readonly dropped: readonly string[] }
  | {
      readonly what: 'participants';
      readonly added: readonly Participant[];
      readonly dropped: readonly Participant[];
    }
  | {
      readonly what: 'figure';
      readonly basis: Basis;
      /** 'issued', 'underWay', 'submitted', 'lgsp', or a duty's code. */
      readonly name: string;
      /** Of a duty. */
      readonly title?: string;
      readonly before: number;
      readonly after: number;
      readonly denominator: number;
      /** Only where it was another one. */
      readonly denominatorBefore?: number;
    }
  | {
      readonly what: 'agency';
      readonly basis: Basis;
      readonly agency: number;
      readonly field: (typeof ROW_FIELDS)[number];
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: 'duty'; readonly title: string; readonly field: 'added' | 'removed' | 'revised' }
  | {
      readonly what: 'cells';
      readonly basis: Basis;
      readonly title: string;
      readonly before: Status | null;
      readonly after: Status | null;
      readonly agencies: readonly number[];
    }
  | ConclusionChange
  | {
      readonly what: 'registry';
      readonly name: string;
      readonly field?: 'added' | 'removed' | (typeof REGISTRY_FIELDS)[number];
      readonly before?: string | null;
      readonly after?: string | null;
    }
  | {
      readonly what: 'paragraph';
      readonly name: string;
      readonly section?: NarrativeSection;
      readonly deed?: 'written' | 'rewritten' | 'takenBack';
      readonly words?: string;
    }
  | { readonly what: 'rubric'; readonly name: string };

/** What the second version changes of the first, computed and never typed (practice.md 23). */
export function versionChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  return [
    ...planChanges(before.meeting, after.meeting),
    ...BASES.flatMap((basis) => figureChanges(basis, before, after)),
    ...BASES.flatMap((basis) => rowChanges(basis, before, after)),
    ...dutyChanges(before, after),
    ...BASES.flatMap((basis) => cellChanges(basis, before, after)),
    ...conclusionChanges(before, after),
    ...registryChanges(before, after),
    ...rubricChanges(before, after),
    ...paragraphChanges(before, after),
  ];
}

type Plan = FrozenContent['meeting'];

function planChanges(before: Plan, after: Plan): VersionChange[] {
  const fields = (['heldAt', 'place'] as const).flatMap((field): VersionChange[] =>
    before[field] === after[field]
      ? []
      : [{ what: 'plan', field, before: before[field], after: after[field] }],
  );
  const agenda = listChange(before.agenda, after.agenda);
  const participants = listChange(before.participants, after.participants);
  return [
    ...fields,
    ...(agenda ? [{ what: 'agenda', ...agenda } as const] : []),
    ...(participants ? [{ what: 'participants', ...participants } as const] : []),
  ];
}

function listChange<T>(before: readonly T[], after: readonly T[]): { added: T[]; dropped: T[] } | null {
  const key = (item: T): string => JSON.stringify(item);
  if (before.length === after.length && before.every((item, at) => key(item) === key(after[at]!)))
    return null;
  const without = (list: readonly T[], others: readonly T[]): T[] => {
    const known = new Set(others.map(key));
    return list.filter((item) => !known.has(key(item)));
  };
  return { added: without(after, before), dropped: without(before, after) };
}

interface Named {
  readonly name: string;
  readonly title?: string;
  readonly value: number;
  readonly denominator: number;
}

/** The figures of one basis that a session is shown, by their names. */
function namedFigures(content: FrozenContent, basis: Basis): Map<string, Named> {
  const { overview, duties } = content.figures[basis];
  const { all } = overview.groups;
  const face = (name: string, figure: Pick<Named, 'value' | 'denominator'>, title?: string): Named => ({
    name,
    value: figure.value,
    denominator: figure.denominator,
    ...(title === undefined ? {} : { title }),
  });
  const figures = [
    face('issued', all.issued),
    face('underWay', all.underWay),
    face('lgsp', overview.areas.lgsp),
    face('oneStop', overview.areas.oneStop),
    face('projects', overview.areas.projects),
    face('submitted', overview.reporting.all.submitted),
    ...duties.map((duty) => face(duty.code, duty, duty.titleVi)),
  ];
  return new Map(figures.map((figure) => [figure.name, figure]));
}

/** A duty that came or went is told as such, not as a figure. */
function figureChanges(basis: Basis, before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = namedFigures(before, basis);
  return [...namedFigures(after, basis).values()].flatMap(({ value, denominator, ...named }) => {
    const was = then.get(named.name);
    if (!was || (was.value === value && was.denominator === denominator)) return [];
    const other = was.denominator === denominator ? {} : { denominatorBefore: was.denominator };
    return [{ what: 'figure', basis, ...named, before: was.value, after: value, denominator, ...other }];
  });
}

/** Of an agency that left, the registry tells. */
function rowChanges(basis: Basis, before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = new Map(before.figures[basis].rows.map((row) => [row.number, row]));
  return after.figures[basis].rows.flatMap((row) =>
    ROW_FIELDS.flatMap((field): VersionChange[] => {
      const was = wordOf(then.get(row.number), field);
      const is = wordOf(row, field);
      return was === is ? [] : [{ what: 'agency', basis, agency: row.number, field, before: was, after: is }];
    }),
  );
}

const wordOf = (row: FrozenRow | undefined, field: (typeof ROW_FIELDS)[number]): string =>
  String(row?.[field] ?? null);

const dutiesOf = (content: FrozenContent, basis: Basis): Map<string, FrozenDuty> =>
  new Map(content.figures[basis].duties.map((duty) => [duty.code, duty]));

/** Duties are the same on both bases. */
function dutyChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = dutiesOf(before, 'reported');
  const now = dutiesOf(after, 'reported');
  const told = [...now.values()].flatMap((duty): VersionChange[] => {
    const was = then.get(duty.code);
    const title = duty.titleVi;
    if (!was) return [{ what: 'duty', title, field: 'added' }];
    const same =
      was.version === duty.version && was.titleVi === title && was.denominatorName === duty.denominatorName;
    return same ? [] : [{ what: 'duty', title, field: 'revised' }];
  });
  const removed = [...then.values()].filter(({ code }) => !now.has(code));
  return [
    ...told,
    ...removed.map(({ titleVi: title }): VersionChange => ({ what: 'duty', title, field: 'removed' })),
  ];
}

type CellChange = Extract<VersionChange, { what: 'cells' }> & { agencies: number[] };

/** Agencies that went from one status to another under a duty, together; its sum may be the same as before. */
function cellChanges(basis: Basis, before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = dutiesOf(before, basis);
  return [...dutiesOf(after, basis).values()].flatMap(({ code, titleVi: title, cells }) => {
    const duty = then.get(code);
    if (!duty) return [];
    const were = new Map(duty.cells);
    const are = new Map(cells);
    const moves = new Map<string, CellChange>();
    for (const number of new Set([...were.keys(), ...are.keys()])) {
      const was = were.get(number) ?? null;
      const is = are.get(number) ?? null;
      if (was === is) continue;
      const move = moves.get(`${was} ${is}`);
      if (move) move.agencies.push(number);
      else
        moves.set(`${was} ${is}`, {
          what: 'cells',
          basis,
          title,
          before: was,
          after: is,
          agencies: [number],
        });
    }
    return [...moves.values()];
  });
}

function registryChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = new Map(before.registry.map((agency) => [agency.number, agency]));
  const now = new Set(after.registry.map(({ number }) => number));
  return [
    ...after.registry.flatMap((agency): VersionChange[] => {
      const was = then.get(agency.number);
      const name = agency.nameVi;
      if (!was) return [{ what: 'registry', name, field: 'added' }];
      return REGISTRY_FIELDS.flatMap((field): VersionChange[] =>
        was[field] === agency[field]
          ? []
          : [{ what: 'registry', name, field, before: was[field], after: agency[field] }],
      );
    }),
    ...before.registry
      .filter(({ number }) => !now.has(number))
      .map(({ nameVi: name }): VersionChange => ({ what: 'registry', name, field: 'removed' })),
  ];
}

function rubricChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  const { version } = after.rubric;
  return before.rubric.version === version ? [] : [{ what: 'rubric', name: String(version) }];
}

function paragraphChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  const codes = new Set([...Object.keys(before.paragraphs), ...Object.keys(after.paragraphs)]);
  return [...codes].flatMap((name): VersionChange[] => {
    const was = before.paragraphs[name];
    const is = after.paragraphs[name];
    if (was === is) return [];
    const section = sectionOf(name);
    const deed = is === undefined ? 'takenBack' : was === undefined ? 'written' : 'rewritten';
    const words = is ?? was ?? '';
    return [{ what: 'paragraph', name, ...(section ? { section } : {}), deed, words }];
  });
}
