import { isListOfTexts, choiceLabel, TICK } from '@ega/shared/reports/workbook/write-cell';
import { optionsOf, type PlannedField } from '@ega/shared/reports/workbook/sheet-plan';
import { type MessageCode, sayData } from '@ega/shared/text/say';
import type { CellHelp, FormCell } from './form-workbook.js';

const t = (code: MessageCode): string => sayData('vi', code);

/** What helps while a field is typed; `lists` gathers the choices that cells offer. */
export function fieldHelp(field: PlannedField, lists: Map<string, readonly string[]>): CellHelp | null {
  const list = (name: string, labels: readonly string[], strict: boolean, prompt: string): CellHelp => {
    lists.set(name, labels);
    return { kind: 'list', list: name, strict, prompt };
  };
  const { kind, list: codes } = field.face;
  if (field.option !== null) return list('tick', [TICK], true, t('form.sheet.tickHint'));
  if (kind === 'choice') {
    const labels = optionsOf(field.face, field.form).map((code) => choiceLabel(field, code));
    return list(`list.${codes}`, labels, true, t('form.sheet.choiceHint'));
  }
  if (kind === 'flag')
    return list('flag', [t('answer.yes'), t('answer.no')], true, t('form.sheet.choiceHint'));
  if (kind === 'count') {
    const words = [t('option.countKind.none'), t('option.countKind.notYet')];
    return list('count', words, false, t('form.sheet.countHint'));
  }
  if (kind === 'integer') return { kind: 'whole', prompt: '' };
  if (kind === 'date') return { kind: 'prompt', prompt: t('form.sheet.dateHint') };
  return isListOfTexts(field) ? { kind: 'prompt', prompt: t('form.sheet.linesHint') } : null;
}

/** A cell formatted as text would take a number for words. */
export function formatOf(kind: string): Pick<FormCell, 'format'> {
  if (kind === 'date') return { format: 'day' };
  return ['integer', 'count', 'money'].includes(kind) ? { format: 'number' } : {};
}
