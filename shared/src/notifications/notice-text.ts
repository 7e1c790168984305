import { formatDeadline, formatDeadlineEnglish, quarterName, quarterShort } from '../text/format.js';
import { say, type Lang } from '../text/say.js';
import type { NoticeFacts, NoticeKind, TimeRequestKind } from './kinds.js';

/** One thing told to one person, as stored; the same sentence stands in the list and in the e-mail. */
export interface Notice {
  readonly kind: NoticeKind;
  /** '2018-Q1' */
  readonly round: string;
  readonly agencyName: string;
  readonly facts: NoticeFacts;
}

export function requestName(lang: Lang, kind: TimeRequestKind): string {
  return say(lang, kind === 'extension' ? 'timeRequest.extension' : 'timeRequest.reopening');
}

export function noticeText(lang: Lang, { kind, round, agencyName: agency, facts }: Notice): string {
  const deadline = (instant: string | undefined): string => {
    if (!instant) return '–';
    return lang === 'en' ? formatDeadlineEnglish(instant) : formatDeadline(instant);
  };
  const quarter =
    lang === 'en'
      ? quarterShort(round as `${number}-Q${number}`)
      : quarterName(round as `${number}-Q${number}`);
  const due = deadline(facts.dueAt);
  const until = deadline(facts.until);
  const reason = facts.reason ?? '–';
  switch (kind) {
    case 'reminder':
      return reminderText(lang, { agency, quarter, due, days: facts.days ?? 0 });
    case 'returned':
      return say(lang, 'notice.returned', { agency, quarter, until, questions: facts.questions ?? 0 });
    case 'verified':
      return say(lang, 'notice.verified', { agency, quarter });
    case 'withdrawn':
      return say(lang, 'notice.withdrawn', { agency, quarter, reason });
    case 'draftGivenUp':
      return say(lang, 'notice.draftGivenUp', { agency, quarter });
    case 'voided':
      return say(lang, 'notice.voided', { agency, quarter, reason });
    case 'reopened':
      return say(lang, 'notice.reopened', { agency, quarter, until, reason });
    case 'extensionGranted':
      return say(lang, 'notice.extensionGranted', { agency, quarter, due });
    case 'extensionAsked':
      return say(lang, 'notice.extensionAsked', { agency, quarter, until, reason });
    case 'reopeningAsked':
      return say(lang, 'notice.reopeningAsked', { agency, quarter, until, reason });
    case 'requestRefused':
      return say(lang, 'notice.requestRefused', {
        agency,
        quarter,
        request: requestName(lang, facts.request ?? 'extension'),
        reason,
      });
    case 'coverOverdue':
      return say(lang, 'notice.coverOverdue', { agency, quarter, until });
    case 'projectAssessed':
      return say(lang, 'notice.projectAssessed', {
        agency,
        quarter,
        project: facts.project ?? '–',
        verdict: facts.verdict ? say(lang, `projectView.verdict.${facts.verdict}`) : '–',
        reason,
      });
    case 'architectureAssessed':
      return say(lang, 'notice.architectureAssessed', {
        agency,
        quarter,
        verdict: say(lang, `architectureView.conclusion.${facts.verdict === 'met' ? 'met' : 'notMet'}`),
        reason,
      });
  }
}

function reminderText(
  lang: Lang,
  { days, ...words }: { agency: string; quarter: string; due: string; days: number },
): string {
  if (days > 0) return say(lang, 'notice.reminderBefore', { ...words, days });
  if (days === 0) return say(lang, 'notice.reminderToday', words);
  return say(lang, 'notice.reminderAfter', { ...words, days: -days });
}
