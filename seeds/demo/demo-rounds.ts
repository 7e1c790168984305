import type { Quarter, Round, RoundId } from '@ega/shared/rounds/round';
import { FORM_VERSION } from '@ega/shared/reports/form-version';
import { civil, endOfDay, startOfDay, type Instant } from '@ega/shared/text/civil-date';

/** A round of the demo with the version of the form it was opened with. */
export type DemoRound = Round & { readonly formVersion: number };

/** Where the demo world stands when people come into it: the morning of the session of quý I/2018. */
export const DEMO_NOW: Instant = '2018-03-16T08:00:00.000+07:00';

interface Days {
  readonly from: string;
  readonly cutOff: string;
  readonly opens: string;
  readonly due: string;
  readonly closes: string;
}

function round(year: number, quarter: Quarter, days: Days): DemoRound {
  const id: RoundId = `${year}-Q${quarter}`;
  return {
    id,
    year,
    quarter,
    periodFrom: civil(days.from),
    periodTo: civil(days.cutOff),
    cutOff: civil(days.cutOff),
    opensAt: startOfDay(civil(days.opens)),
    dueAt: endOfDay(civil(days.due)),
    closesAt: endOfDay(civil(days.closes)),
    // The form of every area came with quý I/2018; rounds before keep the one they were opened with.
    formVersion: year < 2018 ? 1 : FORM_VERSION,
  };
}

/**
 * The six rounds of the demo world. Quý I/2018 is the one of the issue; the data period of the others follows the same
 * pattern (catalogue 0.3: it is not the calendar quarter). `due` and `closes` are the last good days.
 */
export const DEMO_ROUNDS: readonly DemoRound[] = [
  round(2016, 4, {
    from: '2016-09-06',
    cutOff: '2016-12-15',
    opens: '2016-12-01',
    due: '2016-12-20',
    closes: '2017-01-10',
  }),
  round(2017, 1, {
    from: '2016-12-16',
    cutOff: '2017-03-05',
    opens: '2017-02-20',
    due: '2017-03-09',
    closes: '2017-03-31',
  }),
  round(2017, 2, {
    from: '2017-03-06',
    cutOff: '2017-06-05',
    opens: '2017-05-22',
    due: '2017-06-09',
    closes: '2017-06-30',
  }),
  round(2017, 3, {
    from: '2017-06-06',
    cutOff: '2017-09-05',
    opens: '2017-08-21',
    due: '2017-09-08',
    closes: '2017-09-29',
  }),
  round(2017, 4, {
    from: '2017-09-06',
    cutOff: '2017-12-15',
    opens: '2017-12-01',
    due: '2017-12-20',
    closes: '2018-01-10',
  }),
  round(2018, 1, {
    from: '2017-12-16',
    cutOff: '2018-03-05',
    opens: '2018-02-19',
    due: '2018-03-09',
    closes: '2018-03-31',
  }),
];

/** The round that is open in the demo. */
export const OPEN_ROUND: DemoRound = DEMO_ROUNDS.at(-1)!;
