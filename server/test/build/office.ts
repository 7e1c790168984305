import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A spreadsheet program that other people use, in a profile of its own. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'ega-office-'));

  /** Converts flat sheets by their names in one start of the program; returns the bytes in the same order. */
  async convert(sheets: Readonly<Record<string, string>>, ending: string, filter = ''): Promise<Buffer[]> {
    const files = Object.entries(sheets).map(([name, text]) => {
      const path = join(this.folder, `${name}.fods`);
      writeFileSync(path, text);
      return path;
    });
    await run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${join(this.folder, 'profile')}`,
      '--convert-to',
      filter ? `${ending}:${filter}` : ending,
      '--outdir',
      this.folder,
      ...files,
    ]);
    return Object.keys(sheets).map((name) => readFileSync(join(this.folder, `${name}.${ending}`)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
