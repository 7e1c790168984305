import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ReportDesk } from '../build/report-desk.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

describe('what people typed', () => {
  it.each([
    `<script>alert(1)</script><img src=x onerror=alert(1)>`,
    `=HYPERLINK("http://evil.example","x")`,
    `{{constructor.constructor("return process")()}}`,
    `javascript:alert(1)`,
    `'; drop table report; --`,
    `%_\\`,
  ])('%s is kept as it was typed and given back as data, never run', async (text) => {
    const desk = await ReportDesk.of(server, 57);
    await desk.save('A6', { leadUnit: text, form: 'inHouse' });
    const answer = (await desk.answer('A6')) as { value: { leadUnit: string } };
    expect(answer.value.leadUnit).toBe(text);
    const page = await desk.reporter.http({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ viewer { owed } }` },
    });
    expect(page.headers['content-type']).toContain('application/json');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('in composed and decomposed letters is the same text', async () => {
    const desk = await ReportDesk.of(server, 58);
    const text = 'Sở Thông tin và Truyền thông';
    await desk.save('A6', { leadUnit: text.normalize('NFD'), form: 'inHouse' });
    expect(((await desk.answer('A6')) as { value: { leadUnit: string } }).value.leadUnit).toBe(
      text.normalize('NFC'),
    );
  });

  it('stands in the printed report as text: nothing in it is filled in, nothing breaks the file', async () => {
    const desk = await ReportDesk.of(server, 59);
    await desk.fill(1);
    const text = `Sở {{x}} {#loop} & <b>"Đ"</b> =1+1`;
    await desk.save('A6', { ...((await desk.answer('A6')).value as object), leadUnit: text });
    const answer = await desk.reporter.http({ method: 'GET', url: '/reports/2018-Q1/59/print.docx' });
    const file = await JSZip.loadAsync(answer.rawPayload);
    const xml = await file.file('word/document.xml')!.async('string');
    expect(xml).toContain('Sở {{x}} {#loop} &amp; &lt;b&gt;');
    expect(xml).not.toContain('<b>"');
  });
});
