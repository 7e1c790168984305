import { describe, expect, it } from '@jest/globals';
import { civil, instantMs } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import type { Say } from '../../lib/language.js';
import { instantAt, jumpsAhead } from './jumps.js';

const vi: Say = (code, ...args) => say('vi', code, ...args);
const ROUND = {
  year: 2018,
  quarter: 1,
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};
const targets = (now: string): string[] =>
  jumpsAhead(vi, 'vi', instantMs(now), [ROUND]).map((jump) => jump.to);

describe('where the demonstration clock may jump', () => {
  it('offers only what is ahead, the nearest first', () => {
    expect(targets('2018-03-16T08:00:00+07:00')).toEqual([
      '2018-03-17T08:00:00+07:00',
      '2018-04-01T00:00:00+07:00',
      '2018-09-01T00:00:00+07:00',
    ]);
  });

  it('offers the due instant while it is ahead', () => {
    expect(targets('2018-03-09T23:59:00+07:00')[0]).toBe('2018-03-10T00:00:00+07:00');
  });

  it.each([
    ['08:00', '2018-03-17T08:00:00+07:00'],
    ['8:05', '2018-03-17T08:05:00+07:00'],
    ['23:59', '2018-03-17T23:59:00+07:00'],
    ['24:00', null],
    ['8h', null],
    ['', null],
  ])('reads the hour %s', (time, instant) => {
    expect(instantAt(civil('2018-03-17'), time)).toBe(instant);
  });
});
