import { readFile } from 'node:fs/promises';
import { quarterName } from '@ega/shared/text/format';
import JSZip from 'jszip';
import { MANIFEST, type PackManifest, sha256 } from '../exports/pack/pack-files.js';

/** What is wrong with an archive of a session's papers; null where every file is what its manifest says. */
export async function packFault(
  path: string,
): Promise<{ fault: string | null; manifest: PackManifest | null }> {
  const zip = await JSZip.loadAsync(await readFile(path)).catch(() => null);
  const entry = zip?.file(MANIFEST);
  if (!zip || !entry) return { fault: 'tệp không phải là bộ tài liệu phiên họp', manifest: null };
  const manifest = JSON.parse(await entry.async('text')) as PackManifest;
  const named = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)]);
  const extra = Object.keys(zip.files).find((name) => !named.has(name));
  if (extra) return { fault: `có tệp ngoài danh mục: ${extra}`, manifest };
  for (const { name, size, sha256: hash } of manifest.files) {
    const bytes = await zip.file(name)?.async('uint8array');
    if (!bytes) return { fault: `thiếu tệp ${name}`, manifest };
    if (bytes.length !== size || sha256(bytes) !== hash) return { fault: `tệp ${name} đã bị sửa`, manifest };
  }
  return { fault: null, manifest };
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
