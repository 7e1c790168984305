import { useState } from 'react';
import { QUESTIONS, type QuestionId } from '@ega/shared/reports/questions';
import { questionShort } from '@ega/shared/reports/question-text';
import { useLanguage } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import { CheckList, RadioGroup } from '../../../ui/choices.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorText } from '../../../ui/field.js';
import type { Desk } from '../draft/desk.js';
import type { Page } from '../draft/sheet.js';
import type { FormView } from '../form-state.js';
import { workbookAddress } from './workbook-file.js';

interface WorkbookDownloadProps {
  page: Page;
  form: FormView;
  desk: Desk;
  onClose: () => void;
}

/** The whole form, or the questions that another unit of the agency is to answer (practice.md 11). */
export function WorkbookDownload({ page, form, desk, onClose }: WorkbookDownloadProps) {
  const { lang, say } = useLanguage();
  const [part, setPart] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<QuestionId[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const questions = QUESTIONS.filter(({ variants }) => variants.includes(form.variant));

  const download = async (): Promise<void> => {
    if (part === 'some' && chosen.length === 0) {
      setFault(say('workbook.partsNone'));
      return;
    }
    setBusy(true);
    // What was typed a moment ago is part of the form that is taken away.
    const saved = await desk.flush();
    setBusy(false);
    if (!saved) {
      setFault(say('workbook.unsaved'));
      return;
    }
    const place = { round: page.round.id, agency: page.agency.number };
    const link = document.createElement('a');
    link.href = workbookAddress(place, part === 'some' ? chosen : null);
    link.download = '';
    link.click();
    onClose();
  };

  return (
    <Dialog
      open
      title={say('workbook.download')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon="download" busy={busy} onClick={() => void download()}>
            {say('workbook.get')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <RadioGroup
          label={say('workbook.parts')}
          hint={say('workbook.partsHint')}
          value={part}
          options={[
            { value: 'all', label: say('workbook.partsAll') },
            { value: 'some', label: say('workbook.partsSome') },
          ]}
          onChange={(value) => {
            setPart(value);
            setFault(null);
          }}
        />
        {part === 'some' && (
          <CheckList
            label={say('workbook.partsSome')}
            hiddenLabel
            value={chosen}
            options={questions.map(({ id }) => ({ value: id, label: `${id}. ${questionShort(id, lang)}` }))}
            onChange={(value) => {
              setChosen(value);
              setFault(null);
            }}
          />
        )}
        {fault && <ErrorText>{fault}</ErrorText>}
      </div>
    </Dialog>
  );
}
