import { describe, expect, it } from '@jest/globals';
import { many } from './plural.js';
import { CATALOGUES, say } from './say.js';
import type { WholeName } from './vi/status.js';

// One of everything: the number, the text of it and a day, so that every formatter accepts it.
const one = (value: unknown): object => new Proxy({}, { get: () => value });

/** What the product counts; with a word such as "working" between the number and it. */
const COUNTED =
  /(?<![\d./,–-])1 (?:(?!of|in|with|by|had|from|that|about|need|checked)[a-z-]+ )?(?:agencies|ministries|provinces|duties|obligations|bodies|days|hours|rounds|documents|files|pages|signatures|reports|questions|answers|lines|rows|cells|changes|items|things|warnings|remarks|accounts|letters|notices|proposals|steps|milestones|tasks|projects|packages|portals|connections|procedures|units|places|places|reminders|drafts|workshops|architectures|contents|others|have|are|were)\b/g;

function said(message: unknown, value: unknown): string {
  try {
    return String((message as (params: unknown) => unknown)(one(value)));
  } catch {
    return '';
  }
}

const WHOLES = Object.entries(CATALOGUES.vi).flatMap(([code, message]) =>
  code.startsWith('denominator.') && typeof message === 'string' ? [code.split('.')[1] as WholeName] : [],
);

describe('one of a thing in English', () => {
  it('is written as one', () => {
    expect([many(1, 'agency', 'agencies'), many('1', 'day'), many(0, 'day'), many('1,200', 'day')]).toEqual([
      '1 agency',
      '1 day',
      '0 days',
      '1,200 days',
    ]);
  });

  it('stands before a set of one, too', () => {
    const whole = (count: number, name: WholeName) => say('en', 'denominator.counted', { count, name });
    expect(whole(1, 'compliantAgencies')).toBe('1 agency with projects approved after its architecture');
    expect(whole(2, 'compliantAgencies')).toBe('2 agencies with projects approved after their architecture');
    expect(say('en', 'denominator.countedOn', { count: 1, name: 'projects' })).toBe(
      'out of 1 IT project or service-hiring plan',
    );
    expect(say('en', 'denominator.noun', { count: 1, name: 'tinh' })).toBe('province or centrally-run city');
  });

  it.each(WHOLES)('is told of the set %s, and many by the words of its heading', (name) => {
    const whole = (count: number) => say('en', 'denominator.counted', { count, name });
    expect(whole(1)).not.toMatch(/ministries|agencies|provinces|cities|projects and|plans and|^1 the /);
    expect(whole(2)).toBe(`2 ${say('en', `denominator.${name}`)}`);
    expect(say('vi', 'denominator.counted', { count: 1, name })).toBe(
      `1 ${say('vi', `denominator.${name}`)}`,
    );
  });

  it('never takes a plural in a sentence of the product', () => {
    const wrong = Object.entries(CATALOGUES.en)
      .filter(([, message]) => typeof message === 'function')
      .flatMap(([code, message]) =>
        [1, '1'].flatMap((value) =>
          [...said(message, value).matchAll(COUNTED)].map(([found]) => `${code}: ${found}`),
        ),
      );
    expect([...new Set(wrong)]).toEqual([]);
  });
});
