import { describe, expect, it } from '@jest/globals';
import { fileMark } from '@ega/shared/text/file-mark';
import { attachmentHeader, cleanFileName } from './file-name.js';

describe('the name of an evidence file', () => {
  it.each([
    ['Quyết định 383.pdf', 'Quyết định 383.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\windows\\QĐ.PDF', 'QĐ.pdf'],
    ['a\u202efdp.exe', 'afdp.exe.pdf'],
    ['CON', 'tai-lieu-CON.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'tai-lieu.pdf'],
    ['dòng 1\r\nX-Header: 1.pdf', 'dòng 1X-Header_ 1.pdf'],
    ['Quye\u0302\u0301t.pdf', 'Quyết.pdf'],
    ['bản quét.jpg', 'bản quét.jpg.pdf'],
    ['nul\u0000.pdf', 'tai-lieu-nul.pdf'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanFileName(raw, 'application/pdf')).toBe(kept);
  });

  it('is bounded, however long the name that was sent', () => {
    expect([...cleanFileName(`${'ữ'.repeat(300)}.png`, 'image/png')].length).toBeLessThanOrEqual(124);
  });

  it('is offered with the mark of a demo world in letters that every program and file system takes', () => {
    const name = `${fileMark(true)}bao-cao-2018-Q1.docx`;
    const [plain, real] = /^attachment; filename="(.*)"; filename\*=UTF-8''(.*)$/
      .exec(attachmentHeader(name))!
      .slice(1);
    expect(plain).toBe('DU LIEU MINH HOA - bao-cao-2018-Q1.docx');
    expect(decodeURIComponent(real!)).toBe('DỮ LIỆU MINH HỌA - bao-cao-2018-Q1.docx');
    expect(cleanFileName(`${fileMark(true)}a.pdf`, 'application/pdf')).toBe('DỮ LIỆU MINH HỌA - a.pdf');
    expect(fileMark(false)).toBe('');
  });

  it('is offered to browsers without a line break or quotation mark that could end the header', () => {
    const header = attachmentHeader('Quyết định "383"\r\n.pdf');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header).toContain(`filename*=UTF-8''Quy%E1%BA%BFt`);
  });
});
