import { describe, expect, it } from '@jest/globals';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { variantOf } from '@ega/shared/agencies/kind';
import { numberSymbol } from '@ega/shared/documents/official-document';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { documentsOf } from '@ega/shared/reports/official-documents';
import { formOfRound } from '@ega/shared/reports/form-context';
import { parseAnswer } from '@ega/shared/reports/questions';
import { validateReport } from '@ega/shared/reports/validate';
import { addDays, civil, civilDateAt } from '@ega/shared/text/civil-date';
import { reportAnswers, questionsOf } from './answers/report-answers.js';
import { caseOf } from './cases.js';
import { DEMO_ROUNDS, OPEN_ROUND } from './demo-rounds.js';
import { evidencePdf } from './evidence-pdf.js';
import { agenciesOf2018 } from './load-demo.js';
import { DEMO_LOGINS } from './logins.js';
import { demoPeople } from './people.js';
import { stepsOn } from './progress.js';

const AGENCIES = agenciesOf2018();
const FILE = '0f8fad5b-d9cb-469f-a165-70867728950e';
const FILES = { decision: FILE, step: FILE, cover: FILE, minutes: FILE };

interface Written {
  agency: (typeof AGENCIES)[number];
  quarter: number;
  answers: Answers;
  before: Answers | null;
}

/** Every report of every agency, as if each had sent one in each of the six rounds. */
const REPORTS: Written[] = AGENCIES.flatMap((agency) => {
  let before: Answers | null = null;
  return DEMO_ROUNDS.map((round, quarter) => {
    const variant = variantOf(agency.kind);
    const answers = reportAnswers({ agency, variant, round, quarter, draftedOn: round.cutOff, files: FILES });
    const written = { agency, quarter, answers, before };
    before = answers;
    return written;
  });
});

const stepOf = (agency: number) => stepsOn(agency, OPEN_ROUND.cutOff).at(-1)?.step ?? 0;

describe('the reports of the demo', () => {
  it('are well formed and complete: no rule of the form stops one of them', () => {
    const wrong = REPORTS.flatMap(({ agency, quarter, answers, before }) => {
      const malformed = questionsOf(answers).filter(
        (question) => !parseAnswer(question, answers[question]).ok,
      );
      const issues = validateReport({
        variant: variantOf(agency.kind),
        form: formOfRound(DEMO_ROUNDS[quarter]!),
        round: DEMO_ROUNDS[quarter]!,
        today: DEMO_ROUNDS[quarter]!.cutOff,
        agency: { abbreviation: agency.abbreviationVi, kind: agency.kind },
        answers,
        previousVerified: before,
        previousReported: before,
        states: {},
        returned: [],
        documentUses: [],
        ngspOperationalFrom: null,
        warningsAcknowledged: {},
      });
      const blocking = issues.filter((issue) => issue.severity === 'blocking');
      return [...malformed, ...blocking].map((what) => [agency.number, quarter, what]);
    });
    expect(wrong).toEqual([]);
  });

  it('name invented documents by MH-; only the two decisions of our sources have their own numbers', () => {
    const numbers = REPORTS.flatMap(({ answers }) =>
      documentsOf(answers).map(({ document }) => numberSymbol(document)),
    );
    const real = new Set(numbers.filter((number) => number && !number.startsWith('MH-')));
    expect([...real].sort()).toEqual(['383/QĐ-UBND', '503/QĐ-UBND']);
  });

  it('change in few answers from one quarter to the next', () => {
    const later = REPORTS.filter(({ before }) => before !== null);
    const changed = later.flatMap(({ answers, before }) =>
      questionsOf(answers).filter(
        // What form 2 asks for the first time is no change of an answer.
        (q) =>
          q !== 'T2' && before![q] !== undefined && JSON.stringify(answers[q]) !== JSON.stringify(before![q]),
      ),
    );
    expect(changed.length / later.length).toBeLessThan(4);
  });
});

