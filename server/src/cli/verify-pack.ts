import { quarterName } from '@ega/shared/text/format';
import JSZip from 'jszip';
import { MANIFEST, type PackManifest, sha256 } from '../exports/pack/pack-files.js';

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
