import { GRANTS, ROLES } from '@ega/shared/access/actor';
import { REPORT_STATES, type ReportState } from '@ega/shared/reports/workflow';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstantExact } from '@ega/shared/text/format';
import { isMessageCode, type Lang, sayData } from '@ega/shared/text/say';
import { isRoundId, parseRoundId } from '@ega/shared/rounds/round';
import { auditActions } from '@ega/shared/text/vi/audit-actions';
import type { Say } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';

/** Codes with words, in the order of the list of words. */
const ACTION = 'audit.action.';

export const KNOWN_ACTIONS = Object.keys(auditActions)
  .filter((code) => code.startsWith(ACTION))
  .map((code) => code.slice(ACTION.length));

/** What happened, in words; a code younger than this page stands as it is. */
export function actionWord(say: Say, action: string): string {
  const code = `audit.action.${action}`;
  return Object.hasOwn(auditActions, code) ? say(code as keyof typeof auditActions) : action;
}

interface Names {
  agency: (number: number) => string;
  account: (id: string) => string | undefined;
  lang: Lang;
}

/** Kinds whose name in the log tells a reader nothing more than that they are one of their kind. */
const ONE_OF_A_KIND = {
  registry: 'audit.subjectRegistry',
  directives: 'audit.subjectDirectives',
  token: 'audit.subjectToken',
  pack: 'audit.subjectPack',
  letterhead: 'audit.subjectLetterhead',
} as const;

/** "report 2018-Q1/38" as people would say it; what has no words stands as recorded. */
export function subjectWord(say: Say, subject: string, names: Names): string {
  const [kind = '', ...words] = subject.split(' ');
  const rest = words.join(' ');
  if (kind === 'report') {
    const [round = '', number = ''] = rest.split('/');
    if (isRoundId(round))
      return say('audit.subjectReport', {
        quarter: roundName(round, names.lang),
        agency: names.agency(Number(number)),
      });
  }
  if (kind === 'round' && parseRoundId(rest))
    return say('audit.subjectRound', { quarter: roundName(rest, names.lang) });
  if (kind === 'meeting') {
    const [round = '', ...more] = rest.split(/[. ]/);
    if (parseRoundId(round))
      return say('audit.subjectMeeting', {
        meeting: [roundName(round, names.lang), ...more.map((part) => meetingPart(say, part))].join(' · '),
      });
  }
  if (kind === 'proposal') return say('audit.subjectProposal', { number: rest });
  if (kind === 'obligation' || kind === 'conclusion') {
    const [code = '', number] = rest.split('/');
    const whose = number === undefined ? '' : `, ${names.agency(Number(number))}`;
    const [round = '', place] = code.split('.');
    const named =
      place !== undefined && parseRoundId(round)
        ? say('audit.conclusionOf', { number: place, meeting: roundName(round, names.lang) })
        : code;
    return say(kind === 'obligation' ? 'audit.subjectObligation' : 'audit.subjectConclusion', {
      code: `${named}${whose}`,
    });
  }
  if (kind === 'account') return say('audit.subjectAccount', { name: names.account(rest) ?? rest });
  if (subject === 'world clock') return say('nav.clock');
  const one = ONE_OF_A_KIND[kind as keyof typeof ONE_OF_A_KIND];
  if (one) return say(one);
  // What the Ministry has entered of its own: 'workshop workshop-001 1', kind, code and version.
  const entered = `guidance.kind.${kind}`;
  const at = /-0*(\d+)( |$)/.exec(rest)?.[1];
  if (isMessageCode(entered)) return [sayData(names.lang, entered), at].filter(Boolean).join(' ');
  return subject;
}

/** A version that was frozen, or a paragraph of the report that was changed. */
const meetingPart = (say: Say, part: string): string =>
  /^\d+$/.test(part) ? say('audit.meetingVersion', { version: part }) : say('audit.meetingWording');

/** The name of a recorded field in words; a part without words keeps its own name. */
export function fieldWord(say: Say, name: string): string {
  const wordOf = (part: string): string => {
    const code = `audit.field.${part}`;
    return Object.hasOwn(auditActions, code) ? say(code as keyof typeof auditActions) : part;
  };
  return name
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .map(wordOf)
    .join(' · ');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** States, roles, instants and days as people read them; anything else exactly as recorded. */
export function valueWord(say: Say, name: string, value: string): string {
  if (INSTANT.test(value)) return formatInstantExact(value);
  const day = parseCivilDate(value);
  if (day) return formatDate(day);
  if (name === 'state' && isReportState(value))
    return say(value === 'draft' ? 'report.state.drafting' : `report.state.${value}`);
  if (value === 'true' || value === 'false') return say(`audit.value.${value}`);
  if (name === 'powers' || name === 'grants')
    return value
      .split(', ')
      .map((each) => grantWord(say, each))
      .join('; ');
  const work = `handover.kind.${value}`;
  if (/^passed\.\d+\.kind$/.test(name) && isMessageCode(work)) return say(work as 'handover.kind.review');
  const role = name === 'role' ? ROLES.find((each) => each === value) : undefined;
  return role ? say(`role.${role}`) : value;
}

function grantWord(say: Say, value: string): string {
  const grant = GRANTS.find((each) => each === value);
  return grant ? say(`grant.${grant}`) : value;
}

const isReportState = (value: string): value is ReportState =>
  (REPORT_STATES as readonly string[]).includes(value);

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
    const single = Array.isArray(value) && value.every((part) => typeof part !== 'object');
    // Elsewhere the same name counts agencies.
    if (single && value.length > 0)
      return [{ name: path === 'agencies' ? 'agencyNumbers' : path, value: value.join(', ') }];
    const entries = Object.entries(value);
    if (entries.length === 0) return [{ name: path, value: Array.isArray(value) ? '[]' : '{}' }];
    return entries.flatMap(([key, part]) => lines(part, path === '' ? key : `${path}.${key}`));
  }
  return [{ name: path, value: value === null ? '–' : String(value) }];
}
