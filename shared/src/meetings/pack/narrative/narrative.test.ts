import { describe, expect, it } from '@jest/globals';
import { buildReport, buildSummary } from '../../../status/build-board.js';
import { buildPackInput, buildReports } from '../build-pack.js';
import { isParagraph, proposedParagraphs, reportPaper } from '../report-paper.js';
import { groupTable } from '../pack-tables.js';
import { inSentence } from '../pack-words.js';
import * as guidance from './guidance.js';
import * as opening from './opening.js';
import * as results from './results.js';
import * as shortcomings from './shortcomings.js';
import { agenciesToSpeakTo } from './speak-to.js';
import * as tasks from './tasks.js';

const input = buildPackInput();
const silent = buildPackInput({
  reports: buildReports(93).map(({ agencyNumber }) => buildReport(agencyNumber)),
});
const one = buildPackInput({ reports: [buildReport(1, { summaryReported: buildSummary(7) })] });

describe('the opening', () => {
  it('tells the two magnitudes from the records, with their whole and marked illustrative', () => {
    const { issued, underWay } = input.overview.groups.all;
    const text = opening.twoMagnitudes(input);
    expect(text).toContain(`${underWay.value}/93`);
    expect(text).toContain(`${issued.value}/93`);
    expect(text).toContain('08 giờ 00 ngày 16/3/2018');
    expect(text).toContain('(số liệu minh họa)');
    expect(opening.twoMagnitudes({ ...input, demo: false })).not.toContain('minh họa');
  });

  it('quotes the public statement as a statement, and only from the day it was made', () => {
    expect(opening.publicStatement(input)).toMatch(/trên 30.*trên 50.*không phải số liệu của hệ thống/);
    const before = { ...input, board: { ...input.board, asOf: '2018-03-15T08:00:00+07:00' } };
    expect(opening.publicStatement(before)).toBeNull();
    // Read before the session it must not sound as if it had been said there.
    expect(opening.publicStatement(input)).toMatch(
      /đối chiếu: theo phát biểu được ictnews\.vn đưa tin ngày 16/,
    );
    expect(opening.publicStatement(input)).not.toContain('tại phiên họp');
  });

  it('says to whom and why the Authority reports', () => {
    expect(opening.reportPurpose(input)).toMatch(
      /^Thực hiện công văn số 1655 ngày 13\/02\/2018.*Cục Tin học hóa.*Quý I\/2018/,
    );
  });
});

