import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../.ci/find-programs.mjs';

/** Pages of the session's papers that the README shows, in rows of columns from left. */
const ROWS = [
  [
    [['report.docx', 1]],
    [['report.docx', 4]],
    [['brief.docx', 1]],
    [
      ['slides.pptx', 3],
      ['slides.pptx', 6],
    ],
  ],
  [
    [
      ['annexes.xlsx', 1],
      ['annexes.xlsx', 4],
    ],
    [['87.docx', 1]],
    [['chase-letter.docx', 1]],
    [['notice.docx', 1]],
  ],
];
const SESSION = '/phien-hop/2018-Q1';
/** What the notice says, where the session has not concluded yet. */
const CONCLUSIONS = [
  ['Các cơ quan chưa gửi báo cáo Quý I/2018 hoàn thành và gửi báo cáo.', 'Tất cả các cơ quan'],
  [
    'Hoàn thành xây dựng và công khai kế hoạch xây dựng nền tảng tích hợp dữ liệu quốc gia (NGSP).',
    'Bộ Thông tin và Truyền thông',
  ],
];

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
    for (const part of new Set(ROWS.flat(2).map(([name]) => name))) {
      const file = join(folder, part);
      const answer = await page.request.get(links.find((href) => href.split('?')[0].endsWith(`/${part}`)));
      writeFileSync(file, await answer.body());
      execFileSync(soffice, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    }
    const rows = ROWS.map((columns) => {
      const cells = columns.map((places) =>
        places.map(([part, number]) => picture(folder, join(folder, part.replace(/\.\w+$/, '.pdf')), number)),
      );
      return `<main>${cells.map((pictures) => `<div>${pictures.map((src) => `<img src="${src}">`).join('')}</div>`).join('')}</main>`;
    });
    // A page of its own: the product's policy lets nothing in but its own files.
    await page.goto('about:blank');
    await page.setViewportSize({ width: 2000, height: 652 * ROWS.length });
    await page.setContent(`<style>
      body { margin: 0; background: #d5d9e2; }
      main { padding: 6px; display: flex; gap: 6px; justify-content: space-between; }
      div { display: flex; flex-direction: column; gap: 6px; justify-content: space-between; }
      img { display: block; height: 640px; } img:not(:only-child) { height: 317px; }
    </style>${rows.join('')}`);
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
  const conclusions = page.getByRole('region', { name: 'Kết luận của phiên này' });
  for (const [text, owner] of CONCLUSIONS) {
    if ((await conclusions.innerText()).includes(text)) continue;
    await conclusions.getByRole('button', { name: 'Thêm kết luận' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm kết luận' });
    await dialog.getByLabel('Nội dung').fill(text);
    await dialog.getByLabel('Giao cho').selectOption(owner);
    await dialog.getByLabel('Thời hạn').fill('30/04/2018');
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  const hrefs = (links) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const letters = page
    .getByRole('region', { name: 'Chưa gửi báo cáo' })
    .locator('a[href$="/chase-letter.docx"]');
  return [
    ...(await hrefs(papers.locator('.pack-files a'))),
    ...(await hrefs(letters.first())),
    ...['notice.docx', 'extracts/87.docx?ban=1'].map((name) => `/exports/meetings/2018-Q1/${name}`),
  ];
}

/** One page as the address of a PNG. */
function picture(folder, pdf, number) {
  const name = `${number}-${pdf.split('/').pop()}`;
  const which = ['-f', String(number), '-l', String(number)];
  execFileSync('pdftoppm', ['-png', '-r', '110', ...which, pdf, join(folder, name)]);
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}-`) && one.endsWith('.png'));
  return `data:image/png;base64,${readFileSync(join(folder, file)).toString('base64')}`;
}
