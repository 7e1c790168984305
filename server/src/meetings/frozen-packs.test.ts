import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionDesk } from '../../test/build/session-desk.js';
import type { SentSummaries } from '../../test/build/sent-summary.js';
import { slideText, unzipped } from '../../test/office/read-office.js';
import { requestId, savedAs, type TestClient } from '../../test/setup/test-client.js';
import type { TestServer } from '../../test/setup/test-server.js';
import { sha256 } from '../exports/pack/pack-files.js';

const WRITE = `mutation ($words: String, $id: String!) {
  writeParagraph(meeting: "2018-Q1", code: "roundAnswered", words: $words, requestId: $id) }`;
const NARRATIVE = `{ sessionNarrative(meeting: "2018-Q1") { rule proposed written } }`;
const BOARD = `{ meetings { id versions { name version instant contentHash packId } } }`;
const COMPARISON = `query ($before: String!, $after: String!) { comparison(fromMeeting: $before, meeting: $after) {
  before { round instant } now { round instant } figures { name group before { value } now { value } } } }`;

let server: TestServer;
let leader: TestClient;
let sent: SentSummaries;
let desk: SessionDesk;

beforeAll(async () => {
  ({ server, leader, sent, desk } = await SessionDesk.ofTwoSessions());
}, 240_000);
afterAll(() => server.stop());

describe('the papers of a frozen version', () => {
  let first: Map<string, Buffer>;

  it('stay as they are when the session moves to another day and the session before gets a version 2', async () => {
    first = await desk.papers(1);
    await desk.prepare('2018-Q1', '2018-03-20T14:00:00+07:00', 1);
    await sent.send('2017-Q4', 42, 7);
    await desk.freeze('2017-Q4', 2, '2018-03-16');
    const again = await desk.papers(1);
    for (const [part, bytes] of first)
      expect([part, sha256(again.get(part)!)]).toEqual([part, sha256(bytes)]);
    // The figures of now are compared with what is known now, and stand under the day of now.
    const told = async (files: Map<string, Buffer>) => [
      slideText((await unzipped(files.get('slides.pptx')!)).get('ppt/slides/slide1.xml')),
      (await unzipped(files.get('report.docx')!)).get('word/document.xml')!.replace(/<[^>]+>/g, ''),
    ];
    const [cover, report] = await told(await desk.papers(null));
    expect(cover).toContain('ngày 20/3/2018');
    expect(report).toContain('phiên bản 2, của phiên họp Quý IV/2017');
    const [frozenCover, frozenReport] = await told(again);
    expect(frozenCover).toContain('ngày 16/3/2018');
    expect(frozenReport).toContain('phiên bản 1, của phiên họp Quý IV/2017');
  }, 240_000);

  it('keep their words; what is written after the freeze is shown, can be taken back, and stands in version 2', async () => {
    const paragraph = async () => {
      const { sessionNarrative } = await leader.ok<{
        sessionNarrative: { rule: string; proposed: string; written: string | null }[];
      }>(NARRATIVE);
      return sessionNarrative.find(({ rule }) => rule === 'roundAnswered')!;
    };
    const write = (words: string | null) => leader.ok(WRITE, { words, id: requestId() });
    const report = async (version: number) => (await desk.papers(version)).get('report.docx')!;
    const words = 'Lời viết cho phiên bản sau.';
    await sent.send('2018-Q1', 41, 2);
    await write(words);
    expect(await paragraph()).toMatchObject({
      proposed: expect.stringContaining('2/93'),
      written: words,
    });
    expect(sha256(await report(1))).toBe(sha256(first.get('report.docx')!));
    await desk.freeze('2018-Q1', 2, '2018-03-16');
    expect((await unzipped(await report(2))).get('word/document.xml')).toContain(words);
    await write(null);
    expect(await paragraph()).toMatchObject({ written: null });
  }, 240_000);
});

