import * as v from 'valibot';
import { bare } from '../../documents/field.js';
import { type CivilDate, parseCivilDate, parseTypedDate } from '../../text/civil-date.js';
import { parseMillion } from '../../text/money.js';
import { cleanText } from '../../text/nfc.js';
import { isMessageCode, type MessageCode, say } from '../../text/say.js';
import type { CellContent } from '../../documents/sheet-cell.js';
import { optionsOf, type PlannedField } from './sheet-plan.js';
import { choiceLabel, isListOfTexts, TICK } from './write-cell.js';

/** A value, or why the cell holds none. */
export type CellReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: MessageCode };

const refused = (code: MessageCode): CellReading => ({ ok: false, code });
const read = (value: unknown): CellReading => ({ ok: true, value });

/** What the cell says of its field; an empty cell says nothing (null), which is not 0 and not "Không". */
export function readCell(field: PlannedField, content: CellContent | null): CellReading {
  if (content === null) return read(field.option === null ? null : false);
  if (content.kind === 'error') return refused('workbook.cell.error');
  const text = textOf(content);
  if (text === null) return refused('malformed.characters');
  if (text === '') return read(field.option === null ? null : false);
  const reading = field.option === null ? byKind(field, content, text) : readTick(text);
  return reading.ok && field.option === null ? checked(field, reading.value) : reading;
}

function byKind(field: PlannedField, content: CellContent, text: string): CellReading {
  switch (field.face.kind) {
    case 'date':
      return readDate(content, text);
    case 'choice':
      return readChoice(field, text);
    case 'integer':
      return readInteger(content, text);
    case 'count':
      return readCount(content, text);
    case 'money':
      return readMillions(content, text);
    case 'flag':
      return readFlag(text);
    default:
      return read(
        isListOfTexts(field)
          ? text
              .split(/[\n;]/)
              .map((line) => line.trim())
              .filter(Boolean)
          : text,
      );
  }
}

/** Bounds and lengths are those of the form itself. */
function checked(field: PlannedField, value: unknown): CellReading {
  const parsed = v.safeParse(bare(field.schema), value);
  if (parsed.success) return read(parsed.output);
  const message = parsed.issues[0].message;
  return refused(isMessageCode(message) ? message : 'malformed.shape');
}

/** Null where the cell holds characters that are never accepted. */
function textOf(content: Exclude<CellContent, { kind: 'error' }>): string | null {
  if (content.kind === 'number') return String(content.value);
  if (content.kind === 'flag') return say('vi', content.value ? 'answer.yes' : 'answer.no');
  if (content.kind === 'date') return content.date ? typed(content.date) : '?';
  const clean = cleanText(content.text.replace(/\u00a0/g, ' '));
  return clean.ok ? clean.text.trim() : null;
}

const typed = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

function readDate(content: CellContent, text: string): CellReading {
  if (content.kind === 'date') return content.date ? read(content.date) : refused('malformed.date');
  const date =
    content.kind === 'text' ? (parseTypedDate(text.replace(/\s/g, '')) ?? parseCivilDate(text)) : null;
  return date ? read(date) : refused('workbook.cell.date');
}

function readInteger(content: CellContent, text: string): CellReading {
  const value = wholeNumber(content, text);
  return value === null ? refused('workbook.cell.integer') : read(value);
}

/** 12; '12'; '1.234' as it is printed in Vietnamese; '12,0'. A fraction or '1,234', which may mean two things, is none. */
export function wholeNumber(content: CellContent, text: string): number | null {
  if (content.kind === 'number') return Number.isSafeInteger(content.value) ? content.value : null;
  if (content.kind !== 'text') return null;
  const plain = text.replace(/\s/g, '');
  if (/^-?\d{1,15}(,0+)?$/.test(plain)) return Number(plain.replace(/,0+$/, ''));
  if (/^-?[1-9]\d{0,2}(\.\d{3}){1,4}(,0+)?$/.test(plain))
    return Number(plain.replace(/,0+$/, '').replaceAll('.', ''));
  return null;
}

function readCount(content: CellContent, text: string): CellReading {
  const number = wholeNumber(content, text);
  if (number !== null) return read({ kind: 'number', value: number });
  for (const kind of ['none', 'notYet'] as const) {
    const rest = restAfter(text, say('vi', `option.countKind.${kind}`));
    if (rest === null) continue;
    if (kind === 'none') return read({ kind, ...(rest ? { reason: rest } : {}) });
    if (!rest) return read({ kind });
    const date = parseTypedDate(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(rest)?.[0] ?? '');
    return date ? read({ kind, expectedOn: date }) : refused('workbook.cell.notYet');
  }
  return refused('workbook.cell.count');
}

/** 1250,5 in millions of đồng is 1250500000 đồng; what is finer than a đồng is a slip. */
function readMillions(content: CellContent, text: string): CellReading {
  const dong = content.kind === 'number' ? content.value * 1_000_000 : NaN;
  const whole = Math.round(dong);
  const digits =
    Number.isSafeInteger(whole) && whole >= 0 && Math.abs(dong - whole) < 0.01
      ? String(whole)
      : content.kind === 'text'
        ? parseMillion(text)
        : null;
  return digits === null ? refused('reportForm.moneyShape') : read(digits);
}

/** What stands behind the word, without colon or brackets; null where the text does not begin with it. */
function restAfter(text: string, word: string): string | null {
  if (same(text.slice(0, word.length)) !== same(word)) return null;
  return text
    .slice(word.length)
    .trim()
    .replace(/^[:(–-]\s*/, '')
    .replace(/\)$/, '')
    .trim();
}

function readFlag(text: string): CellReading {
  const word = same(text);
  if (word === same(say('vi', 'answer.yes')) || word === TICK) return read(true);
  return word === same(say('vi', 'answer.no')) ? read(false) : refused('workbook.cell.flag');
}

function readTick(text: string): CellReading {
  const word = same(text);
  if ([TICK, same(say('vi', 'answer.yes')), '1', '✓', '✔'].includes(word)) return read(true);
  return [same(say('vi', 'answer.no')), '0', '-', '–'].includes(word)
    ? read(false)
    : refused('workbook.cell.tick');
}

/** The label as the list offers it, or the code alone; a step is known by its number too. */
function readChoice(field: PlannedField, text: string): CellReading {
  const wanted = same(text);
  const codes = optionsOf(field.face, field.form);
  const found =
    codes.find((code) => same(choiceLabel(field, code)) === wanted) ??
    codes.find((code) => withoutStep(choiceLabel(field, code)) === withoutStep(text)) ??
    codes.find((code) => typeof code === 'number' && String(code) === wanted);
  return found === undefined ? refused('workbook.cell.choice') : read(found);
}

/** 'Bước 3. Đang xây dựng dự thảo' and '3. Đang …' are one choice. */
const withoutStep = (label: string): string => same(label).replace(/^(bước )?\d+\s*[.:-]\s*/u, '');

const same = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
