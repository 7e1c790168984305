import type { Basis } from '../status/status.js';
import type { FrozenContent, FrozenRow } from './frozen-content.js';

const BASES: readonly Basis[] = ['reported', 'verified'];

/** One thing that differs between two frozen versions. */
export type VersionChange =
  | {
      readonly what: 'figure';
      readonly basis: Basis;
      /** 'issued', 'underWay', 'submitted', 'lgsp', or a duty's code. */
      readonly name: string;
      readonly before: number;
      readonly after: number;
      readonly denominator: number;
    }
  | {
      readonly what: 'agency';
      readonly basis: Basis;
      readonly agency: number;
      readonly field: 'step' | 'issued' | 'status' | 'verified' | 'report';
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: 'registry' | 'rubric' | 'paragraph'; readonly name: string };

const FIELDS = ['step', 'issued', 'status', 'verified', 'report'] as const;

/** What the second version changes of the first, computed and never typed (practice.md 23). */
export function versionChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  return [
    ...BASES.flatMap((basis) => figureChanges(basis, before, after)),
    ...BASES.flatMap((basis) => rowChanges(basis, before, after)),
    ...namedChanges(before, after),
  ];
}

interface Named {
  readonly name: string;
  readonly value: number;
  readonly denominator: number;
}

/** The figures of one basis that a session is shown, under their names. */
export function namedFigures(content: FrozenContent, basis: Basis): Named[] {
  const { overview, duties } = content.figures[basis];
  const { all } = overview.groups;
  const face = (name: string, figure: { value: number; denominator: number }): Named => ({
    name,
    value: figure.value,
    denominator: figure.denominator,
  });
  return [
    face('issued', all.issued),
    face('underWay', all.underWay),
    face('lgsp', overview.areas.lgsp),
    face('oneStop', overview.areas.oneStop),
    face('projects', overview.areas.projects),
    face('submitted', overview.reporting.all.submitted),
    ...duties.map((duty) => face(duty.code, duty)),
  ];
}

function figureChanges(basis: Basis, before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = new Map(namedFigures(before, basis).map((figure) => [figure.name, figure.value]));
  return namedFigures(after, basis).flatMap(({ name, value, denominator }) => {
    const was = then.get(name) ?? 0;
    return was === value ? [] : [{ what: 'figure', basis, name, before: was, after: value, denominator }];
  });
}

function rowChanges(basis: Basis, before: FrozenContent, after: FrozenContent): VersionChange[] {
  const then = new Map(before.figures[basis].rows.map((row) => [row.number, row]));
  return after.figures[basis].rows.flatMap((row) =>
    FIELDS.flatMap((field): VersionChange[] => {
      const was = wordOf(then.get(row.number), field);
      const is = wordOf(row, field);
      return was === is ? [] : [{ what: 'agency', basis, agency: row.number, field, before: was, after: is }];
    }),
  );
}

function wordOf(row: FrozenRow | undefined, field: (typeof FIELDS)[number]): string {
  return row ? String(row[field]) : 'none';
}

function namedChanges(before: FrozenContent, after: FrozenContent): VersionChange[] {
  const changes: VersionChange[] = [];
  if (before.rubric.version !== after.rubric.version)
    changes.push({ what: 'rubric', name: String(after.rubric.version) });
  const names = new Map(before.registry.map((agency) => [agency.number, agency.nameVi]));
  for (const { number, nameVi } of after.registry)
    if (names.get(number) !== nameVi) changes.push({ what: 'registry', name: nameVi });
  const codes = new Set([...Object.keys(before.paragraphs), ...Object.keys(after.paragraphs)]);
  for (const code of codes)
    if (before.paragraphs[code] !== after.paragraphs[code]) changes.push({ what: 'paragraph', name: code });
  return changes;
}