describe('the picture of 05/3/2018', () => {
  it('is over 30 issued and over 50 under way, spread over the three groups', () => {
    const count = (least: number, variant?: string) =>
      AGENCIES.filter(
        (agency) => stepOf(agency.number) >= least && (!variant || variantOf(agency.kind) === variant),
      ).length;
    expect([count(7), count(1)]).toEqual([34, 63]);
    expect([count(7, 'B'), count(7, 'CP'), count(7, 'T')]).toEqual([9, 1, 24]);
  });

  it('leaves the Ministry itself at step 6, because our sources give no number of its decision', () => {
    expect(stepOf(13)).toBe(6);
  });

  it('has every case an officer meets', () => {
    const courses = new Set(AGENCIES.map(({ number }) => caseOf(number, DEMO_ROUNDS.length - 1).course));
    expect([...courses].sort()).toEqual([
      'completed',
      'completedAndVerified',
      'drafting',
      'nothing',
      'opened',
      'ready',
      'returned',
      'verified',
      'waiting',
      'withdrawn',
    ]);
  });
});

describe('the people of the demo', () => {
  it('are named by role, and only those of the tour stand in the list of logins', () => {
    const people = demoPeople(AGENCIES);
    const offered = people.filter(({ email }) => email.endsWith('.demo.example'));
    expect(offered.map(({ email }) => email)).toEqual(DEMO_LOGINS.map(({ email }) => email));
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const { number } of AGENCIES)
      expect(
        people
          .filter(({ agencies, role }) => agencies.includes(number) && role !== 'contributor')
          .map(({ role }) => role),
      ).toEqual(['reporter', 'approver']);
  });
});

describe('the round that is open', () => {
  it('opens on 19/02, is due to the end of 09/3 and closes at the end of 31/3/2018', () => {
    const lastDay = (instant: string) => addDays(civilDateAt(instant), -1);
    const { opensAt, dueAt, closesAt } = OPEN_ROUND;
    expect([civilDateAt(opensAt), lastDay(dueAt), lastDay(closesAt)]).toEqual([
      '2018-02-19',
      '2018-03-09',
      '2018-03-31',
    ]);
  });
});

describe('a file of the demo', () => {
  const document = {
    number: 'MH-1',
    symbol: 'QĐ-UBND',
    issuedOn: civil('2017-02-27'),
    title: 'Phê duyệt kiến trúc',
    signer: 'Chủ tịch UBND tỉnh',
  };

  /** Letters that a reader of the file finds, copies and searches, as its font says. */
  const readable = async (file: Buffer): Promise<Set<string>> => {
    const { context } = await PDFDocument.load(file);
    const told = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [decodePDFRawStream(object).decode()] : []))
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .filter((text) => text.includes('beginbfchar'));
    const codes = told.flatMap((text) => [...text.matchAll(/^<[0-9A-F]+> <([0-9A-F]{4})>$/gm)]);
    return new Set(codes.map(([, code]) => String.fromCharCode(Number.parseInt(code!, 16))));
  };

  it('can be read letter by letter, whatever was written before it', async () => {
    await evidencePdf({ ...document, title: 'ẤẾỐỨỲỊ ấếốứỳịẫẵẽĩõũỹ', signer: 'ẮẶẰẲẴ' }, 1);
    const letters = 'ABCDEGHIKLMNOPQRSTUVXY abcdeghiklmnopqrstuvxy';
    const found = await readable(await evidencePdf({ ...document, title: letters }, 1));
    expect([...letters].filter((letter) => !found.has(letter))).toEqual([]);
  });

  it('has the pages asked for and the same bytes each time', async () => {
    const [once, again] = [await evidencePdf(document, 3), await evidencePdf(document, 3)];
    expect((await PDFDocument.load(once)).getPageCount()).toBe(3);
    expect(once.equals(again)).toBe(true);
  });
});
