import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ReportDesk } from '../../test/build/report-desk.js';
import { savedAs, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

/** The words of a DOCX part, without the library that wrote it. */
async function wordsOf(bytes: Buffer, part: RegExp): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.keys(zip.files).filter((name) => part.test(name));
  const texts = await Promise.all(files.map((name) => zip.file(name)!.async('text')));
  return texts
    .join('\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('papers', () => {
  let server: TestServer;
  let desk: ReportDesk;
  const get = (by: TestClient, url: string) => by.http({ method: 'GET', url });

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00', mark: 'demo' });
    await ReportDesk.openRound(server);
    desk = await ReportDesk.of(server, 47);
    await desk.fill(7);
  });
  afterAll(() => server.stop());

  it('the report goes to signature in the agency’s own heading, without the mark of a draft', async () => {
    const answer = await get(desk.reporter, '/reports/2018-Q1/47/print.docx');
    expect(answer.statusCode).toBe(200);
    expect(savedAs(answer)).toBe('DỮ LIỆU MINH HỌA - bao-cao-2018-Q1-47-thanh-pho-da-nang.docx');
    const words = await wordsOf(answer.rawPayload, /^word\/document\.xml$/);
    expect(words).toContain('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG');
    expect(words).toContain('Kiến trúc Chính quyền điện tử Quý I/2018');
    expect(words).toContain('MH-7/QĐ-UBND');
    expect(words).not.toContain('BẢN NHÁP');
    const foot = await wordsOf(answer.rawPayload, /^word\/footer\d\.xml$/);
    expect(foot).toContain('DỮ LIỆU MINH HỌA');
    expect(foot).toContain('chưa gửi trên hệ thống');
  });

  it('the draft is printed by its own people only', async () => {
    const officer = await server.as('officer');
    expect((await get(officer, '/reports/2018-Q1/47/print.pdf')).statusCode).toBe(404);
    const neighbour = await server.as('reporter', { agencies: [46] });
    expect((await get(neighbour, '/reports/2018-Q1/47/print.pdf')).statusCode).toBe(404);
    expect((await get(server.anonymous(), '/reports/2018-Q1/47/print.pdf')).statusCode).toBe(401);
  });

  it('what was sent is printed for the Authority, with its receipt', async () => {
    await desk.markReady();
    await desk.submit();
    const officer = await server.as('officer');
    const report = await get(officer, '/reports/2018-Q1/47/print.pdf');
    expect(report.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const receipt = await get(officer, '/receipts/2018Q1-047-01.pdf');
    expect(savedAs(receipt)).toBe('DỮ LIỆU MINH HỌA - phieu-tiep-nhan-2018Q1-047-01.pdf');
    expect([receipt.statusCode, receipt.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await get(officer, '/receipts/2018Q1-047-02.pdf')).statusCode).toBe(404);
  });
});
