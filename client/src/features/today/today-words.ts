import type { Lang } from '@ega/shared/text/say';
import type { TodayQuery } from '../../gql/graphql.js';

export type Today = TodayQuery['today'];
export type Unsent = Today['unsent'][number];
export type Request = Today['requests'][number];
export type ToVerify = Today['newlyIssued'][number];
export type OverdueReturn = Today['overdueReturns'][number];
export type OverdueCover = Today['overdueCovers'][number];
/** A report that is waited for, never sent or to be completed. */
export type Chased = Unsent | OverdueReturn;

/** The name of the agency of a line in the language on screen. */
export const nameOf = (line: { agencyNameVi: string; agencyNameEn: string }, lang: Lang): string =>
  lang === 'en' ? line.agencyNameEn : line.agencyNameVi;
