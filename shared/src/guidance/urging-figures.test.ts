import { expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { opinionFigures } from './urging-figures.js';

const draft = (sentOn: string | null, answeredOn: string | null = null) => ({
  sentOn: sentOn ? civil(sentOn) : null,
  answeredOn: answeredOn ? civil(answeredOn) : null,
});

it('counts the drafts answered, the median of the days and those that wait', () => {
  expect(
    opinionFigures([
      draft('2018-01-02', '2018-01-12'),
      draft('2018-01-02', '2018-01-05'),
      draft('2018-01-02', '2018-02-02'),
      draft('2018-02-01'),
      draft(null, '2018-02-01'),
      // Answered before it was sent: a slip, no answer.
      draft('2018-02-01', '2018-01-01'),
    ]),
  ).toEqual({ answered: 3, medianDays: 10, waiting: 1 });
});

it('tells no median where nothing was answered', () =>
  expect(opinionFigures([])).toEqual({ answered: 0, medianDays: null, waiting: 0 }));
