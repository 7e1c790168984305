import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
/** Texts by their SHA-256: the operations of this release, written by the client's build. */ export class ListedOperations {
  constructor(texts) {
    this.texts = texts;
  }
  static fromClientBuild(clientDir) {
    const path = clientDir && join(clientDir, 'operations.json');
    if (!path || !existsSync(path)) return new ListedOperations(new Map());
    const texts = Object.values(JSON.parse(readFileSync(path, 'utf8')));
    return new ListedOperations(new Map(texts.map((text) => [hashOperation(text), text])));
  }
  find(hash) {
    return this.texts.get(hash);
  }
  get size() {
    return this.texts.size;
  }
}
export const hashOperation = (text) => createHash('sha256').update(text).digest('hex');

//# sourceMappingURL=listed-operations.js.map
