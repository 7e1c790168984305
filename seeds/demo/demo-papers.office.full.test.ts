import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACK_PROFILES } from '@ega/shared/meetings/pack/pack-input';
import { Office } from '../../server/test/build/office.js';
import { SessionDesk } from '../../server/test/build/session-desk.js';
import { contentsOf, unzipped } from '../../server/test/office/read-office.js';
import { pagesOf, pdfTexts } from '../../server/test/office/read-pdf.js';
import { addressOf, cloneTemplate, TEST_SECRET, withRole } from '../../server/test/setup/template.js';
import { TestServer } from '../../server/test/setup/test-server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

describe('the papers of the session of the whole demo world', () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'ega-demo-papers-'));
  const office = new Office();
  let server: TestServer;
  let desk: SessionDesk;

  beforeAll(async () => {
    const database = await cloneTemplate('demo');
    const DATABASE_URL = withRole(addressOf(database), 'ega_app');
    const env = { ...process.env, DATABASE_URL, FILES_DIR: filesDir, APP_SECRET: TEST_SECRET };
    await run(process.execPath, ['seeds/dist/demo/load.js'], { cwd: ROOT, env });
    server = await TestServer.on(database);
    desk = new SessionDesk(server, await server.as('leader'));
    await desk.freeze('2018-Q1', 1, '2018-03-16');
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    office.remove();
    rmSync(filesDir, { recursive: true });
  });

  it.each(PACK_PROFILES.flatMap((profile) => [1, null].map((version) => ({ profile, version }))))(
    'in the form of $profile, version $version: the contents carry the page numbers that a word processor finds',
    async ({ profile, version }) => {
      const report = (await desk.papers(version, profile)).get('report.docx')!;
      const stored = contentsOf((await unzipped(report)).get('word/document.xml'));
      const file = join(office.folder, `${profile}-${version ?? 'draft'}.docx`);
      writeFileSync(file, report);
      const printed = await office.print(file);
      expect(new Set(stored.map(([, page]) => page)).size).toBeGreaterThan(4);
      expect(stored).toEqual(
        pagesOf(
          printed,
          stored.map(([text]) => text),
        ),
      );
    },
    120_000,
  );

  it.each(PACK_PROFILES)(
    'in the form of %s the record of each of the 93 agencies has two pages at most, as PDF and as a word processor prints it',
    async (profile) => {
      const folder = join(office.folder, `extracts-${profile}`);
      mkdirSync(folder);
      const made = { docx: [] as string[], pdf: [] as string[] };
      for (const [name, bytes] of await desk.extracts(1, profile)) {
        const file = join(folder, `${profile} ${name}`);
        writeFileSync(file, bytes);
        made[name.endsWith('.pdf') ? 'pdf' : 'docx'].push(file);
      }
      expect([made.docx.length, made.pdf.length]).toEqual([93, 93]);
      const long = [...made.pdf, ...(await office.printAll(made.docx))].flatMap((file) => {
        const { length } = pdfTexts(file);
        return length >= 1 && length <= 2 ? [] : [[file, length]];
      });
      expect(long).toEqual([]);
    },
    600_000,
  );
});
