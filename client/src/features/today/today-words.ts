import {
  formatDeadline,
  formatDeadlineEnglish,
  quarterName,
  quarterShort,
  type QuarterRef,
} from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import type { TodayQuery } from '../../gql/graphql.js';

export type Today = TodayQuery['today'];
export type Unsent = Today['unsent'][number];
export type Request = Today['requests'][number];
export type ToVerify = Today['newlyIssued'][number];
export type OverdueReturn = Today['overdueReturns'][number];

/** The name of the agency of a line in the language on screen. */
export const nameOf = (line: { agencyNameVi: string; agencyNameEn: string }, lang: Lang): string =>
  lang === 'en' ? line.agencyNameEn : line.agencyNameVi;

/** 'hết ngày 09/3/2018': an exclusive instant as people say it. */
export const deadlineText = (exclusive: string, lang: Lang): string =>
  lang === 'en' ? formatDeadlineEnglish(exclusive) : formatDeadline(exclusive);

export const roundWord = (round: QuarterRef, lang: Lang): string =>
  lang === 'en' ? quarterShort(round) : quarterName(round);
