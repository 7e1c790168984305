import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '@ega/shared/reports/official-documents';
import { formOfRound } from '@ega/shared/reports/form-context';
import { answeredQuestions, isOptional, parseAnswer, visibleQuestions } from '@ega/shared/reports/questions';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { validateReport } from '@ega/shared/reports/validate';
import { civil } from '@ega/shared/text/civil-date';
import { completeReport, QUARTER_2, type ReportingAgency } from '../build/complete-report.js';

const FILE = '0f8fad5b-d9cb-469f-a165-70867728950e';
const ROUND = {
  periodFrom: civil(QUARTER_2.periodFrom),
  periodTo: civil(QUARTER_2.periodTo),
  cutOff: civil(QUARTER_2.cutOff),
};
const FORM = formOfRound({ formVersion: 2, cutOff: ROUND.cutOff });

const AGENCIES = [
  ['bo-y-te', 'B', 'MINISTRY', 'BYT'],
  ['bhxh', 'CP', 'GOVERNMENT_AGENCY', 'BHXH'],
  ['quang-ninh', 'T', 'PROVINCE', null],
] as const;

describe.each(AGENCIES)('a whole report of quý II/2018: %s', (agency, variant, kind, abbreviation) => {
  const answers = completeReport(agency as ReportingAgency, FILE);

  it('answers every question of its own form, each in full', () => {
    const visible = visibleQuestions(variant, answers, FORM);
    expect(Object.keys(answers).sort()).toEqual(
      visible.filter((question) => answers[question] !== undefined).sort(),
    );
    const answered = answeredQuestions(variant, answers, FORM);
    expect(visible.filter((question) => !answered.includes(question))).toEqual(
      visible.filter((question) => isOptional(question, variant, answers) && !answers[question]),
    );
  });

  it('is read at the door as it is written', () => {
    for (const question of Object.keys(answers).filter(isQuestionId))
      expect([question, parseAnswer(question, answers[question])]).toEqual([
        question,
        { ok: true, value: answers[question] },
      ]);
  });

  it('may be sent: no rule stops it', () => {
    const issues = validateReport({
      variant,
      form: FORM,
      round: ROUND,
      today: civil('2018-06-08'),
      agency: { abbreviation, kind },
      answers,
      previousVerified: null,
      previousReported: null,
      states: {},
      returned: [],
      documentUses: [],
      ngspOperationalFrom: null,
      warningsAcknowledged: {},
    });
    expect(issues.filter((issue) => issue.severity === 'blocking')).toEqual([]);
  });

  it('names its documents by MH-, for none of them is real', () => {
    const numbers = documentsOf(answers).map(({ document }) => document.number);
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbers.every((number) => number?.startsWith('MH-'))).toBe(true);
  });
});
