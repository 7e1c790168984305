import { spawnSync } from 'node:child_process';
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

/** LibreOffice, which opens every export, and what keeps it from showing them as their readers see them. */
export function findOffice() {
  const path = process.env.SOFFICE_PATH ?? onPath('soffice') ?? null;
  if (!path) return { path, lacks: 'no soffice was found' };
  return hasTimes() ? { path, lacks: null } : { path, lacks: 'no font has the measures of Times New Roman' };
}

/** Papers are set in Times New Roman; lines break elsewhere in a font of other measures. Only fontconfig lacks it. */
function hasTimes() {
  if (!onPath('fc-match')) return true;
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Times New Roman'], { encoding: 'utf8' });
  return /Times New Roman|Liberation Serif|Tinos/.test(stdout ?? '');
}

/** Programs of Debian's PostgreSQL 15, on which the module suite also runs. */
export function findDebianPostgres() {
  const folder = '/usr/lib/postgresql/15/bin';
  if (!existsSync(join(folder, 'postgres'))) return null;
  return { major: '15', initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}
