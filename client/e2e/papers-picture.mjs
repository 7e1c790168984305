import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../.ci/find-programs.mjs';

/** Pages of the session's papers that the README shows, in columns from left. */
const COLUMNS = [
  [['report.docx', 1]],
  [['report.docx', 4]],
  [['brief.docx', 1]],
  [
    ['slides.pptx', 3],
    ['slides.pptx', 6],
  ],
];
const SESSION = '/phien-hop/2018-Q1';

/**
 * Makes the papers of the demo session as its reader does, from frozen figures where they are frozen, opens them with
 * LibreOffice and lays the pages side by side; the page stays at that picture.
 */
export async function showPapers(page) {
  const { path: soffice } = findOffice();
  if (!soffice) throw new Error('no soffice was found to open the papers with');
  const folder = mkdtempSync(join(tmpdir(), 'ega-papers-'));
  try {
    const links = await makePapers(page);
    for (const part of new Set(COLUMNS.flat().map(([name]) => name))) {
      const file = join(folder, part);
      const answer = await page.request.get(links.find((href) => href.endsWith(`/${part}`)));
      writeFileSync(file, await answer.body());
      execFileSync(soffice, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    }
    const columns = COLUMNS.map((places) =>
      places.map(([part, number]) => picture(folder, join(folder, part.replace(/\.\w+$/, '.pdf')), number)),
    );
    const cells = columns.map(
      (pictures) => `<div>${pictures.map((src) => `<img src="${src}">`).join('')}</div>`,
    );
    // A page of its own: the product's policy lets nothing in but its own files.
    await page.goto('about:blank');
    await page.setViewportSize({ width: 2000, height: 652 });
    await page.setContent(`<style>
      body { margin: 0; padding: 6px; background: #d5d9e2; display: flex; gap: 6px; justify-content: space-between; }
      div { display: flex; flex-direction: column; gap: 6px; justify-content: space-between; }
      img { display: block; height: 640px; } img:not(:only-child) { height: 317px; }
    </style>${cells.join('')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makePapers(page) {
  await page.goto(SESSION);
  const papers = page.getByRole('region', { name: 'Bộ tài liệu phiên họp' });
  await papers.getByRole('button', { name: 'Lập bộ tài liệu' }).waitFor();
  const freezing = page.getByRole('button', { name: /^Chốt số liệu/ }).first();
  if (await freezing.isVisible()) {
    const name = await freezing.innerText();
    await freezing.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/để xác nhận/).fill(/\d\d\/\d\d\/\d{4}/.exec(name)[0]);
    await dialog.getByRole('button', { name }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await papers.getByRole('button', { name: 'Lập bộ tài liệu' }).click();
  await papers.getByText('Đã lập xong bộ tài liệu').first().waitFor({ timeout: 60_000 });
  return papers.locator('.pack-files a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** One page as the address of a PNG. */
function picture(folder, pdf, number) {
  const name = `${number}-${pdf.split('/').pop()}`;
  const which = ['-f', String(number), '-l', String(number)];
  execFileSync('pdftoppm', ['-png', '-r', '110', ...which, pdf, join(folder, name)]);
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}-`) && one.endsWith('.png'));
  return `data:image/png;base64,${readFileSync(join(folder, file)).toString('base64')}`;
}
