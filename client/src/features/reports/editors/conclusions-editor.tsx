import { conclusionName } from '@ega/shared/directives/asked-conclusion';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { e3 } from '@ega/shared/reports/general-content';
import { useLanguage } from '../../../lib/language.js';
import type { EditorProps } from './editor.js';
import { useForm } from './form-context.js';
import { ListedRows } from './listed-rows.js';

const E3_ROW = rowEntries(entriesOf(e3)['conclusions']!);

/** E3: the conclusions of earlier sessions that were given to this agency. */
export function ConclusionsEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const { asked } = useForm();
  const rows = asked.conclusions.map(({ key }) => ({
    key,
    title: conclusionName(key, lang, asked.conclusions),
  }));
  return (
    <ListedRows list="conclusions" rowKey="conclusion" rows={rows} {...{ entries: E3_ROW, holder, change }} />
  );
}
