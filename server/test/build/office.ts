import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { keepingMacro, type Passwords } from './office-macro.js';

const run = promisify(execFile);

/** An office program that other people use, in a profile of its own. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'ega-office-'));
  private readonly profile = join(this.folder, 'profile');

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
    return (await this.printAll([file]))[0]!;
  }

  /** The same for many papers, in one start of the program. */
  async printAll(files: readonly string[]): Promise<string[]> {
    await this.open(files, 'pdf');
    return files.map((file) => join(this.folder, basename(file).replace(/\.\w+$/, '.pdf')));
  }

  /** Saves a flat sheet or a workbook as a workbook under other passwords; rejects where it cannot be opened. */
  async keep(content: string | Buffer, passwords: Passwords): Promise<Buffer> {
    const source = join(this.folder, typeof content === 'string' ? 'to-keep.fods' : 'to-keep.xlsx');
    const target = join(this.folder, 'kept.xlsx');
    writeFileSync(source, content);
    rmSync(target, { force: true });
    // Its first start fills the profile, over whatever lies in it.
    if (!existsSync(this.profile)) await this.start(['--terminate_after_init']);
    await this.start([keepingMacro(this.profile, source, target, passwords)]);
    return readFileSync(target);
  }

  private async open(files: readonly string[], to: string): Promise<void> {
    await this.start(['--convert-to', to, '--outdir', this.folder, ...files]);
  }

  private async start(does: readonly string[]): Promise<void> {
    await run('soffice', ['--headless', `-env:UserInstallation=file://${this.profile}`, ...does]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
