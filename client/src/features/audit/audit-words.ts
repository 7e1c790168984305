import { quarterName } from '@ega/shared/text/format';
import { parseRoundId } from '@ega/shared/rounds/round';
import { auditActions } from '@ega/shared/text/vi/audit-actions';
import type { Say } from '../../lib/language.js';

/** Codes with words, in the order of the list of words. */
export const KNOWN_ACTIONS = Object.keys(auditActions).map((code) => code.slice('audit.action.'.length));

/** What happened, in words; a code younger than this page stands as it is. */
export function actionWord(say: Say, action: string): string {
  const code = `audit.action.${action}`;
  return Object.hasOwn(auditActions, code) ? say(code as keyof typeof auditActions) : action;
}

interface Names {
  agency: (number: number) => string;
  account: (id: string) => string | undefined;
}

/** "report 2018-Q1/38" as people would say it; what has no words stands as recorded. */
export function subjectWord(say: Say, subject: string, names: Names): string {
  const [kind = '', rest = ''] = [
    subject.slice(0, subject.indexOf(' ')),
    subject.slice(subject.indexOf(' ') + 1),
  ];
  if (kind === 'report') {
    const [round = '', number = ''] = rest.split('/');
    if (parseRoundId(round))
      return say('audit.subjectReport', {
        quarter: quarterName(round as `${number}-Q${number}`),
        agency: names.agency(Number(number)),
      });
  }
  if (kind === 'round' && parseRoundId(rest))
    return say('audit.subjectRound', { quarter: quarterName(rest as `${number}-Q${number}`) });
  if (kind === 'account') return say('audit.subjectAccount', { name: names.account(rest) ?? rest });
  if (subject === 'world clock') return say('nav.clock');
  return subject;
}

/** The recorded state as lines "name: value"; nested parts keep their path. Text that is no JSON is one line. */
export function stateLines(json: string | null | undefined): { name: string; value: string }[] {
  if (json === null || json === undefined) return [];
  try {
    return lines(JSON.parse(json) as unknown, '');
  } catch {
    return [{ name: '', value: json }];
  }
}

function lines(value: unknown, path: string): { name: string; value: string }[] {
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [{ name: path, value: Array.isArray(value) ? '[]' : '{}' }];
    return entries.flatMap(([key, part]) => lines(part, path === '' ? key : `${path}.${key}`));
  }
  return [{ name: path, value: String(value) }];
}
