import { createHash } from 'node:crypto';
import type { NamedExtract } from '@ega/shared/meetings/pack/agency-extract';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { say } from '@ega/shared/text/say';
import { zipFile } from '../zip-file.js';
import { openDataJson, openDataSheets } from './open-data.js';

/** What one asks to be made: the papers of the session, or the extracts of all its agencies. */
export const PACK_CONTENTS = ['papers', 'extracts'] as const;
export type PackContent = (typeof PACK_CONTENTS)[number];

/** The parts a pack consists of, in the order in which they are made. */
export const PACK_PARTS = [
  'report.pdf',
  'report.docx',
  'annexes.xlsx',
  'slides.pptx',
  'brief.pdf',
  'brief.docx',
  'agencies.csv',
  'figures.csv',
  'open.json',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

export interface PackFile {
  readonly part: PackPart | 'whole.zip';
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAMES: Readonly<Record<PackPart | 'whole.zip', Parameters<typeof say>[1]>> = {
  'report.pdf': 'pack.file.report',
  'report.docx': 'pack.file.report',
  'annexes.xlsx': 'pack.file.annexes',
  'slides.pptx': 'pack.file.slides',
  'brief.pdf': 'pack.file.brief',
  'brief.docx': 'pack.file.brief',
  'agencies.csv': 'pack.file.openAgencies',
  'figures.csv': 'pack.file.openFigures',
  'open.json': 'pack.file.openAll',
  'whole.zip': 'pack.file.whole',
};

/** 'DỮ LIỆU MINH HỌA - Báo cáo - Quý I-2018 - phiên bản 1.docx'. */
export function packFileName(
  pack: Pick<SessionPack, 'fileMark' | 'quarter' | 'version'>,
  part: PackFile['part'],
  titled: Parameters<typeof say>[1] = NAMES[part],
): string {
  const title = (say as (lang: 'vi', code: string) => string)('vi', titled);
  return `${paperFileName(pack, title)}.${part.split('.')[1]}`;
}

/** A paper of a session as it is saved, with its mark, quarter and version; without its ending. */
export function paperFileName(
  { fileMark, quarter, version }: Pick<SessionPack, 'fileMark' | 'quarter' | 'version'>,
  title: string,
): string {
  const figures = version === null ? say('vi', 'pack.fileDraft') : say('vi', 'pack.fileVersion', { version });
  return `${fileMark}${title} - ${quarter.replace(/\//g, '-')} - ${figures}`;
}

/** Makes every file of a pack and the archive with its manifest; tells after each file how far it is. */
export async function packFiles(
  pack: SessionPack,
  told: (done: number, of: number) => void,
): Promise<PackFile[]> {
  const { packPdf } = await import('./pack-pdf.js');
  const { wordDocument } = await import('./word-document.js');
  const { renderXlsx } = await import('../render-xlsx.js');
  const { renderCsv } = await import('../render-csv.js');
  const report = await packPdf(pack, pack.report);
  const makers: Record<PackPart, () => Uint8Array | Promise<Uint8Array>> = {
    'report.pdf': () => report.bytes,
    'report.docx': () => wordDocument(pack, pack.report, report.pages),
    'annexes.xlsx': async () => renderXlsx((await import('./session-workbook.js')).sessionWorkbook(pack)),
    'slides.pptx': async () => (await import('./pack-slides.js')).packSlidesPptx(pack),
    'brief.pdf': async () => (await packPdf(pack, pack.brief)).bytes,
    'brief.docx': () => wordDocument(pack, pack.brief, new Map()),
    'agencies.csv': () => renderCsv(openDataSheets(pack).agencies),
    'figures.csv': () => renderCsv(openDataSheets(pack).figures),
    'open.json': () => openDataJson(pack),
  };
  const of = PACK_PARTS.length + 1;
  const files: PackFile[] = [];
  for (const part of PACK_PARTS) {
    files.push({ part, name: packFileName(pack, part), bytes: await makers[part]() });
    told(files.length, of);
  }
  files.push({ part: 'whole.zip', name: packFileName(pack, 'whole.zip'), bytes: packArchive(pack, files) });
  told(of, of);
  return files;
}

/** The two-page record of every agency, DOCX and PDF, in one archive with a manifest; tells how far it is. */
export async function extractFiles(
  pack: SessionPack,
  extracts: readonly NamedExtract[],
  told: (done: number, of: number) => void,
): Promise<PackFile[]> {
  const { packPdf } = await import('./pack-pdf.js');
  const { wordDocument } = await import('./word-document.js');
  const title = say('vi', 'pack.file.extract');
  const files: Omit<PackFile, 'part'>[] = [];
  // Each report is a write: a hundred of them are enough, however many agencies there are.
  const step = Math.ceil(extracts.length / 100);
  for (const [at, { name, paper }] of extracts.entries()) {
    const own = `${pack.fileMark}${title} - ${name}`;
    files.push({ name: `${own}.docx`, bytes: wordDocument(pack, paper, new Map()) });
    files.push({ name: `${own}.pdf`, bytes: (await packPdf(pack, paper)).bytes });
    if ((at + 1) % step === 0) told(at + 1, extracts.length + 1);
  }
  const name = packFileName(pack, 'whole.zip', 'pack.file.extracts');
  return [{ part: 'whole.zip', name, bytes: packArchive(pack, files) }];
}

/** What stands in `manifest.json`: everything by which a pack can be checked without the system. */
export interface PackManifest {
  readonly session: string;
  readonly version: number | null;
  readonly asOf: string;
  readonly position: string;
  readonly chainHead: string | null;
  readonly profile: string;
  readonly marks: readonly string[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

export const MANIFEST = 'manifest.json';

function packArchive(pack: SessionPack, files: readonly Omit<PackFile, 'part'>[]): Uint8Array {
  const manifest: PackManifest = {
    session: pack.session,
    version: pack.version,
    asOf: pack.asOf,
    position: pack.position,
    chainHead: pack.chainHead,
    profile: pack.profile,
    marks: pack.marks,
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
  return zipFile([
    { name: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` },
    ...files.map(({ name, bytes }) => ({ name, bytes })),
  ]);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