describe('direction, guidance, follow-up', () => {
  it('counts documents and workshops up to the day of the figures', () => {
    expect(guidance.guidanceGiven(input)).toContain('1 văn bản hướng dẫn, đôn đốc; tổ chức 1 hội thảo');
    expect(guidance.guidanceList(input)).toHaveLength(2);
    const empty = { ...input.guidance, dispatches: [], workshops: [] };
    expect(guidance.guidanceGiven({ ...input, guidance: empty })).toBeNull();
  });

  it('tells what agencies held themselves; nothing where nobody held anything', () => {
    const held = (count: number) => buildSummary(3, { workshops: { count, participants: null } });
    const told = buildPackInput({
      reports: [
        buildReport(1, { summaryReported: held(2), summaryVerified: held(2) }),
        buildReport(2, { summaryReported: held(1) }),
      ],
    });
    expect(guidance.ownWorkshops(told)).toMatch(
      /^Trong kỳ số liệu, 2\/2 cơ quan.*tổng số 3 cuộc; trong đó 1 cơ quan đã thẩm tra\.$/,
    );
    expect(guidance.ownWorkshops(silent)).toBeNull();
  });

  it('tells the use of online services with the agencies its sums are of', () => {
    const summary = buildSummary(3, {
      levels: [0, 0, 200, 50],
      proceduresWithFiles: { level3: 71, level4: null },
      files: { total: 40_000, level3: 900, level4: 100 },
    });
    const told = buildPackInput({ reports: [buildReport(1, { summaryReported: summary })] });
    expect(results.onlineServicesUsed(told)).toBe(
      'Trong kỳ số liệu, theo báo cáo của các cơ quan: 71/200 (35,5%) thủ tục hành chính mức độ 3 có phát sinh hồ sơ (cộng của 1 cơ quan có đủ số liệu); 1.000/40.000 (2,5%) hồ sơ được tiếp nhận trực tuyến ở mức độ 3, 4 (cộng của 1 cơ quan có đủ số liệu).',
    );
    expect(results.onlineServicesUsed(silent)).toBeNull();
  });

  it('tells how the round was answered', () => {
    const { submitted } = input.overview.reporting.all;
    expect(guidance.roundAnswered(input)).toContain(`${submitted.value}/93`);
    expect(guidance.roundAnswered({ ...input, round: null })).toBeNull();
  });

  it('names who sent nothing and never counts them as zero', () => {
    const text = guidance.notSentNamed(input)!;
    expect(text).toContain('9/93');
    expect(text).toContain('Cơ quan số 10; Cơ quan số 20');
    expect(guidance.notSentNamed(silent)).toContain('Chưa cơ quan nào trong 93');
    expect(guidance.notSentNamed(one)).toBe('Tất cả 1 cơ quan được yêu cầu đã gửi báo cáo.');
  });

  it('counts conclusions of earlier sessions as done only at y of y, the latest session beside them', () => {
    const [last] = input.conclusions;
    const earlier = { ...last!, meeting: '2017-Q3', done: 1 } as const;
    expect(guidance.conclusionsBefore({ ...input, conclusions: [last!, earlier] })).toBe(
      'Kết luận của các phiên họp trước: đã hoàn thành 1/2; riêng phiên họp Quý IV/2017: 0/1.',
    );
    expect(guidance.conclusionsBefore(input)).toContain('đã hoàn thành 0/1');
    expect(guidance.conclusionsBefore({ ...input, conclusions: [] })).toBeNull();
  });
});

describe('results', () => {
  it('tell issued by group with the verified part, and who is new', () => {
    const { groups } = input.overview;
    const text = results.architectureIssued(input);
    for (const group of ['all', 'bo', 'cp', 'tinh'] as const)
      expect(text).toContain(`${groups[group].issued.value}/${groups[group].issued.denominator}`);
    expect(results.newlyIssuedNumbers(input)).toHaveLength(groups.all.issued.change!);
    expect(results.newlyIssued(input)).toContain('Cơ quan số 3');
  });

  it('compare with the latest version of the session before and say which', () => {
    const previous = {
      quarter: 'Quý IV/2017',
      version: 2,
      heldOn: input.session.heldOn,
      overview: input.overview,
      issued: input.board.rows.filter((row) => row.architecture.issued).map((row) => row.number),
    };
    const text = results.architectureIssued({ ...input, previous });
    expect(text).toContain('không thay đổi so với phiên họp Quý IV/2017');
    expect(groupTable({ ...input, previous }).note).toContain(
      'so với số liệu đã chốt, phiên bản 2, của phiên họp Quý IV/2017',
    );
    expect(results.newlyIssued({ ...input, previous })).toBe(
      'Chưa có cơ quan nào mới ban hành so với kỳ trước.',
    );
  });

  it('tell the days to the last good day and the standing of all agencies', () => {
    expect(results.towardsDeadline(input)).toMatch(/31\/8\/2018\), còn 168 ngày.*trong 93 cơ quan/);
  });

  it('tell regions apart only where they differ', () => {
    expect(results.regionsApart(silent)).toBeNull();
    expect(results.regionsApart(input)).toContain('tỷ lệ ban hành cao nhất');
    // Three of six are as much as seven of fourteen: neither region is left out.
    const [any] = input.overview.regions;
    const regions = [
      { ...any!, region: 'Miền núi', issued: 1, total: 5 },
      { ...any!, region: 'Trung Bộ', issued: 7, total: 14 },
      { ...any!, region: 'Đông Nam Bộ', issued: 3, total: 6 },
    ];
    expect(results.regionsApart({ ...input, overview: { ...input.overview, regions } })).toBe(
      'Theo vùng, tỷ lệ ban hành cao nhất tại Trung Bộ (7/14); Đông Nam Bộ (3/6); thấp nhất tại Miền núi (1/5).',
    );
  });

  it('never judge the national platform late before it runs', () => {
    expect(results.nationalPlatform(input)).toContain('chưa vận hành chính thức');
    expect(results.platformsRunning(input)).toContain('/85');
  });

  it('say that there is nothing to judge, instead of a zero', () => {
    expect(results.projectsState(silent)).toBe(
      'Chưa có dự án, kế hoạch thuê dịch vụ công nghệ thông tin nào được các cơ quan kê khai.',
    );
    expect(results.projectsState(input)).toContain('chưa có căn cứ đánh giá tuân thủ');
    expect(results.oneStopState(input)).toMatch(
      /liên thông dữ liệu giữa các cấp tại \d+\/85 \([\d,]+%\) cơ quan, trong đó \d+ đã thẩm tra/,
    );
    expect(results.checkedAgainstGuidance(silent)).toBeNull();
    expect(results.verifiedSaysMore(input)).toBeNull();
  });
});

