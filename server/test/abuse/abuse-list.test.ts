import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** 72 of the security design, then those of what was built since. */
const CASES = 82;
/** Of machines, as the security design numbers them. */
const FAULTS = 22;

interface Case {
  number: string;
  entries: string[];
}

const cases: Case[] = readFileSync(new URL('../abuse.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => /^\| (F?\d+)\s+\| [^|]+\| (.+?)\s*\|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, number, shown]) => ({
    number: number!,
    entries: shown!.split('<br>').map((entry) => entry.trim()),
  }));

const LATER = /^later: part [234](, item \d+)?( \(.+\))?$/;
const NOT_BUILT = /^not built: .{20,}$/;
// `file › title`, and ‹case› where a test with cases is meant.
const TEST = /^`([\w./-]+\.test\.(?:m?tsx?|mjs)) › ([^‹`]+?)(?: ‹(.+)›)?`$/;

/** Why an entry proves nothing; null when it does. */
function faultOf(entry: string): string | null {
  if (LATER.test(entry) || NOT_BUILT.test(entry)) return null;
  const [, file, title, one] = TEST.exec(entry) ?? [];
  if (!file || !title) return 'neither a test nor a later part nor a reason';
  if (!existsSync(`${ROOT}${file}`)) return 'no such file';
  const source = readFileSync(`${ROOT}${file}`, 'utf8');
  const named = [`'${title}`, `"${title}`, `\`${title}`].some((quoted) => source.includes(quoted));
  if (!named) return 'no such test';
  return one && !source.includes(`'${one}'`) ? 'no such case' : null;
}

describe('the list of cases of abuse and of faults', () => {
  it('has each of its cases once, in order', () => {
    const numbered = (count: number, mark: string): string[] =>
      Array.from({ length: count }, (_, at) => `${mark}${at + 1}`);
    expect(cases.map(({ number }) => number)).toEqual([...numbered(CASES, ''), ...numbered(FAULTS, 'F')]);
  });

  it('names for each case tests that exist, a later part, or the reason why it is not built', () => {
    const faults = cases.flatMap(({ number, entries }) =>
      entries.flatMap((entry) => {
        const fault = faultOf(entry);
        return fault ? [`${number}: ${entry} (${fault})`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('would notice a test that is gone', () => {
    expect(
      faultOf('`server/test/abuse/abuse-list.test.ts › would notice a test that is there no more`'),
    ).toBe('no such test');
    expect(faultOf('`server/test/abuse/gone.test.ts › anything`')).toBe('no such file');
    expect(faultOf('not built: later')).toBe('neither a test nor a later part nor a reason');
  });
});
