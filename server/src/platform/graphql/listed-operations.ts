import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by their SHA-256: the operations of this release, written by the client's build. */
export class ListedOperations {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static fromClientBuild(clientDir: string | null): ListedOperations {
    const path = clientDir && join(clientDir, 'operations.json');
    if (!path || !existsSync(path)) return new ListedOperations(new Map());
    const texts = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
    return new ListedOperations(new Map(texts.map((text) => [hashOperation(text), text])));
  }

  find(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  get size(): number {
    return this.texts.size;
  }
}

export const hashOperation = (text: string): string => createHash('sha256').update(text).digest('hex');
