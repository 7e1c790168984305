import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../log.js';

type Texts = Readonly<Record<string, string>>;

/**
 * Texts by their SHA-256: the operations of this release, written by the client's build, and those of the release before
 * it, so that a page that stayed open over an update goes on (house decision 13). Whatever the schema no longer knows is
 * refused like any other text.
 */
export class ListedOperations {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** `keptIn`: the folder that all processes and releases share; what a build brings is gone with the build. */
  static ofRelease(clientDir: string | null, keptIn: string): ListedOperations {
    const path = clientDir && join(clientDir, 'operations.json');
    if (!path || !existsSync(path)) return new ListedOperations(new Map());
    const current = textsIn(path);
    const texts = [...Object.values(releaseBefore(current, keptIn)), ...Object.values(current)];
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

/** One release is kept, not more: the first start of another one puts what ran until then in its place. */
function releaseBefore(current: Texts, keptIn: string): Texts {
  const newest = join(keptIn, 'release.json');
  const before = join(keptIn, 'release-before.json');
  const running = keptTexts(newest);
  if (running && sameTexts(running, current)) return keptTexts(before) ?? {};
  try {
    mkdirSync(keptIn, { recursive: true, mode: 0o700 });
    // In this order: a start that dies in between is repeated whole by the next one.
    if (running) replaceFile(before, running);
    replaceFile(newest, current);
  } catch (error) {
    log.warn({ err: error }, 'operations of this release not kept for the next one');
  }
  return running ?? {};
}

const textsIn = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;

/** What is not there or cannot be read is no reason not to start: only pages of before are refused then. */
function keptTexts(path: string): Texts | null {
  try {
    return textsIn(path);
  } catch {
    return null;
  }
}

const sameTexts = (one: Texts, other: Texts): boolean =>
  Object.values(one).sort().join('\0') === Object.values(other).sort().join('\0');

function replaceFile(path: string, texts: Texts): void {
  const fresh = `${path}.${randomUUID()}`;
  writeFileSync(fresh, JSON.stringify(texts), { mode: 0o600 });
  renameSync(fresh, path);
}
