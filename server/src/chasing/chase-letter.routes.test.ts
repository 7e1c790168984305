import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ReportDesk } from '../../test/build/report-desk.js';
import { savedAs, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

let server: TestServer;
let desk: ReportDesk;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-02-19T07:30:00+07:00' });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  officer = desk.officer;
  await desk.send(3);
  await server.stepClock('2018-03-15T08:00:00+07:00');
});
afterAll(() => server.stop());

describe('the drafted dispatch', () => {
  const letter = (who: TestClient, agency: number) =>
    who.http({
      method: 'GET',
      url: `/reports/2018-Q1/${agency}/chase-letter.docx`,
      headers: { 'x-ega': '1' },
    });

  it('is a DOCX in the name of the Ministry that says what is missing and since when', async () => {
    const answer = await letter(officer, 40);
    expect(answer.statusCode).toBe(200);
    // No demo world: without its mark.
    expect(savedAs(answer)).toMatch(/^du-thao-cong-van-2018-Q1-40-[a-z-]+\.docx$/);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const text = (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
    for (const words of [
      'BỘ THÔNG TIN VÀ TRUYỀN THÔNG',
      '/BTTTT-THH',
      'trân trọng đề nghị Quý cơ quan',
      'Báo cáo Quý I/2018: thời hạn gửi hết ngày 09/3/2018, quá thời hạn từ ngày 10/3/2018.',
      'CỤC TRƯỞNG',
    ])
      expect(text).toContain(words);
  });

  it('comes for every late agency in one file for printing, each on pages of its own', async () => {
    const url = '/reports/2018-Q1/chase-letters.docx';
    const answer = await officer.http({ method: 'GET', url, headers: { 'x-ega': '1' } });
    expect(answer.statusCode).toBe(200);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const xml = await zip.file('word/document.xml')!.async('string');
    const letters = xml.match(/Kính gửi: /g)!.length;
    expect(letters).toBeGreaterThan(80);
    expect(xml.match(/<w:sectPr/g)).toHaveLength(letters);
    const refused = await desk.reporter.http({ method: 'GET', url, headers: { 'x-ega': '1' } });
    expect(refused.statusCode).toBe(403);
  }, 60_000);

  it('comes for the chosen agencies that are late, and for no other', async () => {
    const of = (who: TestClient, chosen: string) =>
      who.http({
        method: 'GET',
        url: `/reports/2018-Q1/chase-letters.docx?co-quan=${chosen}`,
        headers: { 'x-ega': '1' },
      });
    const answer = await of(officer, '40,38,41');
    expect(answer.statusCode).toBe(200);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const xml = await zip.file('word/document.xml')!.async('string');
    expect(xml.match(/Kính gửi: /g)).toHaveLength(2);
    // 38 has sent its report.
    expect((await of(officer, '38')).statusCode).toBe(400);
    for (const hostile of ['', '0', '40;41', '40,', "40'--", '40&co-quan=41', '9999999'])
      expect([hostile, (await of(officer, hostile)).statusCode]).toEqual([hostile, 400]);
    expect((await of(desk.reporter, '40')).statusCode).toBe(403);
  }, 60_000);

  it('is not made where nothing is missing, nor for people of an agency', async () => {
    expect((await letter(officer, 38)).statusCode).toBe(400);
    expect((await letter(desk.reporter, 38)).statusCode).toBe(403);
  });

  it('names each question that completion was asked for, by its code and title', async () => {
    await desk.returnWith(['A6', 'A3'], '2018-03-20');
    await server.stepClock('2018-03-22T08:00:00+07:00');
    const answer = await letter(officer, 38);
    expect(answer.statusCode).toBe(200);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const lines = (await zip.file('word/document.xml')!.async('string'))
      .split('</w:p>')
      .map((line) => line.replace(/<[^>]+>/g, ''))
      .filter((line) => line.startsWith('- '));
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^- Báo cáo Quý I\/2018: còn 2 nội dung đề nghị hoàn thiện; thời hạn gửi lại /),
      '- Nội dung A3 của báo cáo Quý I/2018: Thời điểm và văn bản của từng bước đã thực hiện.',
      '- Nội dung A6 của báo cáo Quý I/2018: Đơn vị chủ trì và hình thức xây dựng Kiến trúc Chính quyền điện tử cấp tỉnh.',
    ]);
  }, 60_000);
});
