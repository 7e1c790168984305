import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LETTERHEADS } from '@ega/shared/directives/letterhead';
import { Office } from '../../test/build/office.js';
import { chaseLetter } from '../chasing/chase-letter.js';
import { lettersDocx } from './letter-docx.js';

const run = promisify(execFile);
const office = new Office();
const { folder } = office;
afterAll(() => office.remove());

describe('a letter of the Ministry in an office program', () => {
  it('has ministry and national title on a line each, whatever the ministry is called', async () => {
    const letters = LETTERHEADS.map((letterhead) =>
      chaseLetter({
        agencyName: 'Tỉnh Bình Định',
        round: '2018-Q1',
        missing: [{ what: 'report', round: '2018-Q1', until: '2018-03-10T00:00:00+07:00', questions: [] }],
        letterhead,
        now: '2018-03-20T09:00:00+07:00',
        demo: true,
      }),
    );
    writeFileSync(join(folder, 'letters.docx'), await lettersDocx(letters));
    const { stdout } = await run('pdftotext', [
      '-layout',
      await office.print(join(folder, 'letters.docx')),
      '-',
    ]);
    const pages = stdout.split('\f').filter((page) => page.trim());
    expect(pages).toHaveLength(LETTERHEADS.length);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(page).toContain(LETTERHEADS[at]!.ministry.toUpperCase());
    }
  }, 120_000);
});
