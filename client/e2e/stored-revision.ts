import { expect, type Page } from '@playwright/test';

interface Stored {
  readonly source: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

interface PageAnswer {
  readonly question: string;
  readonly value: unknown;
  readonly files: readonly { readonly id: string; readonly sha256: string }[];
}

/** The sent revision as the product itself gives it to the person's page; a file is known by what is in it. */
export async function storedRevision(page: Page, address: string): Promise<Stored> {
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().headers()['x-apollo-operation-name'] === 'ReportPage'),
    page.goto(address),
  ]);
  const { data } = (await response.json()) as {
    data: { report: { source: string; answers: readonly PageAnswer[] } };
  };
  const { source, answers } = data.report;
  expect(source).toBe('revision');
  const files = new Map(answers.flatMap((each) => each.files).map(({ id, sha256 }) => [id, sha256]));
  const given = answers.filter(({ value }) => value !== null).map(({ question, value }) => [question, value]);
  return { source, answers: withFiles(Object.fromEntries(given) as Stored['answers'], files) };
}

/** Fields that name a row of another register. */
const REFERS: Readonly<Record<string, string>> = {
  project: '.D2.projects',
  connection: '.B3.connections',
  package: '.C1.packages',
};

/** Rows got their ids where they were written; beside each other they are known by register and place. */
export function byPlace(answers: Readonly<Record<string, unknown>>): unknown {
  const places = new Map<string, string>();
  const learn = (value: unknown, at: string): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value))
      learn(inner, Array.isArray(value) ? at : `${at}.${key}`);
    if (!Array.isArray(value)) return;
    value.forEach((row: unknown, place) => {
      const id = (row as { id?: unknown } | null)?.id;
      if (typeof id === 'string') places.set(`${at} ${id}`, `${at}, row ${place + 1}`);
    });
  };
  const rename = (value: unknown, at: string): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((each) => rename(each, at));
    const named = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
    return Object.fromEntries(
      named.map(([key, inner]) => {
        const register = key === 'id' ? at : REFERS[key];
        const place = register && places.get(`${register} ${String(inner)}`);
        return [key, place ?? rename(inner, `${at}.${key}`)];
      }),
    );
  };
  learn(answers, '');
  return rename(answers, '');
}

function withFiles(answers: Stored['answers'], files: ReadonlyMap<string, string>): Stored['answers'] {
  const text = JSON.stringify(answers, (key: string, value: unknown) =>
    key === 'fileId' && typeof value === 'string' ? (files.get(value) ?? 'unknown file') : value,
  );
  return JSON.parse(text) as Stored['answers'];
}
