import type { AnswerLine } from '@ega/shared/reports/present-answer';
import type { PresentedChange } from '@ega/shared/reports/present-change';

/** Changes of one row of a table, or of one part of an answer, under their common name. */
export interface ChangeGroup {
  head: string;
  changes: PresentedChange[];
}

const BETWEEN = ' – ';

/**
 * "Bước 7. Đã ban hành – số", "Bước 7. Đã ban hành – ngày ban hành" say the name once. What stood empty before has no
 * "before" worth reading: it is one line of additions.
 */
export function groupChanges(changes: readonly PresentedChange[], nothing: string): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const cut = change.label.indexOf(BETWEEN);
    const head = cut === -1 ? '' : change.label.slice(0, cut);
    const label = cut === -1 ? change.label : change.label.slice(cut + BETWEEN.length);
    const before = change.before === nothing ? '' : change.before;
    const last = groups.at(-1);
    const entry = { label, before, after: change.after };
    if (last && head !== '' && last.head === head) last.changes.push(entry);
    else groups.push({ head, changes: [entry] });
  }
  return groups;
}

/** A row that is new or gone altogether reads as one line, in the words of the printed form. */
export function wholeRow(
  group: ChangeGroup,
  before: readonly AnswerLine[],
  after: readonly AnswerLine[],
  gone: string,
): ChangeGroup {
  const lineOf = (lines: readonly AnswerLine[]) => lines.find((line) => line.label === group.head);
  const [was, is] = [lineOf(before), lineOf(after)];
  if (was && !is && group.changes.some((change) => change.after === gone))
    return { head: group.head, changes: [{ label: '', before: was.value, after: gone }] };
  if (!is || group.changes.length < 2 || group.changes.some((change) => change.before !== '')) return group;
  return { head: group.head, changes: [{ label: '', before: '', after: is.value }] };
}

/** The same sentence about several places of an answer is read once. */
export function groupChecks<C extends { severity: string; reason?: string | null }>(
  checks: readonly C[],
  textOf: (check: C) => string,
): { check: C; text: string; places: number }[] {
  const groups = new Map<string, { check: C; text: string; places: number }>();
  for (const check of checks) {
    const text = textOf(check);
    const key = `${check.severity}|${text}|${check.reason ?? ''}`;
    const known = groups.get(key);
    if (known) known.places += 1;
    else groups.set(key, { check, text, places: 1 });
  }
  return [...groups.values()];
}