describe('the board of sessions', () => {
  interface Version {
    name: string;
    instant: string;
    contentHash: string;
    packId: string | null;
  }
  const board = async () =>
    (await leader.ok<{ meetings: { id: string; versions: Version[] }[] }>(BOARD)).meetings;
  const versionsOf = async () => (await board()).flatMap(({ versions }) => versions);

  it('lists every version of every session with its instant, its hash and the papers made of it last', async () => {
    expect((await board()).map(({ id, versions }) => [id, versions.map(({ name }) => name)])).toEqual([
      ['2018-Q1', ['2018-Q1.2', '2018-Q1.1']],
      ['2017-Q4', ['2017-Q4.2', '2017-Q4.1']],
    ]);
    const stored = await server.sql<{ name: string; hash: string }>(
      `select meeting_id || '.' || version as name, encode(content_hash, 'hex') as hash from frozen_board`,
    );
    const versions = await versionsOf();
    expect(new Map(versions.map(({ name, contentHash }) => [name, contentHash]))).toEqual(
      new Map(stored.map(({ name, hash }) => [name, hash])),
    );
    expect(versions.map(({ instant }) => instant.slice(0, 10))).toEqual([
      ...['2018-03-16', '2018-03-16', '2018-03-16', '2017-11-20'],
    ]);
    const { sessionPacks } = await leader.ok<{
      sessionPacks: { id: string; version: number; state: string; content: string }[];
    }>(`{ sessionPacks(meeting: "2018-Q1") { id version state content } }`);
    const newest = (of: number) =>
      sessionPacks.find(
        ({ version, state, content }) => version === of && state === 'done' && content === 'papers',
      )!.id;
    expect(versions.map(({ packId }) => packId)).toEqual([newest(2), newest(1), null, null]);
  });

  it('compares two versions of one session, and a session with the one before, each at its own instant', async () => {
    const instants = new Map((await versionsOf()).map(({ name, instant }) => [name, instant]));
    const compared = async (before: string, after: string) => {
      const { comparison } = await leader.ok<{
        comparison: {
          before: { round: string; instant: string };
          now: { round: string; instant: string };
          figures: { name: string; group: string; before: { value: number }; now: { value: number } }[];
        };
      }>(COMPARISON, { before, after });
      const figure = (name: string) => {
        const found = comparison.figures.find((one) => one.name === name && one.group === 'all')!;
        return [found.before.value, found.now.value];
      };
      expect([comparison.before.instant, comparison.now.instant]).toEqual([
        instants.get(before),
        instants.get(after),
      ]);
      return [comparison.before.round, comparison.now.round, figure('issued'), figure('underWay')];
    };
    expect(await compared('2018-Q1.1', '2018-Q1.2')).toEqual(['2018-Q1', '2018-Q1', [1, 1], [1, 2]]);
    expect(await compared('2017-Q4.1', '2018-Q1.1')).toEqual(['2017-Q4', '2018-Q1', [0, 1], [1, 1]]);
    // Sent after the first freeze: counted in the version that was made for it.
    expect(await compared('2017-Q4.2', '2018-Q1.1')).toEqual(['2017-Q4', '2018-Q1', [1, 1], [2, 1]]);
    const { code } = await leader.refused(COMPARISON, { before: '2018-Q1.9', after: '2018-Q1.2' });
    expect(code).toBe('AS_OF_UNKNOWN');
  });
});

describe('a single paper of a session', () => {
  it('is named as the files of its pack: with the mark of the demo world, what it is and its quarter', async () => {
    const draft = { text: 'Gửi báo cáo còn thiếu.', owner: 'all', state: 'draft' };
    await leader.ok(
      `mutation ($draft: AnswerValue!, $id: String!) { recordConclusion(meeting: "2018-Q1", draft: $draft, requestId: $id) }`,
      { draft, id: requestId() },
    );
    const nameOf = async (path: string) => {
      const url = `/exports/meetings/2018-Q1/${path}`;
      return savedAs(await leader.http({ method: 'GET', url, headers: { 'x-ega': '1' } }));
    };
    const extract = 'DỮ LIỆU MINH HỌA - Trích số liệu - 38-tinh-binh-dinh - Quý I-2018';
    expect(await nameOf('extracts/38.docx?ban=1')).toBe(`${extract} - phiên bản 1.docx`);
    expect(await nameOf('extracts/38.pdf')).toBe(`${extract} - bản nháp.pdf`);
    expect(await nameOf('notice.docx')).toBe(
      'DỮ LIỆU MINH HỌA - Dự thảo thông báo kết luận - Quý I-2018.docx',
    );
  }, 60_000);
});
