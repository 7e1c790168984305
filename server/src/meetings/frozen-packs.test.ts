import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from '../../test/build/sent-summary.js';
import { slideText, unzipped } from '../../test/office/read-office.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId, savedAs, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { MANIFEST, type PackManifest, sha256 } from '../exports/pack/pack-files.js';
import { Jobs } from '../platform/jobs/jobs.service.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PREPARE = `mutation ($meeting: ID!, $heldAt: Instant!, $plan: AnswerValue!, $revision: Int, $id: String!) {
  prepareMeeting(id: $meeting, heldAt: $heldAt, plan: $plan, revision: $revision, requestId: $id) }`;
const FREEZE = `mutation ($meeting: ID!, $version: Int!, $day: CivilDate!, $reason: String, $id: String!) {
  freezeMeeting(meeting: $meeting, version: $version, typedDate: $day, reason: $reason, requestId: $id) }`;
const BUILD = `mutation ($version: Int, $id: String!) {
  buildSessionPack(meeting: "2018-Q1", version: $version, profile: "TT01_2011", requestId: $id) }`;
const WRITE = `mutation ($words: String, $id: String!) {
  writeParagraph(meeting: "2018-Q1", code: "roundAnswered", words: $words, requestId: $id) }`;
const NARRATIVE = `{ sessionNarrative(meeting: "2018-Q1") { rule proposed written } }`;
const BOARD = `{ meetings { id versions { name version instant contentHash packId } } }`;
const COMPARISON = `query ($before: String!, $after: String!) { comparison(fromMeeting: $before, meeting: $after) {
  before { round instant } now { round instant } figures { name group before { value } now { value } } } }`;
const PACKS = `{ sessionPacks(meeting: "2018-Q1") { id files { part sha256 } } }`;

let server: TestServer;
let leader: TestClient;
let sent: SentSummaries;
const folder = mkdtempSync(join(tmpdir(), 'ega-frozen-packs-'));

const prepare = (meeting: string, heldAt: string, revision: number | null = null) =>
  leader.ok(PREPARE, {
    ...{ meeting, heldAt, revision, id: requestId() },
    plan: { place: 'Hà Nội', agenda: [], participants: [] },
  });
const freeze = (meeting: string, version: number, day: string) =>
  leader.ok(FREEZE, {
    ...{ meeting, version, day, id: requestId() },
    reason: version === 1 ? null : 'Bổ sung báo cáo gửi muộn',
  });

/** Makes the papers and gives every file of them by its part. */
async function papers(version: number | null): Promise<Map<string, Buffer>> {
  const { buildSessionPack: id } = await leader.ok<{ buildSessionPack: string }>(BUILD, {
    version,
    id: requestId(),
  });
  await server.get(Jobs).runDue();
  const { sessionPacks } = await leader.ok<{ sessionPacks: { id: string; files: { part: string }[] }[] }>(
    PACKS,
  );
  const files = new Map<string, Buffer>();
  for (const { part } of sessionPacks.find((pack) => pack.id === id)!.files)
    files.set(part, (await leader.http({ method: 'GET', url: `/exports/packs/${id}/${part}` })).rawPayload);
  expect(files.size).toBe(10);
  return files;
}

beforeAll(async () => {
  server = await startTestServer({ at: '2017-11-20T08:00:00+07:00', mark: 'demo' });
  leader = await server.as('leader');
  sent = new SentSummaries(server, leader.accountId!);
  await openRound(server, leader, QUARTER_4);
  await sent.send('2017-Q4', 38, 3);
  await prepare('2017-Q4', '2017-12-22T14:00:00+07:00');
  await freeze('2017-Q4', 1, '2017-11-20');
  await server.stepClock('2018-03-05T08:00:00+07:00');
  await openRound(server, leader, QUARTER_1);
  await sent.send('2018-Q1', 38, 7);
  await server.stepClock('2018-03-16T08:00:00+07:00');
  await prepare('2018-Q1', '2018-03-16T14:00:00+07:00');
  await freeze('2018-Q1', 1, '2018-03-16');
}, 240_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

describe('the papers of a frozen version', () => {
  let first: Map<string, Buffer>;

  it('stay as they are when the session moves to another day and the session before gets a version 2', async () => {
    first = await papers(1);
    await prepare('2018-Q1', '2018-03-20T14:00:00+07:00', 1);
    await sent.send('2017-Q4', 42, 7);
    await freeze('2017-Q4', 2, '2018-03-16');
    const again = await papers(1);
    for (const [part, bytes] of first)
      expect([part, sha256(again.get(part)!)]).toEqual([part, sha256(bytes)]);
    // The figures of now are compared with what is known now, and stand under the day of now.
    const told = async (files: Map<string, Buffer>) => [
      slideText((await unzipped(files.get('slides.pptx')!)).get('ppt/slides/slide1.xml')),
      (await unzipped(files.get('report.docx')!)).get('word/document.xml')!.replace(/<[^>]+>/g, ''),
    ];
    const [cover, report] = await told(await papers(null));
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
    const report = async (version: number) => (await papers(version)).get('report.docx')!;
    const words = 'Lời viết cho phiên bản sau.';
    await sent.send('2018-Q1', 41, 2);
    await write(words);
    expect(await paragraph()).toMatchObject({
      proposed: expect.stringContaining('2/93'),
      written: words,
    });
    expect(sha256(await report(1))).toBe(sha256(first.get('report.docx')!));
    await freeze('2018-Q1', 2, '2018-03-16');
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

describe('the command that checks a pack', () => {
  let whole: Buffer;
  beforeAll(async () => {
    whole = (await papers(1)).get('whole.zip')!;
  }, 120_000);

  const environment = () => ({
    ...process.env,
    MIGRATION_DATABASE_URL: withRole(addressOf(server.database), 'ega_owner'),
  });
  const verify = (bytes: Uint8Array, ...more: string[]) => {
    const path = join(folder, 'pack.zip');
    writeFileSync(path, bytes);
    return run(process.execPath, ['server/dist/cli/verify-chain.js', path, ...more], {
      cwd: ROOT,
      env: environment(),
    });
  };
  const chain = () =>
    run(process.execPath, ['server/dist/cli/verify-chain.js'], { cwd: ROOT, env: environment() });
  const refused = (bytes: Uint8Array, what: RegExp) =>
    expect(verify(bytes)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^Bộ tài liệu không còn nguyên vẹn: ${what.source}\\.\\n$`, 'u'),
      ),
    });
  /** The archive with something changed in it, packed anew. */
  async function changed(change: (zip: JSZip) => unknown): Promise<Uint8Array> {
    const zip = await JSZip.loadAsync(whole);
    await change(zip);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  it('accepts what was handed out, of a frozen version and of figures that still move', async () => {
    expect((await verify(whole)).stdout).toBe(
      'Bộ tài liệu phiên họp Quý I/2018 còn nguyên vẹn: đủ 9 tệp, thuộc số liệu đã chốt, phiên bản 1, trong hệ thống.\n',
    );
    expect(JSON.parse((await verify(whole, '--json')).stdout)).toEqual({
      intact: true,
      session: '2018-Q1',
      version: 1,
      files: 9,
    });
    expect((await verify((await papers(null)).get('whole.zip')!)).stdout).toContain('(bản nháp)');
  }, 120_000);

  it('finds the file from where the person stands, and says in one sentence why a file cannot be read', async () => {
    const check = (path: string, rest: object = {}) =>
      run(process.execPath, ['server/dist/cli/verify-chain.js', path], {
        cwd: ROOT,
        env: {
          ...process.env,
          INIT_CWD: folder,
          MIGRATION_DATABASE_URL: withRole(addressOf(server.database), 'ega_owner'),
        },
        ...rest,
      });
    await verify(whole);
    expect((await check('pack.zip')).stdout).toContain('còn nguyên vẹn');
    writeFileSync(join(folder, 'locked.zip'), whole, { mode: 0o000 });
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(folder, 0o755);
    for (const [path, why, rest] of [
      ['none.zip', 'không có tệp này'],
      ['.', 'đây là thư mục, không phải tệp'],
      ['locked.zip', 'người dùng hiện tại không có quyền đọc', nobody],
    ] as const)
      await expect(check(path, rest)).rejects.toMatchObject({
        code: 2,
        stdout: '',
        stderr: `Không đọc được tệp ${path}: ${why}.\n`,
      });
  }, 60_000);

  it('refuses a file in which one byte is another', async () => {
    const flipped = Buffer.from(whole);
    const middle = Math.floor(flipped.length / 2);
    flipped[middle] = flipped[middle]! ^ 1;
    await refused(flipped, /tệp .+ đã bị sửa/);
  });

  it('refuses a file too many, a file too few and what is no pack', async () => {
    await refused(await changed((zip) => zip.file('thêm.txt', 'x')), /có tệp ngoài danh mục: thêm.txt/);
    await refused(
      await changed((zip) => zip.remove(Object.keys(zip.files).find((name) => name.endsWith('.docx'))!)),
      /thiếu tệp .+\.docx/,
    );
    const noPack = /tệp không phải là bộ tài liệu phiên họp/;
    await refused(Buffer.from('x'), noPack);
    for (const manifest of ['{', 'null', '{}', '{"files":[null]}'])
      await refused(await changed((zip) => zip.file(MANIFEST, manifest)), noPack);
  }, 60_000);

  it('refuses another file whose size and hash stand in a manifest written anew', async () => {
    const forged = await changed(async (zip) => {
      const manifest = JSON.parse(await zip.file(MANIFEST)!.async('text')) as PackManifest;
      const bytes = Buffer.from('{"issued":93}');
      const files = manifest.files.map((file) =>
        file.name.endsWith('.json') ? { ...file, size: bytes.length, sha256: sha256(bytes) } : file,
      );
      zip.file(manifest.files.find(({ name }) => name.endsWith('.json'))!.name, bytes);
      zip.file(MANIFEST, JSON.stringify({ ...manifest, files }));
    });
    await refused(
      forged,
      /các tệp khớp với danh mục kèm theo, nhưng không trùng với bộ tài liệu nào hệ thống đã lập/,
    );
  });

  it('refuses what the table of packs was made to list by hand, and the pack whose list was changed', async () => {
    const forged = await changed((zip) => zip.file('thêm.txt', 'x'));
    const listed = (from: Uint8Array, to: Uint8Array) =>
      server.sql(`update session_pack set files = replace(files::text, $1, $2)::jsonb`, [
        sha256(from),
        sha256(to),
      ]);
    await listed(whole, forged);
    const other = /danh sách tệp lưu trong hệ thống không trùng với nhật ký/;
    await refused(forged, other);
    await refused(whole, other);
    await expect(chain()).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^Bộ tài liệu phiên họp [-0-9a-f]{36}: ${other.source}\\.\\n$`, 'u'),
      ),
    });
    await listed(forged, whole);
    expect((await chain()).stdout).toMatch(/^Nhật ký còn nguyên vẹn/);
    expect((await verify(whole)).stdout).toContain('còn nguyên vẹn');
  }, 60_000);

  it('tells a pack made before the log held hashes apart from an altered one', async () => {
    /** A finished row without an event, as the software before wrote it. */
    const madeBefore = (bytes: Uint8Array) =>
      server.sql(
        `insert into session_pack
         select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
                  'files', replace(p.files::text, $1, $2)::jsonb))).*
           from session_pack p where p.files::text like '%' || $1 || '%' limit 1`,
        [sha256(whole), sha256(bytes)],
      );
    const older = await changed((zip) => zip.file('README.txt', 'trước'));
    await madeBefore(older);
    await expect(verify(older)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'Bộ tài liệu được lập trước khi nhật ký ghi mã băm của tệp; không đối chiếu được với nhật ký.\n',
    });
    // The same bytes made again since then are known by the newer row.
    await madeBefore(whole);
    expect((await verify(whole)).stdout).toContain('còn nguyên vẹn');
  }, 60_000);

  it('finds a frozen version that a superuser altered behind its back, and says which and in what', async () => {
    const OF_1 = `where meeting_id = '2018-Q1' and version = 1`;
    for (const statement of [
      `update frozen_board set reason = reason`,
      `delete from frozen_board`,
      `truncate frozen_board cascade`,
    ])
      await expect(server.sql(statement)).rejects.toThrow(/frozen_board is append-only/);
    expect((await chain()).stdout).toContain(' 4 phiên bản số liệu đã chốt,');
    await server.sql(`alter table frozen_board disable trigger user`);
    const [kept] = await server.sql<{ content: object; hash: Buffer }>(
      `select content, content_hash as hash from frozen_board ${OF_1}`,
    );
    const found = async (change: string, values: unknown[], what: string) => {
      await server.sql(`update frozen_board set ${change} ${OF_1}`, values);
      await expect(chain()).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: `Số liệu đã chốt của phiên họp Quý I/2018, phiên bản 1: ${what}.\n`,
      });
      await server.sql(`update frozen_board set content = $1, content_hash = $2 ${OF_1}`, [
        kept!.content,
        kept!.hash,
      ]);
    };
    const altered = `content = jsonb_set(content, '{figures,reported,overview,groups,all,issued,value}', '93')`;
    const content = 'nội dung lưu trong hệ thống không trùng với mã băm trong nhật ký';
    await found(altered, [], content);
    // With a hash that fits it just as little.
    await found(`${altered}, content_hash = $1`, [Buffer.alloc(32)], content);
    await found('content_hash = $1', [Buffer.alloc(32)], 'mã băm lưu kèm không trùng với nhật ký');
    expect((await chain()).stdout).toMatch(/^Nhật ký còn nguyên vẹn/);
    await server.sql(`delete from frozen_board where meeting_id = '2017-Q4' and version = 1`);
    await server.sql(`update frozen_board set recorded_at = recorded_at - interval '1 hour' ${OF_1}`);
    await expect(chain()).rejects.toMatchObject({
      stderr: [
        'Số liệu đã chốt của phiên họp Quý IV/2017, phiên bản 1: nhật ký ghi đã chốt, nhưng không còn trong hệ thống.',
        'Số liệu đã chốt của phiên họp Quý I/2018, phiên bản 1: thời điểm, vị trí trong sổ cái hoặc lý do không trùng với nhật ký.',
        '',
      ].join('\n'),
    });
  }, 60_000);
});
