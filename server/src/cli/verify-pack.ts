import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { quarterName } from '@ega/shared/text/format';
import JSZip from 'jszip';
import { MANIFEST, type PackManifest, sha256 } from '../exports/pack/pack-files.js';

const UNREADABLE: Record<string, string> = {
  ENOENT: 'không có tệp này',
  ENOTDIR: 'không có tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'người dùng hiện tại không có quyền đọc',
  EPERM: 'người dùng hiện tại không có quyền đọc',
};

/** The file as it was named where the person stands, although npm runs this in the checkout; else why it cannot be read. */
export async function readArchive(path: string): Promise<{ bytes: Buffer } | { fault: string }> {
  try {
    return { bytes: await readFile(resolve(process.env['INIT_CWD'] || '.', path)) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { fault: `Không đọc được tệp ${path}: ${UNREADABLE[code] ?? message}.` };
  }
}

/** What an archive says of itself; null where it is no pack of a session. */
export async function packManifest(archive: Uint8Array): Promise<PackManifest | null> {
  try {
    const text = await (await JSZip.loadAsync(archive)).file(MANIFEST)?.async('text');
    const manifest = JSON.parse(text ?? 'null') as PackManifest | null;
    return manifest?.files.every(({ name }) => name) ? manifest : null;
  } catch {
    return null;
  }
}

/**
 * In which way an archive is none that the system made: what its own manifest gives away, else that the manifest was
 * written anew with the files.
 */
export async function packFault(archive: Uint8Array): Promise<string> {
  const manifest = await packManifest(archive);
  if (!manifest) return 'tệp không phải là bộ tài liệu phiên họp';
  const zip = await JSZip.loadAsync(archive);
  const named = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)]);
  const extra = Object.keys(zip.files).find((name) => !named.has(name));
  if (extra) return `có tệp ngoài danh mục: ${extra}`;
  for (const { name, size, sha256: hash } of manifest.files) {
    const file = zip.file(name);
    if (!file) return `thiếu tệp ${name}`;
    const bytes = await file.async('uint8array').catch(() => null);
    if (bytes?.length !== size || sha256(bytes) !== hash) return `tệp ${name} đã bị sửa`;
  }
  return 'các tệp khớp với danh mục kèm theo, nhưng không trùng với bộ tài liệu nào hệ thống đã lập';
}

/** What is told of papers that are whole: of which session, and of what figures. */
export function wholeSentence({ session, version, files }: PackManifest): string {
  const quarter = quarterName(session as Parameters<typeof quarterName>[0]);
  const figures =
    version === null
      ? 'lập từ số liệu chưa chốt (bản nháp)'
      : `thuộc số liệu đã chốt, phiên bản ${version}, trong hệ thống`;
  return `Bộ tài liệu phiên họp ${quarter} còn nguyên vẹn: đủ ${files.length} tệp, ${figures}.`;
}
