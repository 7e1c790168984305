import { useState } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { t2 } from '@ega/shared/reports/general-content';
import { entriesOf } from '@ega/shared/reports/field-place';
import { fieldLabel } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatInstant } from '@ega/shared/text/format';
import { AddCoverDocumentDocument, ReportPageDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { Panel } from '../../ui/panel.js';
import { useToast } from '../../ui/toast.js';
import { coverDueText } from './state-banner.js';
import { AnswerLines } from './answer-lines.js';
import { askedIn } from './form-state.js';
import type { Page } from './draft/sheet.js';
import { asHolder, inGroup, setField, type Change } from './editors/change.js';
import { DocumentGrid } from './editors/document-fields.js';
import { fieldId, FormProvider, type FormFacts } from './editors/form-context.js';
import { LeafField } from './editors/leaf-fields.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

const T2 = entriesOf(t2);
const NEEDED = ['number', 'symbol', 'issuedOn', 'signer', 'fileId'] as const;

/** The signed, stamped document that follows a sending; a line beside the revision, outside its hash (practice.md 12). */
export function CoverPanel({ page }: { page: Page }) {
  const { say } = useLanguage();
  const [adding, setAdding] = useState(false);
  const may = page.allowed.includes('addCover');
  if (page.coverDocuments.length === 0 && !(may && page.coverDueOn)) return null;
  return (
    <Panel title={say('reportCover.title')}>
      {page.coverDocuments.map((cover) => (
        <div key={cover.id} className="stack tight">
          <AnswerLines
            question="T2"
            value={cover.document}
            variant={page.agency.variant as FormVariant}
            answers={{}}
            asked={askedIn(page)}
            files={cover.file ? [cover.file] : []}
          />
          <p className="xs mut num">
            {say('reportCover.addedBy', {
              by: cover.addedBy,
              at: formatInstant(cover.recordedAt),
              n: cover.revisionNumber,
            })}
          </p>
        </div>
      ))}
      {page.coverDueOn && <p>{coverDueText(page.coverDueOn, say)}</p>}
      {may && !adding && (
        <p className="cfb">
          <Button icon="plus" onClick={() => setAdding(true)}>
            {say('reportCover.add')}
          </Button>
        </p>
      )}
      {may && adding && <CoverForm page={page} onDone={() => setAdding(false)} />}
    </Panel>
  );
}

function CoverForm({ page, onDone }: { page: Page; onDone: () => void }) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const [cover, setCover] = useState<Holder>({ form: 'paper' });
  const [attempt, setAttempt] = useState(0);
  const variant = page.agency.variant as FormVariant;
  const add = useSend(AddCoverDocumentDocument, {
    refresh: [ReportPageDocument],
    done: () => {
      toast({ text: say('reportCover.added') });
      onDone();
    },
  });
  const document = asHolder(cover['document']);
  const change: Change = (update) => setCover((before) => update(before));
  const missing: FormFault[] = NEEDED.filter((key) => !document[key]).map((key) => ({
    fieldId: fieldId('T2', `document.${key}`),
    message: say('reportCover.missing', { field: fieldLabel('T2', `document.${key}`, variant, lang) }),
  }));
  const faults = attempt > 0 ? missing : [];
  if (attempt > 0 && missing.length === 0 && add.error) faults.push({ message: failureText(say, add.error) });
  const facts: FormFacts = {
    question: 'T2',
    variant,
    agency: page.agency.number,
    cutOff: page.round.cutOff as CivilDate,
    asked: askedIn(page),
    answers: {},
    previous: null,
    faults: new Map(
      faults.flatMap(({ fieldId: id, message }) =>
        id ? [[id.replace('T2-document-', 'document.'), message] as const] : [],
      ),
    ),
    spokenOf: new Set(),
    secret: false,
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (add.isPending || missing.length > 0) return;
        add.mutate({ round: page.round.id, agency: page.agency.number, document: cover });
      }}
    >
      <ErrorSummary faults={add.isPending ? [] : faults} attempt={attempt} />
      <FormProvider value={facts}>
        <LeafField
          schema={T2['form']!}
          path="form"
          codes={['digital', 'paper']}
          value={cover['form']}
          onChange={(value) => setField(change, 'form', value)}
        />
        <DocumentGrid path="document" document={document} change={inGroup(change, 'document')} />
        <LeafField
          schema={T2['authority']!}
          path="authority"
          value={cover['authority']}
          onChange={(value) => setField(change, 'authority', value)}
        />
      </FormProvider>
      <div className="row">
        <Button kind="primary" type="submit" busy={add.isPending}>
          {say('reportCover.save')}
        </Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </div>
    </form>
  );
}
