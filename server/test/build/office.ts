import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An office program that other people use, in a profile of its own. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'ega-office-'));

  /** Converts flat sheets by their names in one start of the program; returns the bytes in the same order. */
  async convert(sheets: Readonly<Record<string, string>>, ending: string, filter = ''): Promise<Buffer[]> {
    const files = Object.entries(sheets).map(([name, text]) => {
      const path = join(this.folder, `${name}.fods`);
      writeFileSync(path, text);
      return path;
    });
    await this.open(files, filter ? `${ending}:${filter}` : ending);
    return Object.keys(sheets).map((name) => readFileSync(join(this.folder, `${name}.${ending}`)));
  }

  /** Opens a paper and prints it; returns where the PDF lies. */
  async print(file: string): Promise<string> {
    await this.open([file], 'pdf');
    return join(this.folder, basename(file).replace(/\.\w+$/, '.pdf'));
  }

  private async open(files: readonly string[], to: string): Promise<void> {
    const profile = `-env:UserInstallation=file://${join(this.folder, 'profile')}`;
    await run('soffice', ['--headless', profile, '--convert-to', to, '--outdir', this.folder, ...files]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
