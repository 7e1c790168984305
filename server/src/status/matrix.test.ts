import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRound, QUARTER_1, SentSummaries } from '../../test/build/sent-summary.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const MATRIX = `query Matrix($basis: Basis) { obligationMatrix(basis: $basis) {
  number columns { key figure { value denominator } subtotals { group met counted } faces { code status } face } } }`;
const LIST = `query List($basis: Basis) { obligations(basis: $basis) { obligations {
  obligation { code } figure { value denominator } } } }`;
const GROUNDS = `{ agencyObligations(number: 38) { revision { receiptNumber submittedBy }
  obligations { obligation { code } confirmation { by round } documents { id } } } }`;

interface Answer {
  obligationMatrix: {
    number: number[];
    columns: {
      key: string;
      figure: { value: number; denominator: number };
      faces: { code: string; status: string }[];
      face: (number | null)[];
    }[];
  };
}
interface List {
  obligations: {
    obligations: { obligation: { code: string }; figure: { value: number; denominator: number } }[];
  };
}
interface Grounds {
  agencyObligations: {
    revision: { receiptNumber: string } | null;
    obligations: {
      obligation: { code: string };
      confirmation: { round: string } | null;
      documents: unknown[];
    }[];
  };
}

describe('the matrix of duties', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
    const leader = await server.as('leader');
    const sent = new SentSummaries(server, leader.accountId!);
    await openRound(server, leader, QUARTER_1);
    const first = await sent.send('2018-Q1', 38, 7);
    await sent.verify('2018-Q1', 38, first, 7);
    await sent.send('2018-Q1', 40, 2);
  });
  afterAll(() => server.stop());

  it('has the figures of the list of duties, those of O1 and O2 and of O4 and O5 together', async () => {
    const viewer = await server.as('viewer');
    const { obligationMatrix } = await viewer.ok<Answer>(MATRIX);
    const { obligations } = await viewer.ok<List>(LIST);
    const figureOf = (code: string) =>
      obligations.obligations.find((one) => one.obligation.code === code)!.figure;
    const sum = (...codes: string[]) => ({
      value: codes.reduce((total, code) => total + figureOf(code).value, 0),
      denominator: codes.reduce((total, code) => total + figureOf(code).denominator, 0),
    });
    expect(obligationMatrix.number).toHaveLength(93);
    for (const { key, figure } of obligationMatrix.columns)
      expect([key, figure]).toEqual([
        key,
        key === 'O1' ? sum('O1', 'O2') : key === 'O4' ? sum('O4', 'O5') : sum(key),
      ]);
  });

  it('an agency sees its own row, and no face of another', async () => {
    const reporter = await server.as('reporter', { agencies: [38] });
    const { obligationMatrix } = await reporter.ok<Answer>(MATRIX);
    expect(obligationMatrix.number).toEqual([38]);
    const [architecture] = obligationMatrix.columns;
    expect(architecture).toMatchObject({
      figure: { value: 1, denominator: 93 },
      faces: [{ code: 'O2', status: 'met' }],
      face: [0],
    });
  });

  it('the grounds of a duty name the sending and who confirmed it', async () => {
    const viewer = await server.as('viewer');
    const { agencyObligations } = await viewer.ok<Grounds>(GROUNDS);
    expect(agencyObligations.revision?.receiptNumber).toBe('2018-Q1-38-1');
    const duty = agencyObligations.obligations.find(({ obligation }) => obligation.code === 'O2');
    expect(duty?.confirmation?.round).toBe('2018-Q1');
    expect(duty?.documents).toEqual([]);
  });
});
