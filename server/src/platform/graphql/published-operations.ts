import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MACHINE_SCOPES, type MachineScope } from '@ega/shared/access/actor';

/** One operation that a program of an agency may ask: its text, and the scope its token needs. */
export interface PublishedOperation {
  readonly name: string;
  readonly scope: MachineScope;
  readonly text: string;
}

// From src/platform/graphql as well as from dist/platform/graphql: the texts are data and are not built.
const API_DIR = fileURLToPath(new URL('../../../api/', import.meta.url));

/** The published API: the files of server/api, by the name of their operation. Nothing else is answered to a token. */
export class PublishedOperations {
  private constructor(private readonly byName: ReadonlyMap<string, PublishedOperation>) {}

  static read(dir: string = API_DIR): PublishedOperations {
    const files = readdirSync(dir).filter((file) => file.endsWith('.graphql'));
    const operations = files.map((file) => operationOf(file, readFileSync(join(dir, file), 'utf8')));
    return new PublishedOperations(new Map(operations.map((operation) => [operation.name, operation])));
  }

  find(name: unknown): PublishedOperation | undefined {
    return typeof name === 'string' ? this.byName.get(name) : undefined;
  }

  get all(): readonly PublishedOperation[] {
    return [...this.byName.values()];
  }
}

/** The first line of a file is its policy; a file without one is not published but stops the start. */
function operationOf(file: string, text: string): PublishedOperation {
  const scope = MACHINE_SCOPES.find((each) => text.startsWith(`# scope: ${each}\n`));
  const name = /^(?:query|mutation) (\w+)/m.exec(text)?.[1];
  if (!scope || !name)
    throw new Error(`server/api/${file}: needs a first line "# scope: …" and a named operation`);
  return { name, scope, text };
}
