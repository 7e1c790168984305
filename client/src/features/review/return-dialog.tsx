import { formLists } from '../../app/form-lists.js';
import { useState } from 'react';
import { questionTitle } from '@ega/shared/reports/question-text';
import { endOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { ReturnReportDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { Sheet, SheetQuestion } from './sheet.js';

interface ReturnDialogProps {
  sheet: Sheet;
  agency: string;
  asked: readonly SheetQuestion[];
  onDone: (sentence: string) => void;
  onClose: () => void;
}

/** The last look before the agency is asked: which questions, which words, until when. */
export function ReturnDialog({ sheet, agency, asked, onDone, onClose }: ReturnDialogProps) {
  const { say, lang } = useLanguage();
  const [due, setDue] = useState<CivilDate | null>(sheet.proposedReturnOn);
  const [tried, setTried] = useState(false);
  const wrong = due === null || due < worldToday();
  const send = useSend(ReturnReportDocument, {
    refresh: 'all',
    done: () => {
      const until = due === null ? '' : deadlineText(endOfDay(due), lang);
      onDone(say('review.returned', { agency, until }));
    },
  });
  return (
    <Dialog
      open
      wide
      title={say('review.returnTitle', { agency, count: asked.length })}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={send.isPending}
            onClick={() => {
              setTried(true);
              if (!wrong) send.mutate({ revisionId: sheet.revisionId, dueOn: due });
            }}
          >
            {say('review.returnSend')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{say('review.returnLead')}</p>
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        <ul className="asked">
          {asked.map(({ question, mark }) => (
            <li key={question}>
              <b>
                <span className="num">{question}</span>{' '}
                {questionTitle(
                  question,
                  sheet.agency.variant as 'B' | 'CP' | 'T',
                  lang,
                  formLists(sheet.lists),
                )}
              </b>
              <p className="words">{mark?.text}</p>
              {mark?.dueOn && (
                <p className="xs mut num">{say('review.threadDue', { on: formatDate(mark.dueOn) })}</p>
              )}
            </li>
          ))}
        </ul>
        <div className="narrow">
          <DateField
            label={say('review.returnDue')}
            value={due}
            onChange={setDue}
            error={tried && wrong ? say('review.returnDueMissing') : null}
          />
        </div>
      </div>
    </Dialog>
  );
}
