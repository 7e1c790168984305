import { platformNameOn, type PlatformName } from '../areas/ngsp/platform-name.js';
import type { CatalogueBody, CatalogueEntry, CatalogueKind } from '../directives/catalogue-entry.js';
import type { CivilDate } from '../text/civil-date.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';

/**
 * The lists of a round from the entries known when it opened (catalogue L3, L4, L6). Where no entry of a list that every
 * world begins with was recorded yet the list of 2018 stands: a round opened before it became data keeps its form.
 */
export function formListsOf(entries: readonly CatalogueEntry[], cutOff: CivilDate): FormLists {
  const systems = bodiesOf(entries, 'national-system').map(({ code, body }) => ({
    code,
    ...named(body),
    owner: body.owner ?? null,
    readyFrom: body.readyFrom ?? null,
  }));
  const standards = bodiesOf(entries, 'checked-standard').map(({ code, body }) => ({
    code,
    ...named(body),
    variants: body.variants,
  }));
  return {
    programmeTasks: bodiesOf(entries, 'programme-task').map(({ code, body }) => ({ code, ...named(body) })),
    nationalSystems:
      systems.length > 0 ? inFormOrder(systems, FIRST_LISTS.nationalSystems) : FIRST_LISTS.nationalSystems,
    standards: standards.length > 0 ? inFormOrder(standards, FIRST_LISTS.standards) : FIRST_LISTS.standards,
    platform: platformNameOn(platformNames(entries), cutOff),
    conclusions: [],
  };
}

/** The list of 2018 first, then in the order of entry ('national-system-10' after '-9'). */
export function inFormOrder<S extends { readonly code: string }>(
  entries: readonly S[],
  first: readonly { readonly code: string }[],
): S[] {
  const place = (code: string): number => {
    const at = first.findIndex((each) => each.code === code);
    return at < 0 ? first.length : at;
  };
  return [...entries].sort(
    (a, b) => place(a.code) - place(b.code) || a.code.localeCompare(b.code, 'en', { numeric: true }),
  );
}

/** Every name of the national platform that was entered, with the days it holds. */
export function platformNames(entries: readonly CatalogueEntry[]): PlatformName[] {
  return bodiesOf(entries, 'platform-name').map(({ body }) => ({ short: body.short ?? '', ...named(body) }));
}

/** The lists of names; days off have none. */
type NamedKind = Exclude<CatalogueKind, 'day-off'>;

function named(body: CatalogueBody<NamedKind>) {
  const titleVi = body.titleVi ?? '';
  const { validFrom, validTo } = body;
  return { titleVi, titleEn: body.titleEn ?? titleVi, validFrom, validTo: validTo ?? null };
}

function bodiesOf<K extends NamedKind>(
  entries: readonly CatalogueEntry[],
  kind: K,
): { code: string; body: CatalogueBody<K> }[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .map(({ code, body }) => ({ code, body: body as CatalogueBody<K> }));
}
