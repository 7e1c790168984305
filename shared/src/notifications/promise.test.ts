import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { brokenPromise, type LoggedCall } from './promise.js';

const call = (calledOn: string, promisedOn: string | null): LoggedCall => ({
  calledOn: civil(calledOn),
  promisedOn: promisedOn === null ? null : civil(promisedOn),
});

describe('a promise given on the telephone', () => {
  it.each([
    ['stands on its own day', [call('2018-03-12', '2018-03-16')], false, null],
    ['is broken the day after', [call('2018-03-12', '2018-03-15')], false, '2018-03-15'],
    ['is kept when the report is there', [call('2018-03-12', '2018-03-15')], true, null],
    [
      'is replaced by a newer one',
      [call('2018-03-12', '2018-03-14'), call('2018-03-15', '2018-03-20')],
      false,
      null,
    ],
    [
      'is not undone by a call without a promise',
      [call('2018-03-12', '2018-03-14'), call('2018-03-15', null)],
      false,
      '2018-03-14',
    ],
    ['that was never given cannot be broken', [call('2018-03-12', null)], false, null],
  ])('%s', (_, calls, sent, broken) => {
    expect(brokenPromise(calls, sent, civil('2018-03-16'))).toBe(broken);
  });
});
