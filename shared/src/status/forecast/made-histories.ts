import type { Course, Entry } from './course.js';
import { type Draw, drawsFrom, normal } from './draws.js';

/**
 * Histories to judge the forecast by. None is made the way the forecast thinks: here agencies do pieces of work, one after
 * another, with an effort that the kind of history says, and nothing is a rate.
 */
export const HISTORY_KINDS = ['constantPace', 'deadlineRush', 'batches', 'unequalAgencies'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** The last good day of every made history. */
export const LAST_DAY = 1000;
const AGENCIES = 93;
/** Some begin only after the last day. */
const BEGINS_BY = 1150;

/** A whole history up to the last good day, the same for the same number. */
export function makeHistory(kind: HistoryKind, number: number): Course[] {
  const draw = drawsFrom('history', kind, number);
  const level = 62 * Math.exp(0.18 * normal(draw));
  const sessions = Array.from({ length: 7 }, () => sessionDays(draw));
  return Array.from({ length: AGENCIES }, (_, at) => {
    const begins = draw() * BEGINS_BY - 60;
    const speed = kind === 'unequalAgencies' ? Math.exp(0.6 * normal(draw)) : 1;
    const standstill = kind === 'unequalAgencies' && draw() < 0.12 ? 1 + Math.floor(draw() * 6) : null;
    const path = pathOf(draw);
    const entries: Entry[] = [];
    let day = begins;
    if (kind === 'deadlineRush') day = workedBy(0, Math.max(0, begins) * 0.85);
    if (kind === 'batches') day = nextOf(sessions[at % 7]!, day);
    for (const step of path) {
      if (day > LAST_DAY) break;
      entries.push({ step, day: Math.floor(day) });
      if (step === standstill) break;
      // Lognormal pieces of work, mean 1 in units of the level.
      const work = (level * Math.exp(0.45 * normal(draw) - 0.1)) / speed;
      day = kind === 'deadlineRush' ? workedBy(day, work) : day + work;
      if (kind === 'batches') day = nextOf(sessions[at % 7]!, day - 20);
    }
    return { agency: at + 1, entries, issued: entries.at(-1)?.step === 7 };
  });
}

/** Steps gone through: the survey and the Ministry's opinion are left out by some. */
function pathOf(draw: Draw): number[] {
  const survey = draw() < 0.6;
  const opinion = draw() < 0.55;
  return [1, ...(survey ? [2] : []), 3, ...(opinion ? [4, 5] : []), 6, 7];
}

/** Effort a day: even until eighteen months before the last day, then ever more, two and a half times as much at the end. */
const effort = (day: number): number => 0.65 + Math.max(0, 1 - (LAST_DAY - day) / 540);

function workedBy(from: number, work: number): number {
  let day = from;
  for (let left = work; left > 0 && day <= LAST_DAY; day++) left -= effort(day);
  return day;
}

/** Days on which one part of the country decides: every two to three months. */
function sessionDays(draw: Draw): number[] {
  const days: number[] = [];
  for (let day = draw() * 60; day < LAST_DAY + 200; day += 45 + draw() * 40) days.push(day);
  return days;
}

const nextOf = (days: readonly number[], day: number): number =>
  days.find((one) => one >= day) ?? LAST_DAY + 1;
