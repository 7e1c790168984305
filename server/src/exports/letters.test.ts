import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ReportDesk } from '../../test/build/report-desk.js';
import { savedAs, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

async function wordsOf(bytes: Buffer | Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file('word/document.xml')!.async('text');
  return text.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

describe('the letters that open a round', () => {
  let server: TestServer;
  let leader: TestClient;
  const get = (by: TestClient, url: string) => by.http({ method: 'GET', url });

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-02-20T09:00:00+07:00', mark: 'demo' });
    await ReportDesk.openRound(server);
    await server.as('reporter', { agencies: [47] });
    leader = await server.as('leader');
  });
  afterAll(() => server.stop());

  it('go to each agency of the round in one archive, each with the form of its kind', async () => {
    const answer = await get(leader, '/exports/rounds/2018-Q1/letters.zip');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const zip = await JSZip.loadAsync(answer.rawPayload);
    const names = Object.keys(zip.files).sort();
    expect(names).toHaveLength(93);
    expect(names.filter((name) => !name.startsWith('DỮ LIỆU MINH HỌA - '))).toEqual([]);
    const words = async (start: string) =>
      wordsOf(await zip.file(names.find((name) => name.includes(` - ${start}`))!)!.async('uint8array'));
    expect(await words('01-')).toContain('BIỂU MẪU 01');
    const province = await words('47-');
    expect(province).toContain('BIỂU MẪU 03');
    expect(province).toContain('Kính gửi: Ủy ban nhân dân thành phố Đà Nẵng');
  });

  it('name period, deadline and account, in the Ministry’s own form, signed as chosen', async () => {
    const answer = await get(leader, '/exports/rounds/2018-Q1/letters/47.docx?ky-ten=thu-truong');
    expect(savedAs(answer)).toBe('DỮ LIỆU MINH HỌA - cong-van-mo-ky-2018-Q1-47-thanh-pho-da-nang.docx');
    const words = await wordsOf(answer.rawPayload);
    for (const sentence of [
      'BỘ THÔNG TIN VÀ TRUYỀN THÔNG',
      '/BTTTT-THH',
      'trân trọng đề nghị Quý cơ quan',
      'từ ngày 16/12/2017 đến hết ngày 05/3/2018',
      'hết ngày 09/3/2018',
      '@test.example (lập báo cáo)',
      'KT. BỘ TRƯỞNG',
      'THỨ TRƯỞNG',
      'Đầu mối liên hệ',
    ])
      expect(words).toContain(sentence);
    const without = await wordsOf((await get(leader, '/exports/rounds/2018-Q1/letters/48.docx')).rawPayload);
    expect(without).toContain('chưa có tài khoản trên hệ thống');
    expect(without).toContain('TL. BỘ TRƯỞNG');
  });

  it('are written only by those who open rounds, for agencies of a round that exists', async () => {
    const reporter = await server.as('reporter', { agencies: [47] });
    const officer = await server.as('officer');
    for (const who of [reporter, officer])
      expect((await get(who, '/exports/rounds/2018-Q1/letters.zip')).statusCode).toBe(403);
    expect((await get(server.anonymous(), '/exports/rounds/2018-Q1/letters/47.docx')).statusCode).toBe(401);
    for (const url of ['/exports/rounds/2018-Q2/letters.zip', '/exports/rounds/2018-Q1/letters/999.docx'])
      expect((await get(leader, url)).statusCode).toBe(404);
    expect((await get(leader, '/exports/rounds/2018-Q1/letters.zip?ky-ten=toString')).statusCode).toBe(400);
  });

  it.each(['b', 'cp', 't'])('the empty form %s is printed by anybody who is signed in', async (variant) => {
    const reporter = await server.as('reporter', { agencies: [47] });
    const word = await get(reporter, `/exports/rounds/2018-Q1/forms/${variant}.docx`);
    const words = await wordsOf(word.rawPayload);
    expect(words).toContain('☐');
    expect(words).not.toMatch(/field\.|option\./);
    const pdf = await get(reporter, `/exports/rounds/2018-Q1/forms/${variant}.pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await get(server.anonymous(), `/exports/rounds/2018-Q1/forms/${variant}.pdf`)).statusCode).toBe(
      401,
    );
  });
});
