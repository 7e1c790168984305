import { useState } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { formatInstant } from '@ega/shared/text/format';
import { AddCoverDocumentDocument, ReportPageDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Panel } from '../../ui/panel.js';
import { useToast } from '../../ui/toast.js';
import { coverDueText } from './state-banner.js';
import { AnswerLines } from './answer-lines.js';
import { CoverFields, useCover } from './cover-fields.js';
import { askedIn } from './form-state.js';
import type { Page } from './draft/sheet.js';

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
  const { say } = useLanguage();
  const toast = useToast();
  const cover = useCover(page);
  const [attempt, setAttempt] = useState(0);
  const add = useSend(AddCoverDocumentDocument, {
    refresh: [ReportPageDocument],
    done: () => {
      toast({ text: say('reportCover.added') });
      onDone();
    },
  });
  const faults = attempt > 0 ? cover.missing.map(({ fault }) => fault) : [];
  if (attempt > 0 && faults.length === 0 && add.error) faults.push({ message: failureText(say, add.error) });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (add.isPending || cover.missing.length > 0) return;
        add.mutate({ round: page.round.id, agency: page.agency.number, document: cover.value });
      }}
    >
      <ErrorSummary faults={add.isPending ? [] : faults} attempt={attempt} />
      <CoverFields page={page} cover={cover} tried={attempt > 0} />
      <div className="row">
        <Button kind="primary" type="submit" busy={add.isPending}>
          {say('reportCover.save')}
        </Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </div>
    </form>
  );
}
