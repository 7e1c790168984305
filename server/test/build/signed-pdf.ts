import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';

/** Room for the PKCS#7 object, in hexadecimal digits. */
const ROOM = 16_000;
const MARK = 8_888_888_888;

/** An authority and one person's certificate, made by openssl for one test; nobody of that name exists. */
export class TestSigner {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ega-signer-'));

  constructor(private readonly name = 'Chủ tịch UBND tỉnh (minh họa)') {
    const issue = (args: string[]) =>
      this.openssl(['req', '-utf8', '-newkey', 'rsa:2048', '-nodes', '-sha256', ...args]);
    issue(['-x509', '-days', '30', '-subj', '/CN=CA minh họa', '-keyout', 'ca.key', '-out', 'ca.pem']);
    issue(['-subj', `/CN=${this.name}`, '-keyout', 'key.pem', '-out', 'person.csr']);
    this.openssl(
      ['x509', '-req', '-in', 'person.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'].concat([
        '-days',
        '30',
        '-sha256',
        '-out',
        'cert.pem',
      ]),
    );
  }

  get root(): string {
    return readFileSync(join(this.folder, 'ca.pem'), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Signs a PDF of one page; `upTo` leaves that many bytes at the end outside the signed range. */
  async sign(text: string, leaveOut = 0): Promise<Buffer> {
    const bytes = await this.prepared(text);
    const open = bytes.indexOf(`<${'0'.repeat(32)}`);
    const next = open + ROOM + 2;
    const range = `[ 0 ${open} ${next} ${bytes.length - next - leaveOut} ]`;
    const at = bytes.indexOf(`[ 0 ${MARK}`);
    const end = bytes.indexOf(']', at) + 1;
    bytes.write(range.padEnd(end - at, ' '), at, 'latin1');
    const covered = Buffer.concat([bytes.subarray(0, open), bytes.subarray(next, bytes.length - leaveOut)]);
    bytes.write(this.pkcs7(covered).toString('hex'), open + 1, 'latin1');
    return bytes;
  }

  private pkcs7(covered: Buffer): Buffer {
    writeFileSync(join(this.folder, 'covered'), covered);
    const sign = ['cms', '-sign', '-binary', '-md', 'sha256', '-signer', 'cert.pem', '-inkey', 'key.pem'];
    this.openssl([...sign, '-in', 'covered', '-outform', 'DER', '-out', 'signature.der']);
    return readFileSync(join(this.folder, 'signature.der'));
  }

  private async prepared(text: string): Promise<Buffer> {
    const document = await PDFDocument.create();
    document.setTitle(text);
    const page = document.addPage();
    const { context } = document;
    const value = context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: [0, MARK, MARK, MARK].map((number) => PDFNumber.of(number)),
      Contents: PDFHexString.of('0'.repeat(ROOM)),
      M: PDFString.of("D:20180226090000+07'00'"),
    });
    const field = context.register(
      context.obj({
        ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0] },
        V: context.register(value),
        T: PDFString.of('ChuKy1'),
        P: page.ref,
      }),
    );
    document.catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [field] }));
    return Buffer.from(await document.save({ useObjectStreams: false }));
  }

  private openssl(args: string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }
}

/** What an editor does that adds a page of notes: a new part behind the old end, the old bytes untouched. */
export function appended(bytes: Buffer): Buffer {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1'))![1]!;
  const object = `\n9999 0 obj\n(Ghi thêm)\nendobj\n`;
  const at = bytes.length + object.length;
  const table = `xref\n9999 1\n${String(bytes.length + 1).padStart(10, '0')} 00000 n \n`;
  const root = /\/Root (\d+ 0 R)/.exec(bytes.toString('latin1'))![1]!;
  const trailer = `trailer\n<< /Size 10000 /Root ${root} /Prev ${start} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(object + table + trailer, 'latin1')]);
}
