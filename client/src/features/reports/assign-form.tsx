import { useState } from 'react';
import { UNIT_LENGTH } from '@ega/shared/reports/assignment';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { AssignQuestionsDocument, ReleaseQuestionsDocument, ReportPageDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { Page } from './draft/sheet.js';

interface AssignFormProps {
  page: Page;
  questions: readonly QuestionId[];
  onDone: () => void;
}

/** The chosen questions go to one unit: its person where it has an account, and the inner due date. */
export function AssignForm({ page, questions, onDone }: AssignFormProps) {
  const { say } = useLanguage();
  const toast = useToast();
  const [account, setAccount] = useState<string | null>(null);
  const [unit, setUnit] = useState('');
  const [dueOn, setDueOn] = useState<CivilDate | null>(null);
  const [tried, setTried] = useState(false);
  const at = { round: page.round.id, agency: page.agency.number, questions: [...questions] };
  const refresh = [ReportPageDocument];
  const done = (text: string) => (): void => {
    toast({ text });
    setTried(false);
    setUnit('');
    onDone();
  };
  const assign = useSend(AssignQuestionsDocument, { refresh, done: done(say('assign.given')) });
  const release = useSend(ReleaseQuestionsDocument, { refresh, done: done(say('assign.released')) });
  const known = page.assignees.find((person) => person.id === account)?.unit;
  const unitMissing = unit.trim() === '' && !known;
  const none = questions.length === 0;
  const releasable = page.assignments.some((each) => questions.includes(each.question as QuestionId));
  const failure = assign.error ?? release.error;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (none || unitMissing || assign.isPending) return;
        assign.mutate({
          ...at,
          ...(account ? { account } : {}),
          ...(unit.trim() ? { unit: unit.trim() } : {}),
          ...(dueOn ? { dueOn } : {}),
        });
      }}
    >
      <p className="mut sm">{say('assign.lead')}</p>
      <p role="status" className={tried && none ? 'st-over' : undefined}>
        <b>{say('assign.chosen', { count: questions.length })}</b> {questions.join(', ')}
      </p>
      <Select
        label={say('assign.person')}
        hint={say(page.assignees.length === 0 ? 'assign.noPeople' : 'assign.personHint')}
        optional
        value={account}
        options={page.assignees.map((person) => ({
          value: person.id,
          label: [person.name, person.unit].filter(Boolean).join(' – '),
        }))}
        onChange={setAccount}
      />
      <TextField
        label={say('assign.unit')}
        hint={known ? say('assign.unitKnown', { unit: known }) : undefined}
        optional={Boolean(known)}
        value={unit}
        onChange={setUnit}
        maxLength={UNIT_LENGTH}
        error={tried && unitMissing ? say('assign.unitMissing') : null}
      />
      <DateField
        label={say('assign.dueOn')}
        hint={say('assign.dueHint')}
        optional
        value={dueOn}
        onChange={setDueOn}
      />
      {failure && <Notice tone="error" live="alert" lead={failureText(say, failure)} />}
      <div className="row">
        <Button kind="primary" type="submit" busy={assign.isPending}>
          {say('assign.do')}
        </Button>
        {releasable && (
          <Button busy={release.isPending} onClick={() => release.mutate(at)}>
            {say('assign.release')}
          </Button>
        )}
      </div>
    </form>
  );
}
