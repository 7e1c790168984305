import { type CountAnswer, countValue } from '../../documents/field.js';
import type { DocumentDraft } from '../../documents/official-document.js';

/** A part that the row of a question asks for and that an answer lacks. */
export interface MissingPart {
  readonly path: string;
  /** Field whose label names it: 'A6.leadUnit', 'document.number'. */
  readonly field: string;
  /** The line of a table it stands in, by code list or by its own name. */
  readonly rowList?: string;
  readonly rowCode?: string | number;
  readonly rowName?: string;
  /** Where the name of the line has an English form of its own. */
  readonly rowNameEn?: string;
}

export type RowName = Pick<MissingPart, 'rowList' | 'rowCode' | 'rowName' | 'rowNameEn'>;

/** Collects what is missing in one answer; text and files of a secret answer are closed and so never asked for. */
export class Missing {
  readonly parts: MissingPart[] = [];

  constructor(
    private readonly question: string,
    private readonly secret: boolean,
  ) {}

  /** A choice, a day or a plain number: asked for also where the answer is secret. */
  need(value: unknown, name: string, path = name, row: RowName = {}): void {
    if (value === null || value === undefined) this.add(path, `${this.question}.${name}`, row);
  }

  /** A text. */
  needText(value: string | null | undefined, name: string, path = name, row: RowName = {}): void {
    if (!this.secret && !value) this.add(path, `${this.question}.${name}`, row);
  }

  /** A number, or the statement why there is none; "Chưa có số liệu" needs the day it is expected. */
  needCount(value: CountAnswer | null | undefined, name: string, path = name, row: RowName = {}): void {
    const given =
      value?.kind === 'none' || (value?.kind === 'notYet' && value.expectedOn) || countValue(value) !== null;
    if (!given) this.add(path, `${this.question}.${name}`, row);
  }

  /** Parts of a document; of a secret one only the day can be asked for. */
  needDocument(
    document: DocumentDraft | null | undefined,
    path: string,
    parts: readonly ('number' | 'issuedOn' | 'signer' | 'fileId')[],
    row: RowName = {},
  ): void {
    const closed = this.secret || document?.secrecy === 'secret';
    for (const part of parts) {
      if (closed && part !== 'issuedOn') continue;
      if (!document?.[part]) this.add(`${path}.${part}`, `document.${part}`, row);
    }
  }

  private add(path: string, field: string, row: RowName): void {
    this.parts.push({ path, field, ...row });
  }
}
