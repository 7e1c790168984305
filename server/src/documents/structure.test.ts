import { describe, expect, it } from '@jest/globals';
import { deflateSync, crc32 } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { readJpeg } from './structure-jpeg.js';
import { readPdf } from './structure-pdf.js';
import { readPng } from './structure-png.js';
import { claimedType } from './structure.js';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8);
  out.writeUInt32BE(data.length, 0);
  out.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
}

function png(width = 2, height = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, data: number[]): Buffer =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]);

const jpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0]),
    segment(0xc0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);

async function pdf(pages = 2, change?: (document: PDFDocument) => void): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  change?.(document);
  return Buffer.from(await document.save());
}

describe('a PDF is taken for one only when its pages can be read', () => {
  it('a document of three pages is accepted with its page count', async () => {
    expect(await readPdf(await pdf(3))).toEqual({ ok: true, pages: 3, signatures: [] });
  });

  it('a web page behind the letters %PDF is refused', async () => {
    const fake = Buffer.from('%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF');
    expect(claimedType(fake)).toBe('application/pdf');
    expect(await readPdf(fake)).toMatchObject({ ok: false });
  });

  it('half a document is refused', async () => {
    const whole = await pdf();
    expect(await readPdf(whole.subarray(0, whole.length / 2))).toMatchObject({ ok: false });
  });

  it('a document with a script is refused', async () => {
    const scripted = await pdf(1, (document) => document.addJavaScript('open', 'app.alert(1)'));
    expect(await readPdf(scripted)).toEqual({ ok: false, refusal: 'activeContent' });
  });

  it('a document that starts a program is refused', async () => {
    const launching = await pdf(1, (document) =>
      document.catalog.set(
        PDFName.of('OpenAction'),
        document.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') }),
      ),
    );
    expect(await readPdf(launching)).toEqual({ ok: false, refusal: 'activeContent' });
  });

  it('a document that carries another file is refused', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    await document.attach(Buffer.from('MZ'), 'x.exe');
    expect(await readPdf(Buffer.from(await document.save()))).toEqual({
      ok: false,
      refusal: 'activeContent',
    });
  });
});

describe('a picture is read to its last byte', () => {
  it('a whole PNG is accepted', () => {
    expect(readPng(png())).toEqual({ ok: true, pages: null });
  });

  it.each([
    ['cut short', png().subarray(0, -6), 'broken'],
    ['followed by something else', Buffer.concat([png(), Buffer.from('<html>')]), 'trailingBytes'],
    ['of 40,000 by 40,000 pixels', png(40_000, 1), 'tooLargePicture'],
    [
      'with a byte altered',
      Buffer.from(png().map((byte, index) => (index === 20 ? byte ^ 1 : byte))),
      'broken',
    ],
  ])('a PNG %s is refused', (_what, bytes, refusal) => {
    expect(readPng(bytes)).toEqual({ ok: false, refusal });
  });

  it('a whole JPEG is accepted, padding after its end included', () => {
    expect(readJpeg(jpeg())).toEqual({ ok: true, pages: null });
    expect(readJpeg(Buffer.concat([jpeg(), Buffer.alloc(16)]))).toEqual({ ok: true, pages: null });
  });

  it.each([
    ['cut short', jpeg().subarray(0, -2), 'broken'],
    ['with a web page behind it', Buffer.concat([jpeg(), Buffer.from('<script>')]), 'trailingBytes'],
    ['without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'broken'],
  ])('a JPEG %s is refused', (_what, bytes, refusal) => {
    expect(readJpeg(bytes)).toEqual({ ok: false, refusal });
  });

  it.each([['<svg xmlns="http://www.w3.org/2000/svg"/>'], ['MZ\u0090'], ['PK\u0003\u0004'], ['']])(
    '%j is no kind of evidence',
    (text) => {
      expect(claimedType(Buffer.from(text, 'latin1'))).toBeNull();
    },
  );
});