describe('a round that is still open', () => {
  const open = buildPackInput({ asOf: '2018-03-08T08:00:00+07:00' });

  it('has nobody late before the due instant: not a shortcoming, nothing asked of the committee', () => {
    expect(open.overview.notSubmitted).toHaveLength(9);
    expect(shortcomings.notSent(open)).toBeNull();
    expect(tasks.askNotSent(open)).toBeNull();
    expect(guidance.notSentNamed(open)).toMatch(/9\/93.*Trong đó 9 cơ quan chưa đến thời hạn gửi\.$/);
  });

  it('says nothing of time left once it has passed', () => {
    expect(guidance.notSentNamed(input)).not.toContain('chưa đến thời hạn');
  });
});

describe('shortcomings, tasks and requests', () => {
  it('count what is open and stay silent where nothing is', () => {
    expect(shortcomings.notSent(input)).toContain('9/93');
    expect(shortcomings.atRisk(input)).toContain('có nguy cơ chậm');
    expect(shortcomings.overdue(input)).toBeNull();
    expect(shortcomings.steppedBack(input)).toBeNull();
    expect(shortcomings.notSent(one)).toBeNull();
    expect(tasks.askNotSent(one)).toBeNull();
    expect(tasks.askAtRisk(one)).toBeNull();
  });

  it('say where those are who are past due and who has time left', () => {
    const due = input.overview.notSubmitted[0];
    const rows = input.board.rows.map((row) =>
      row.number === due ? { ...row, report: { ...row.report, pastDue: false } } : row,
    );
    const some = { ...input, board: { ...input.board, rows } };
    expect(shortcomings.notSent(some)).toContain('không kể 1 cơ quan chưa đến thời hạn gửi');
    expect(shortcomings.notSent(input)).not.toContain('không kể');
  });

  it('say why fewer are without a figure than without a report', () => {
    const kept = input.board.rows.find(({ number }) => number === input.overview.notSubmitted[0])!;
    const rows = input.board.rows.map((row) =>
      row === kept
        ? {
            ...row,
            nameVi: 'Tỉnh Khánh Hòa',
            architecture: { ...row.architecture, status: 'met' as const, issued: true },
          }
        : row,
    );
    expect(results.towardsDeadline({ ...input, board: { ...input.board, rows } })).toMatch(
      /Trong 9 cơ quan chưa gửi báo cáo, 1 cơ quan được đánh giá .* \(tỉnh Khánh Hòa\)/,
    );
    expect(results.towardsDeadline(input)).not.toContain('được đánh giá theo văn bản');
  });

  it('name a territory in a sentence without its capital', () => {
    expect(inSentence('Tỉnh Bạc Liêu')).toBe('tỉnh Bạc Liêu');
    expect(inSentence('Thành phố Hải Phòng')).toBe('thành phố Hải Phòng');
    expect(inSentence('Bộ Quốc phòng')).toBe('Bộ Quốc phòng');
  });

  it('count difficulties of the whole country, the most frequent first', () => {
    expect(shortcomings.difficultiesNamed(input)).toMatch(/kinh phí: \d+\/84/);
    expect(shortcomings.difficultiesNamed(silent)).toBeNull();
  });

  it('name what the Ministry itself owes with its grounds', () => {
    expect(shortcomings.ministryOwesText(input)).toMatch(
      /Nhiệm vụ của Bộ Thông tin và Truyền thông còn 5\/5/,
    );
    expect(tasks.ministryTasks(input)[0]).toMatch(
      /NGSP\) \(Bộ Thông tin và Truyền thông chủ trì; hạn của bước tiếp theo: 28\/02\/2018\)\. Tình hình đến nay: /,
    );
    expect(tasks.askMinistry(input)).toContain('5 nhiệm vụ');
  });

  it('leave a conclusion open until y of y', () => {
    expect(tasks.openConclusions(input)).toEqual([
      'Kết luận số 1, phiên họp Quý IV/2017: Công khai kế hoạch xây dựng NGSP (Cục Tin học hóa; thời hạn 28/02/2018; theo báo cáo của cơ quan thực hiện, đã hoàn thành 0/1).',
    ]);
    const done = input.conclusions.map((conclusion) => ({ ...conclusion, done: 1 }));
    expect(tasks.openConclusions({ ...input, conclusions: done })).toEqual([]);
    const [open] = input.conclusions;
    const published = buildPackInput({
      conclusions: [{ ...open!, obligation: 'O13' }],
      obligations: input.obligations.map((column) =>
        column.obligation.code === 'O13'
          ? { ...column, cells: column.cells.map((cell) => ({ ...cell, meets: true })) }
          : column,
      ),
    });
    expect(tasks.openConclusions(published)[0]).toContain('0/1; theo bảng theo dõi nhiệm vụ của Bộ');
    expect(tasks.openConclusions(input)[0]).not.toContain('bảng theo dõi');
    expect(tasks.reviewTask(input)).toContain('chờ');
    expect(tasks.askProjects(input)).toContain('dự án');
  });

  it('give the chair five agencies with a reason, never the Ministry', () => {
    const five = agenciesToSpeakTo(input);
    expect(five).toHaveLength(5);
    expect(five.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(agenciesToSpeakTo(one)).toEqual([]);
  });
});

describe('an edited paragraph', () => {
  it('replaces what its rule proposed, and only that', () => {
    const edited = reportPaper({ ...input, edited: { atRisk: 'Đoạn do thư ký sửa.' } });
    const texts = edited.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts).toContain('Đoạn do thư ký sửa.');
    expect(texts).toContain(opening.twoMagnitudes(input));
    expect(proposedParagraphs(input)).toContainEqual(
      expect.objectContaining({ rule: 'atRisk', section: 'shortcomings' }),
    );
    expect(proposedParagraphs(input)[0]).toMatchObject({ section: 'opening' });
  });

  it('is one of those the rules propose: no list of lines, no part of the report, nothing else', () => {
    const proposed = [input, silent, one].flatMap((each) => proposedParagraphs(each).map(({ rule }) => rule));
    expect(proposed.filter((rule) => !isParagraph(rule))).toEqual([]);
    const others = ['guidanceList', 'ministryTasks', 'openConclusions', 'results', 'toString', 'atrisk', ''];
    expect(others.filter(isParagraph)).toEqual([]);
    // The three lists named above are all that the report has.
    expect(reportPaper(input).blocks.filter(({ kind }) => kind === 'items')).toHaveLength(3);
  });
});
