import { describe, expect, it } from '@jest/globals';
import { addressOfView, viewFromAddress } from './agency-address.js';
import { countsOf, viewedAgencies } from './agency-list.js';
import { type AgencyView, WHOLE_LIST } from './agency-view.js';
import { AGENCY_KEYS, agencyRow, columnsOf, rowsOf } from './agency-row.js';
import { computeBoard } from './board.js';
import { buildAgency, buildBoardInput, buildPlan, buildReport, buildSummary } from './build-board.js';

const agencies = [
  { ...buildAgency(1, 'MINISTRY'), shortName: 'Bộ Quốc phòng', nameFold: 'bo quoc phong bqp' },
  { ...buildAgency(38, 'PROVINCE', 'Tây Nguyên'), shortName: 'Đắk Lắk', nameFold: 'tinh dak lak ubnd' },
  {
    ...buildAgency(40, 'PROVINCE', 'Đồng bằng sông Hồng'),
    shortName: 'Hà Nội',
    nameFold: 'thanh pho ha noi tp',
  },
  { ...buildAgency(41, 'PROVINCE', 'Tây Nguyên'), shortName: 'Gia Lai', nameFold: 'tinh gia lai ubnd' },
];
const reports = [
  buildReport(38, { summaryReported: buildSummary(7), late: true }),
  buildReport(40, { summaryReported: buildSummary(0) }),
  buildReport(41, { summaryReported: buildSummary(3, buildPlan({ 7: '2018-07-01' })) }),
];
const rows = computeBoard(buildBoardInput(reports, { agencies })).rows.map(agencyRow);
const numbers = (view: Partial<AgencyView>): number[] =>
  viewedAgencies(rows, { ...WHOLE_LIST, ...view }).map((row) => row.number);

describe('the agency list', () => {
  it('shows everybody in protocol order when nothing is filtered', () => {
    expect(numbers({})).toEqual([1, 38, 40, 41]);
  });

  it.each<[string, Partial<AgencyView>, number[]]>([
    ['a group', { group: 'tinh' }, [38, 40, 41]],
    ['one of several regions', { regions: ['Tây Nguyên', 'Đông Nam Bộ'] }, [38, 41]],
    ['a status', { statuses: ['met'] }, [38]],
    ['one of several statuses', { statuses: ['met', 'atRisk'] }, [38, 40]],
    ['reports that were late', { reports: ['late'] }, [38]],
    ['agencies that have not reported', { reports: ['notReported'] }, [1]],
    ['reports that were in time', { reports: ['onTime'] }, [40, 41]],
    ['those that are counted as without a report', { figure: 'noReport' }, [1]],
    ['those a key figure counts', { figure: 'underWay' }, [38, 41]],
    ['those that have issued', { figure: 'issued' }, [38]],
    ['words without marks', { query: 'ha noi' }, [40]],
    ['words in capitals and decomposed', { query: 'HÀ NỘI'.normalize('NFD') }, [40]],
    ['two filters at once', { group: 'tinh', regions: ['Tây Nguyên'], query: 'gia' }, [41]],
  ])('keeps %s', (_, view, expected) => {
    expect(numbers(view)).toEqual(expected);
  });

  it.each<[string, Partial<AgencyView>, number[]]>([
    ['names the Vietnamese way, Đ after D and before G', { sort: 'name' }, [1, 38, 41, 40]],
    ['steps from the lowest, the unknown last', { sort: 'step' }, [40, 41, 38, 1]],
    ['steps from the highest, the unknown last again', { sort: 'step', descending: true }, [38, 41, 40, 1]],
    ['the worst status first', { sort: 'status' }, [40, 1, 41, 38]],
    ['registered dates of issue, the undated last', { sort: 'planned' }, [41, 1, 38, 40]],
  ])('sorts %s', (_, view, expected) => {
    expect(numbers(view)).toEqual(expected);
  });

  it('counts for each choice what it would show under the other filters', () => {
    const counts = countsOf(rows, { ...WHOLE_LIST, group: 'tinh', statuses: ['met'] });
    expect(counts.statuses).toMatchObject({ met: 1, atRisk: 1, onTrack: 1, notReported: 0 });
    expect(counts.groups).toMatchObject({ tinh: 1, bo: 0 });
    expect(counts.reports.late).toBe(1);
  });

  it('travels by columns and comes back row by row', () => {
    const columns = columnsOf(rows);
    expect(Object.keys(columns)).toEqual([...AGENCY_KEYS]);
    expect(rowsOf(columns)).toEqual(rows);
    expect(rowsOf({ number: columns.number, step: columns.step })[1]).toEqual({ number: 38, step: 7 });
  });
});

describe('the address of a list', () => {
  it('gives the same view again', () => {
    const view: AgencyView = {
      group: 'tinh',
      regions: ['Tây Nguyên', 'Đông Nam Bộ'],
      statuses: ['atRisk', 'overdue'],
      reports: ['returned'],
      figure: 'underWay',
      query: 'bình',
      sort: 'status',
      descending: true,
    };
    const address = addressOfView(view);
    expect(address).toEqual({
      nhom: 'tinh',
      vung: 'tn,dnb',
      tt: 'nguy-co,qua-han',
      bc: 'hoan-thien',
      'chi-tieu': 'da-trien-khai',
      q: 'bình',
      sx: '-trang-thai',
    });
    expect(viewFromAddress((name) => address[name] ?? null)).toEqual({ view, ignored: [] });
  });

  it('leaves out what is at its default', () => {
    expect(addressOfView(WHOLE_LIST)).toEqual({});
  });

  it('names what it does not understand and filters by the rest', () => {
    const given: Record<string, string> = {
      tt: 'dat,__proto__',
      vung: 'constructor',
      sx: 'x;drop',
      nhom: 'xa',
    };
    const { view, ignored } = viewFromAddress((name) => given[name] ?? null);
    expect(view).toEqual({ ...WHOLE_LIST, statuses: ['met'] });
    expect(ignored).toEqual(['sx=x;drop', 'nhom=xa', 'vung=constructor', 'tt=__proto__']);
  });
});
