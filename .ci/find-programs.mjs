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

/** Of Poppler, which reads the printed papers and shares nothing with what writes them. */
const POPPLER = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdftohtml'];

/** LibreOffice, which opens every export, and what keeps a test from seeing them as their readers do. */
export function findOffice() {
  const path = process.env.SOFFICE_PATH ?? onPath('soffice') ?? null;
  if (!path || !existsSync(path)) return { path: null, lacks: 'no soffice was found (SOFFICE_PATH, PATH)' };
  const missing = POPPLER.find((name) => !onPath(name));
  if (missing) return { path, lacks: `no ${missing} was found (PATH)` };
  return hasTimes() ? { path, lacks: null } : { path, lacks: 'no font has the measures of Times New Roman' };
}

/** Papers are set in Times New Roman; lines break elsewhere in a font of other measures. Only fontconfig lacks it. */
function hasTimes() {
  if (!onPath('fc-match')) return true;
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Times New Roman'], { encoding: 'utf8' });
  return /Times New Roman|Liberation Serif|Tinos/.test(stdout ?? '');
}

/** What the suites need besides Node; whatever is missing is told by name. */
export async function findPrograms(results) {
  const chromium = await findChromium();
  if (!chromium)
    results.notRun('browser journeys', 'no Chromium was found (CHROMIUM_PATH, /usr/bin/chromium)');
  const office = findOffice();
  if (office.lacks) results.notRun('exports opened by LibreOffice', office.lacks);
  return { chromium, office };
}

/** Programs of Debian's PostgreSQL 15, on which the module suite also runs. */
export function findDebianPostgres() {
  const folder = '/usr/lib/postgresql/15/bin';
  if (!existsSync(join(folder, 'postgres'))) return null;
  return { major: '15', initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}
