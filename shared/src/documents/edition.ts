/** 'phiên bản 1.0' in a title gives '1.0': an agency has many architectures, each with its version (domain.md 9). */
export function editionOf(title: string | null | undefined): string | null {
  return /phiên bản\s+(\d+(?:\.\d+)*)/iu.exec((title ?? '').normalize('NFC'))?.[1] ?? null;
}
