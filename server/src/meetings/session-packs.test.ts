import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { LETTERHEAD } from '../../test/access/rows-duties.js';
import { openRound, QUARTER_1, SentSummaries } from '../../test/build/sent-summary.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { sha256 } from '../exports/pack/pack-files.js';
import { PackPress } from '../exports/pack/pack-press.js';
import { Jobs } from '../platform/jobs/jobs.service.js';
import { PackStore } from './pack-store.js';

const PACKS = `{ sessionPacks(meeting: "2018-Q1") { id version state done of failure files { part name size sha256 } } }`;
const BUILD = `mutation ($version: Int, $content: String, $id: String!) {
  buildSessionPack(meeting: "2018-Q1", version: $version, profile: "TT01_2011", content: $content, requestId: $id) }`;
const OVERVIEW = `query ($meeting: String) { overview(meeting: $meeting) { groups { group issued { value denominator } underWay { value } } } }`;

type Packs = {
  sessionPacks: {
    id: string;
    state: string;
    failure: string | null;
    files: { part: string; name: string; size: number; sha256: string }[];
  }[];
};

describe('the pack of a session', () => {
  let server: TestServer;
  let leader: TestClient;
  const build = (version: number | null = 1, content: string | null = null) =>
    leader.ok<{ buildSessionPack: string }>(BUILD, { version, content, id: requestId() });
  const cancel = (pack: string) =>
    leader.ok(`mutation ($pack: ID!, $id: String!) { cancelSessionPack(id: $pack, requestId: $id) }`, {
      pack,
      id: requestId(),
    });
  const newest = async () => (await leader.ok<Packs>(PACKS)).sessionPacks[0]!;
  const download = (id: string, part: string, by = leader) =>
    by.http({ method: 'GET', url: `/exports/packs/${id}/${part}` });

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00', mark: 'demo' });
    leader = await server.as('leader');
    const sent = new SentSummaries(server, leader.accountId!);
    await openRound(server, leader, QUARTER_1);
    const first = await sent.send('2018-Q1', 38, 7);
    await sent.verify('2018-Q1', 38, first, 7);
    await sent.send('2018-Q1', 41, 2);
    await server.stepClock('2018-03-16T08:00:00+07:00');
    const participants = [
      { office: 'Lãnh đạo Bộ', kind: 'chair' },
      { office: 'Bộ Nội vụ', kind: 'member' },
      { office: 'Cục Tin học hóa', kind: 'secretary' },
    ];
    const plan = { place: 'Hà Nội', agenda: [], participants };
    await leader.ok(
      `mutation ($plan: AnswerValue!, $id: String!) {
        prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, requestId: $id) }`,
      { plan, id: requestId() },
    );
    await leader.ok(
      `mutation ($id: String!) { freezeMeeting(meeting: "2018-Q1", version: 1, typedDate: "2018-03-16", requestId: $id) }`,
      { id: requestId() },
    );
  }, 240_000);
  afterAll(() => server.stop());

  it('is built in the background, one for two who ask at once, and says what stands in it', async () => {
    const [one, two] = await Promise.all([build(), build()]);
    expect(one.buildSessionPack).toBe(two.buildSessionPack);
    expect((await newest()).state).toBe('queued');
    await server.get(Jobs).runDue();
    const pack = await newest();
    expect([pack.state, pack.files.length]).toEqual(['done', 10]);
    const answer = await download(pack.id, 'whole.zip');
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const manifest = JSON.parse(await zip.file('manifest.json')!.async('text'));
    expect(manifest).toMatchObject({ session: '2018-Q1', version: 1 });
    for (const { name, sha256: hash } of manifest.files)
      expect(sha256(await zip.file(name)!.async('uint8array'))).toBe(hash);
    for (const { name } of pack.files) expect(name).toContain('DỮ LIỆU MINH HỌA');
  }, 120_000);

  it('tells the figures of the screen at the frozen position', async () => {
    const pack = await newest();
    const { overview } = await leader.ok<{
      overview: { groups: { group: string; issued: { value: number; denominator: number } }[] };
    }>(OVERVIEW, { meeting: '2018-Q1' });
    const open = JSON.parse((await download(pack.id, 'open.json')).rawPayload.toString('utf8'));
    const issued = open.figures.filter((figure: { code: string }) => figure.code === 'issued');
    expect(
      issued.map((figure: { value: number; denominator: number }) => [figure.value, figure.denominator]),
    ).toEqual(overview.groups.map((group) => [group.issued.value, group.issued.denominator]));
    const word = await JSZip.loadAsync((await download(pack.id, 'report.docx')).rawPayload);
    const text = (await word.file('word/document.xml')!.async('text')).replace(/<[^>]+>/g, '');
    expect(text).toContain('2/93 (2,2%) bộ, ngành, địa phương đã triển khai xây dựng và 1/93');
  });

  it('has the same bytes when it is made again, also after a process died in the middle', async () => {
    const before = (await newest()).files.map((file) => file.sha256);
    const { buildSessionPack: id } = await build();
    // As a dead process leaves it: taken, begun, its lease run out.
    await server.sql(`update session_pack set state = 'building', done = 3 where id = $1`, [id]);
    await server.get(Jobs).runDue();
    const pack = await newest();
    expect([pack.id, pack.state]).toEqual([id, 'done']);
    expect(pack.files.map((file) => file.sha256)).toEqual(before);
  }, 120_000);

  it('that was cancelled is never made, and can be asked for again', async () => {
    const { buildSessionPack: id } = await build();
    await cancel(id);
    await server.get(Jobs).runDue();
    expect(await newest()).toMatchObject({ id, state: 'cancelled', files: [] });
  }, 60_000);

  it('that was cancelled before its thread began is not begun', async () => {
    const pack = composePack(buildPackInput());
    const printed = server.get(PackPress).print(pack, () => undefined, AbortSignal.abort());
    await expect(printed).rejects.toMatchObject({ details: { reason: 'cancelled' } });
  });

  it('stays in the list, however many were asked for after it', async () => {
    const before = (await leader.ok<Packs>(PACKS)).sessionPacks.map(({ id }) => id);
    const asked: string[] = [];
    for (let at = 0; at < 25; at += 1) {
      const { buildSessionPack: id } = await build(null);
      await cancel(id);
      asked.unshift(id);
    }
    expect((await leader.ok<Packs>(PACKS)).sessionPacks.map(({ id }) => id)).toEqual([...asked, ...before]);
  }, 60_000);

  it('fails in words when the disk is full, and keeps no half of it', async () => {
    const store = server.get(PackStore);
    const keepAll = store.keepAll.bind(store);
    store.keepAll = () => Promise.reject(Object.assign(new Error('disk'), { code: 'ENOSPC' }));
    await build();
    await server.get(Jobs).runDue();
    store.keepAll = keepAll;
    expect(await newest()).toMatchObject({ state: 'failed', failure: 'storage', files: [] });
  }, 120_000);

  it('is joined by the extract of one agency and the drafted notice of conclusions', async () => {
    const get = (path: string, who = leader) =>
      who.http({ method: 'GET', url: `/exports/meetings/2018-Q1/${path}`, headers: { 'x-ega': '1' } });
    const wordsOf = async (bytes: Buffer) => {
      const word = await JSZip.loadAsync(bytes);
      return (await word.file('word/document.xml')!.async('text')).replace(/<[^>]+>/g, ' ');
    };
    const extract = await get('extracts/53.docx?ban=1');
    expect(extract.statusCode).toBe(200);
    expect(await wordsOf(extract.rawPayload)).toContain('Phiên họp Quý I/2018');
    expect((await get('extracts/53.pdf?ban=1&the-thuc=ND30_2020')).rawPayload.subarray(0, 4).toString()).toBe(
      '%PDF',
    );
    expect((await get('extracts/9999.pdf')).statusCode).toBe(404);
    expect((await get('notice.docx')).statusCode).toBe(404);
    await leader.ok(
      `mutation ($draft: AnswerValue!, $id: String!) { recordConclusion(meeting: "2018-Q1", draft: $draft, requestId: $id) }`,
      {
        draft: {
          text: 'Gửi danh mục phần mềm.',
          owner: 'named',
          agencies: [53, 54],
          dueOn: '2018-04-30',
          state: 'issued',
        },
        id: requestId(),
      },
    );
    const notice = await wordsOf((await get('notice.docx')).rawPayload);
    for (const words of [
      'THÔNG BÁO',
      '/TB-BTTTT',
      '1. Gửi danh mục phần mềm (cơ quan thực hiện:',
      'thời hạn: 30/4/2018',
      'TL. BỘ TRƯỞNG',
      'Ủy ban nhân dân tỉnh Hải Dương; Ủy ban nhân dân thành phố Hải Phòng',
      'Tham dự phiên họp có đại diện: Bộ Nội vụ.',
    ])
      expect(notice).toContain(words);
    const RECORD = `mutation ($draft: AnswerValue!, $code: String, $id: String!) {
      recordConclusion(meeting: "2018-Q1", draft: $draft, code: $code, requestId: $id) }`;
    const second = { text: 'Báo cáo tiến độ hằng tháng.', owner: 'all', state: 'draft' };
    const { recordConclusion: code } = await leader.ok<{ recordConclusion: string }>(RECORD, {
      draft: second,
      id: requestId(),
    });
    const drafted = async () => wordsOf((await get('notice.docx')).rawPayload);
    expect(await drafted()).toContain(
      '2. Báo cáo tiến độ hằng tháng (cơ quan thực hiện: tất cả các cơ quan).',
    );
    await leader.ok(RECORD, { draft: { ...second, state: 'withdrawn' }, code, id: requestId() });
    expect(await drafted()).not.toContain('Báo cáo tiến độ hằng tháng');
    // Once over the text; what stands on every page is the mark of the demo world.
    const word = await JSZip.loadAsync((await get('notice.docx')).rawPayload);
    const parts = Object.values(word.files).filter(({ name }) =>
      /^word\/(document|footer\d*)\.xml$/.test(name),
    );
    const drafts = await Promise.all(
      parts.map(async (part) => (await part.async('text')).split('DỰ THẢO').length - 1),
    );
    expect(drafts.reduce((sum, times) => sum + times, 0)).toBe(1);
    const reporter = await server.as('reporter', { agencies: [53] });
    expect((await get('notice.docx', reporter)).statusCode).toBe(403);
    expect((await get('extracts/53.pdf', reporter)).statusCode).toBe(403);
  }, 60_000);

  it('has the extracts of every agency in one archive, made beside the papers and counted as it goes', async () => {
    const [papers, extracts] = await Promise.all([build(), build(1, 'extracts')]);
    expect(papers.buildSessionPack).not.toBe(extracts.buildSessionPack);
    await server.get(Jobs).runDue();
    const { sessionPacks } = await leader.ok<Packs>(PACKS);
    const pack = sessionPacks.find(({ id }) => id === extracts.buildSessionPack)!;
    expect([pack.state, pack.files.map(({ part }) => part)]).toEqual(['done', ['whole.zip']]);
    expect(pack.files[0]!.name).toBe(
      'DỮ LIỆU MINH HỌA - Trích số liệu các cơ quan - Quý I-2018 - phiên bản 1.zip',
    );
    const zip = await JSZip.loadAsync((await download(pack.id, 'whole.zip')).rawPayload);
    const manifest = JSON.parse(await zip.file('manifest.json')!.async('text'));
    expect(manifest).toMatchObject({ session: '2018-Q1', version: 1 });
    expect(manifest.files).toHaveLength(2 * 93);
    for (const { name, sha256: hash } of manifest.files)
      expect(sha256(await zip.file(name)!.async('uint8array'))).toBe(hash);
    const own = await zip
      .file('DỮ LIỆU MINH HỌA - Trích số liệu - 38-tinh-binh-dinh.docx')!
      .async('uint8array');
    const alone = await leader.http({
      method: 'GET',
      url: '/exports/meetings/2018-Q1/extracts/38.docx?ban=1',
      headers: { 'x-ega': '1' },
    });
    expect(sha256(own)).toBe(sha256(alone.rawPayload));
    const { code } = await leader.refused(BUILD, { version: 1, content: 'all', id: requestId() });
    expect(code).toBe('MALFORMED_INPUT');
  }, 240_000);

  it('of a frozen version stays as it is when names on documents change; a draft of now has the new ones', async () => {
    const { buildSessionPack: before } = await build();
    await server.get(Jobs).runDue();
    const hashes = async (id: string) =>
      (await leader.ok<Packs>(PACKS)).sessionPacks
        .find((pack) => pack.id === id)!
        .files.map((file) => file.sha256);
    const first = await hashes(before);
    const administrator = await server.as('administrator');
    await administrator.ok(
      `mutation ($draft: AnswerValue!, $id: String!) { recordLetterhead(draft: $draft, requestId: $id) }`,
      { draft: { ...LETTERHEAD, validFrom: '2018-01-01' }, id: requestId() },
    );
    const { buildSessionPack: again } = await build();
    const { buildSessionPack: now } = await build(null);
    await server.get(Jobs).runDue();
    expect(await hashes(again)).toEqual(first);
    const word = await JSZip.loadAsync((await download(now, 'report.docx')).rawPayload);
    expect(await word.file('word/document.xml')!.async('text')).toContain('/BC-ƯDMH');
  }, 240_000);

  it('is read by the Authority only', async () => {
    const { sessionPacks } = await leader.ok<Packs>(PACKS);
    const pack = sessionPacks.find(({ state }) => state === 'done')!;
    const reporter = await server.as('reporter', { agencies: [38] });
    expect((await download(pack.id, 'report.docx', reporter)).statusCode).toBe(403);
    expect((await download(pack.id, 'report.docx', server.anonymous())).statusCode).toBe(401);
    expect((await download(pack.id, '../x')).statusCode).toBe(404);
  });
});
