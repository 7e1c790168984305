import { describe, expect, it } from '@jest/globals';
import type { OneStopAreaRow, TestResult } from '@ega/shared/status/areas/one-stop-area';
import type { ProjectRow } from '@ega/shared/status/areas/projects-area';
import { say as sayIn } from '@ega/shared/text/say';
import { ladderSource, MOST_WORDS, readWords } from '../../app/conclusion-words.js';
import type { Say } from '../../lib/language.js';
import { oneStopSource, projectSource, registerSource } from './conclusion-words.js';

const say = ((code: never, params: never) => sayIn('vi', code, params)) as Say;
const AT = '2018-03-16T08:00:00+07:00';
const AS_OF = '. Số liệu tính đến 16/03/2018 08:00';
const PROVINCE = { number: 38, kind: 'PROVINCE', nameVi: 'Tỉnh Bình Định', nameEn: 'Bình Định' };

describe('the words a conclusion is drafted from', () => {
  it('lose of a long row what stands last of it, never the day', () => {
    const words = readWords(say, AT, 'Tỉnh Bình Định', ['một'.repeat(200), null, false]);
    expect(words).toHaveLength(MOST_WORDS);
    expect(words.endsWith(`…${AS_OF}`)).toBe(true);
  });

  it('of the ladder name agency, duty, state and step', () => {
    const row = { ...PROVINCE, status: 'atRisk' as const, step: 2, daysInStep: 120 };
    expect(ladderSource(say, 'vi', AT, row)).toEqual({
      words: `Tỉnh Bình Định: Có nguy cơ chậm; Bước hiện tại: 2/7 Khảo sát; Ở bước này: 120 ngày${AS_OF}`,
      ...{ agency: 38, duty: 'O2' },
    });
    expect(ladderSource(say, 'vi', AT, { ...row, kind: 'MINISTRY' }).duty).toBe('O1');
  });

  it('of the five tests name those that fail; where one fails alone, its duty', () => {
    const row = (...open: string[]) =>
      ({
        ...{ ...PROVINCE, unified: 'open' },
        ...Object.fromEntries(
          ['O6', 'O7', 'O8', 'O9', 'O10'].map((test): [string, TestResult] => [
            test,
            open.includes(test) ? 'open' : 'met',
          ]),
        ),
      }) as unknown as OneStopAreaRow;
    expect(oneStopSource(say, 'vi', AT, row('O8'))).toEqual({
      words: `Tỉnh Bình Định: Thống nhất: Chưa đạt; Giao một đơn vị đầu mối: Chưa đạt${AS_OF}`,
      ...{ agency: 38, duty: 'O8' },
    });
    expect(oneStopSource(say, 'vi', AT, row('O8', 'O9')).duty).toBeUndefined();
  });

  it('of a project name it and the rule it does not meet, in the newest report and across the rounds', () => {
    const project = { ...PROVINCE, id: 'p-1', name: 'Cổng dịch vụ công', o3: 'met', o45: 'notMet' };
    expect(projectSource(say, 'vi', AT, project as unknown as ProjectRow)).toMatchObject({
      words: `Tỉnh Bình Định – Cổng dịch vụ công: Nội dung kết nối, chia sẻ: Đạt; Tuân thủ kiến trúc: Không đạt${AS_OF}`,
      duty: 'O5',
    });
    const line = { ...project, o3: [null, 'notMet', 'met'], gone: false };
    expect(registerSource(['2017-Q3', '2017-Q4', '2018-Q1'])(say, 'vi', AT, line as never).words).toBe(
      `Tỉnh Bình Định – Cổng dịch vụ công: Nội dung kết nối, chia sẻ: Quý IV/2017 Không đạt, Quý I/2018 Đạt${AS_OF}`,
    );
  });
});
