import type * as v from 'valibot';
import type { FormVariant } from '../../agencies/kind.js';
import { type CountAnswer, countValue } from '../../documents/field.js';
import type { c0, c1, c7, Package, UNIT_LEVELS } from './content.js';

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** The levels of C4: a province has three, a ministry one; communes are shown apart (catalogue 7, question 4). */
export function levelsOf(variant: FormVariant): readonly UnitLevel[] {
  return variant === 'T' ? ['department', 'district', 'commune'] : ['subordinate'];
}

/** A package in use; a nation-wide system of a central ministry never counts (TT 25/2014; practice.md 3). */
function isOwnInUse(line: Package): boolean {
  return !line.retiredOn && line.type !== 'national';
}

/**
 * One-stop packages in use, as C1 lists them: an integrated package counts once here and once among the online-service
 * ones (catalogue 7, question 5). Null while C1 says neither packages nor "none".
 */
export function oneStopPackages(inventory: v.InferOutput<typeof c1> | null | undefined): number | null {
  const lines = inventory?.packages ?? [];
  if (lines.length === 0) return inventory?.none ? 0 : null;
  return lines.filter((p) => isOwnInUse(p) && isOneStop(p)).length;
}

const isOneStop = (line: Package): boolean => line.type === 'oneStop' || line.type === 'integrated';
const isOnline = (line: Package): boolean => line.type === 'onlineService' || line.type === 'integrated';

/** One-stop and online-service software counted apart; nation-wide systems are listed and count in neither (practice.md 3). */
export function packagesInUse(
  inventory: v.InferOutput<typeof c1> | null | undefined,
): { oneStop: number; online: number; nationwide: number } | null {
  const lines = inventory?.packages ?? [];
  if (lines.length === 0 && !inventory?.none) return null;
  const own = lines.filter(isOwnInUse);
  return {
    oneStop: own.filter(isOneStop).length,
    online: own.filter(isOnline).length,
    nationwide: lines.filter((line) => !line.retiredOn && line.type === 'national').length,
  };
}

/** Online-service portals in use, as C1 lists them (C11); null while C1 says neither packages nor "none". */
export function onlinePackages(inventory: v.InferOutput<typeof c1> | null | undefined): number | null {
  return packagesInUse(inventory)?.online ?? null;
}

/** All procedures of the agency; of a province the sum of three levels, null while one of them is no number. */
export function proceduresTotal(
  variant: FormVariant,
  answer: v.InferOutput<typeof c0> | null | undefined,
): number | null {
  if (answer?.has !== 'yes') return null;
  if (variant !== 'T') return countOrNone(answer.total);
  return sumOf([answer.province, answer.district, answer.commune]);
}

/** Procedures by service level 1–4; null while one of them is no number: only numbers enter a sum. */
export function proceduresByLevel(
  answer: v.InferOutput<typeof c7> | null | undefined,
): [number, number, number, number] | null {
  if (!answer) return null;
  const [one, two, three, four] = [answer.level1, answer.level2, answer.level3, answer.level4].map(
    countOrNone,
  );
  if (one == null || two == null || three == null || four == null) return null;
  return [one, two, three, four];
}

/** The number; "Không phát sinh" beside other numbers of one table is none of that kind. Null while not known. */
export function countOrNone(answer: CountAnswer | null | undefined): number | null {
  return answer?.kind === 'none' ? 0 : countValue(answer);
}

function sumOf(figures: readonly (CountAnswer | null | undefined)[]): number | null {
  return figures.reduce<number | null>((total, figure) => {
    const value = countOrNone(figure);
    return total === null || value === null ? null : total + value;
  }, 0);
}
