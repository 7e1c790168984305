import type { DocumentDraft } from '../../documents/official-document.js';
import { civil } from '../../text/civil-date.js';
import type { Issue } from '../issue.js';
import type { Rule, RuleInput } from './rule.js';

const FILE = '0b6f1c2e-3a4d-4e5f-8a9b-0c1d2e3f4a5b';

/** Test data: a province in quý I/2018 that sends on the last day in time; give what the case is about. */
export function buildRuleInput(facts: Partial<RuleInput>): RuleInput {
  return {
    variant: 'T',
    round: { periodFrom: civil('2017-12-16'), periodTo: civil('2018-03-05'), cutOff: civil('2018-03-05') },
    today: civil('2018-03-09'),
    agency: { abbreviation: null, kind: 'PROVINCE' },
    answers: {},
    previousVerified: null,
    previousReported: null,
    states: {},
    returned: [],
    documentUses: [],
    ngspOperationalFrom: null,
    warningsAcknowledged: {},
    ...facts,
  };
}

/** Test data: the decision of a province with all its parts. */
export function buildDocument(parts: Partial<DocumentDraft> = {}): DocumentDraft {
  return {
    kind: 'decision',
    number: 'MH-383',
    symbol: 'QĐ-UBND',
    issuedOn: civil('2017-02-27'),
    signer: 'Chủ tịch UBND tỉnh',
    signerTitle: 'Chủ tịch',
    secrecy: 'normal',
    fileId: FILE,
    ...parts,
  };
}

/** What a rule finds, in a line each: 'CHẶN A3 steps.7.document'. */
export function findings(rule: Rule, facts: Partial<RuleInput>): string[] {
  return rule(buildRuleInput(facts)).map(line);
}

function line({ severity, question, path }: Issue): string {
  return [severity === 'blocking' ? 'CHẶN' : 'CB', question, path].filter(Boolean).join(' ');
}
