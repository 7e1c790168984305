import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { e2 } from '@ega/shared/reports/general-content';
import { optionText } from '@ega/shared/reports/option-lists';
import { useLanguage } from '../../../lib/language.js';
import type { EditorProps } from './editor.js';
import { RegisterEditor } from './register-editor.js';

const E2 = entriesOf(e2);
const E2_ROW = rowEntries(E2['proposals']!);

/** E2: proposals, one card each. */
export function ProposalsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  return (
    <RegisterEditor
      entries={E2}
      list="proposals"
      rowEntries={E2_ROW}
      named="content"
      summary={(row) => (row['to'] ? optionText(lang, 'proposalTarget', String(row['to'])) : '')}
      addLabel={say('reportForm.addProposal')}
      {...{ holder, change }}
    />
  );
}
