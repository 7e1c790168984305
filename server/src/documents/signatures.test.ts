import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileSignature } from '@ega/shared/documents/file-signature';
import { appended, TestSigner } from '../../test/build/signed-pdf.js';
import { readPdf } from './structure-pdf.js';

let signer: TestSigner;
let signed: Buffer;
beforeAll(async () => {
  signer = new TestSigner();
  signed = await signer.sign('Quyết định minh họa');
});
afterAll(() => signer.remove());

async function signaturesOf(bytes: Buffer, roots: string | null = null): Promise<readonly FileSignature[]> {
  const verdict = await readPdf(bytes, roots);
  if (!verdict.ok) throw new Error(verdict.refusal);
  return verdict.signatures ?? [];
}

describe('signatures in a PDF', () => {
  it('are read: who signed, by whose certificate, when, the whole file, unchanged, the chain not checked', async () => {
    const found = await signaturesOf(signed);
    expect(found).toEqual([
      {
        signer: 'Chủ tịch UBND tỉnh (minh họa)',
        issuer: 'CA minh họa',
        signedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+\+07:00$/),
        state: 'intact',
        wholeFile: true,
        addedAfter: false,
        chain: 'unchecked',
      },
    ]);
  });

  it('of a file that was changed by one letter are broken', async () => {
    const changed = Buffer.from(signed);
    const at = changed.indexOf('ChuKy1');
    changed.write('ChuKy2', at, 'latin1');
    expect(await signaturesOf(changed)).toMatchObject([{ state: 'broken', wholeFile: true }]);
  });

  it('of a file to which something was added hold for what was signed, and the addition is told', async () => {
    expect(await signaturesOf(appended(signed))).toMatchObject([
      { state: 'intact', wholeFile: false, addedAfter: true },
    ]);
  });

  it('over a part of the file say so', async () => {
    const part = await signer.sign('Ký một phần', 40);
    expect(await signaturesOf(part)).toMatchObject([{ state: 'intact', wholeFile: false, addedAfter: true }]);
  });

  it('with a range outside the file, or with other bytes in the gap, are never whole', async () => {
    const outside = Buffer.from(signed);
    const at = outside.indexOf('/ByteRange [ 0 ') + '/ByteRange [ 0 '.length;
    const digits = /^\d+/.exec(outside.subarray(at, at + 12).toString('latin1'))![0].length;
    outside.write('9'.repeat(digits), at, 'latin1');
    expect(await signaturesOf(outside)).toMatchObject([{ wholeFile: false }]);
    const filled = Buffer.from(signed);
    filled.write('> (thêm) <', filled.lastIndexOf('00000000000>'), 'latin1');
    for (const found of await signaturesOf(filled).catch(() => []))
      expect([found.wholeFile, found.state]).not.toEqual([true, 'intact']);
  });

  it('whose object is no signature are told as unreadable', async () => {
    const junk = Buffer.from(signed);
    const contents = junk.indexOf('/Contents <') + '/Contents <'.length;
    junk.write('ff'.repeat(60), contents, 'latin1');
    expect(await signaturesOf(junk)).toMatchObject([{ signer: null, state: 'unreadable' }]);
  });

  it('are trusted only by the configured roots', async () => {
    expect(await signaturesOf(signed, signer.root)).toMatchObject([{ chain: 'trusted' }]);
    const stranger = new TestSigner('Người khác (minh họa)');
    try {
      expect(await signaturesOf(signed, stranger.root)).toMatchObject([{ chain: 'untrusted' }]);
    } finally {
      stranger.remove();
    }
  });
});
