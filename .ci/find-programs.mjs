import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The Chromium for browser journeys: CHROMIUM_PATH, the system's, or the one Playwright installed. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH)
    return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = onPath(name);
    if (found) return found;
  }
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** LibreOffice, which opens every export. */
export const findOffice = () => process.env.SOFFICE_PATH ?? onPath('soffice') ?? null;

/** Programs of Debian's PostgreSQL 15, on which the module suite also runs. */
export function findDebianPostgres() {
  const folder = '/usr/lib/postgresql/15/bin';
  if (!existsSync(join(folder, 'postgres'))) return null;
  return { major: '15', initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}
