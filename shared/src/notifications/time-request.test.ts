import { describe, expect, it } from '@jest/globals';
import { askableRequest, type ReportStanding } from './time-request.js';

const round = {
  id: '2018-Q1',
  opensAt: '2018-02-13T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
} as const;
const draft: ReportStanding = { state: 'draft', sent: false };

describe('what an agency may ask of the Authority', () => {
  it.each([
    ['nothing before the round opens', draft, '2018-02-12T09:00:00+07:00', null],
    ['more time before the due instant', draft, '2018-03-05T09:00:00+07:00', 'extension'],
    ['more time between due and closing', draft, '2018-03-20T09:00:00+07:00', 'extension'],
    ['reopening after closing', draft, '2018-04-01T00:00:00+07:00', 'reopening'],
    [
      'nothing while its report is being verified',
      { state: 'submitted', sent: true },
      '2018-03-20T09:00:00+07:00',
      null,
    ],
    [
      'more time for a returned report',
      { state: 'returned', sent: true },
      '2018-04-05T09:00:00+07:00',
      'extension',
    ],
    [
      'reopening of a verified report',
      { state: 'verified', sent: true },
      '2018-03-20T09:00:00+07:00',
      'reopening',
    ],
  ] as const)('%s', (_, standing, now, asked) => {
    expect(askableRequest(round, standing, now)).toBe(asked);
  });

  it('nothing in a trial round, whose days bind nobody', () => {
    const trial = { ...round, id: 'TN-2018-01' } as const;
    expect(askableRequest(trial, draft, '2018-03-05T09:00:00+07:00')).toBeNull();
    expect(askableRequest(trial, draft, '2018-04-02T09:00:00+07:00')).toBeNull();
  });
});
