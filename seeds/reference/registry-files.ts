import { existsSync, readFileSync } from 'node:fs';
import { parseRegistry, type Registry } from './registry.js';

// Beside the source, or from dist/reference back to the source folder: the lists are data and are not built.
const PLACES = ['./data/', '../../reference/data/'];

/** The registry from the lists that lie in seeds/reference/data. */
export function readRegistry(): Registry {
  const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) throw new Error('seeds/reference/data was not found');
  const read = (name: string) => readFileSync(new URL(`${name}.csv`, place), 'utf8');
  return parseRegistry({
    agencies: read('agencies'),
    provinces: read('provinces'),
    successions: read('successions'),
    tilegrid: read('tilegrid'),
  });
}
