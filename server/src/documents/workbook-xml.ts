import { SaxesParser } from 'saxes';
import { WorkbookRefused } from './workbook-archive.js';

/** What a reader of one part listens to; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads one part from begin to end. A document type is refused: no part of a workbook has one, and entities are how
 * XML reaches for files or grows without end (trust.md 64).
 */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new WorkbookRefused('broken');
  });
  parser.on('error', () => {
    throw new WorkbookRefused('broken');
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.write(xml.replace(/^\ufeff/, '')).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Spreadsheets write characters that XML cannot hold as _x000D_. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
