import { describe, expect, it } from '@jest/globals';
import { takenUntil, timeGiven } from './time-given.js';

const DUE = '2018-03-10T00:00:00.000+07:00';
const CLOSES = '2018-04-01T00:00:00.000+07:00';
const REOPENED = '2018-04-21T00:00:00.000+07:00';
const page = (state: 'draft' | 'ready' | 'submitted' | 'returned' | 'verified', returnedUntil?: string) => ({
  state,
  dueAt: DUE,
  returnedUntil: returnedUntil ?? null,
  round: { closesAt: CLOSES },
});

describe('the day that binds a report', () => {
  it.each([
    ['of one never sent is the sending deadline', page('draft'), DUE],
    ['of one never sent that was reopened is the day it was given', page('draft', REOPENED), REOPENED],
    ['stays that day while it waits for approval', page('ready', REOPENED), REOPENED],
    [
      'of a returned one is the day of the return',
      page('returned', '2018-03-08T00:00:00.000+07:00'),
      '2018-03-08T00:00:00.000+07:00',
    ],
    ['of one that was sent is the sending deadline again', page('submitted', REOPENED), DUE],
  ])('%s', (_, given, until) => {
    expect(timeGiven(given)).toBe(until);
  });
});

describe('a report past due is still taken', () => {
  it.each([
    ['until the closing', page('draft'), CLOSES],
    [
      'reopened: until the day it was given, never a closing that has passed',
      page('draft', REOPENED),
      REOPENED,
    ],
    [
      'reopened to a day before the closing: until the closing',
      page('draft', '2018-03-20T00:00:00.000+07:00'),
      CLOSES,
    ],
  ])('%s', (_, given, until) => {
    expect(takenUntil(given)).toBe(until);
  });
});
