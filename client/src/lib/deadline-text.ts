import { addDays, civilDateAt, daysBetween, type Instant } from '@ega/shared/text/civil-date';
import { formatDeadline, formatDeadlineEnglish } from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import { worldToday } from './clock.js';

/** 'hết ngày 09/3/2018': an exclusive instant as people say it. */
export function deadlineText(exclusive: Instant, lang: Lang): string {
  return lang === 'en' ? formatDeadlineEnglish(exclusive) : formatDeadline(exclusive);
}

/** Days from today to the last day of the term; 0 is today, below 0 it is over. */
export function daysLeft(exclusive: Instant): number {
  const midnight = civilDateAt(exclusive);
  const last = exclusive.slice(11, 19) === '00:00:00' ? addDays(midnight, -1) : midnight;
  return daysBetween(worldToday(), last);
}
