import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { SessionDesk } from '../../test/build/session-desk.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import type { TestServer } from '../../test/setup/test-server.js';
import { MANIFEST, type PackManifest, sha256 } from '../exports/pack/pack-files.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let server: TestServer;
let desk: SessionDesk;
const folder = mkdtempSync(join(tmpdir(), 'ega-verify-packs-'));

beforeAll(async () => {
  ({ server, desk } = await SessionDesk.ofTwoSessions());
}, 240_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

describe('the command that checks a pack', () => {
  let whole: Buffer;
  beforeAll(async () => {
    whole = (await desk.papers(1)).get('whole.zip')!;
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
    expect((await verify((await desk.papers(null)).get('whole.zip')!)).stdout).toContain('(bản nháp)');
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
    expect((await chain()).stdout).toContain(' 2 phiên bản số liệu đã chốt,');
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
