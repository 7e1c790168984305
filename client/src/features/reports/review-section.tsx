import { useState } from 'react';
import { presentAnswer } from '@ega/shared/reports/present-answer';
import { questionShort } from '@ega/shared/reports/question-text';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { REPORT_ACTIONS } from '@ega/shared/reports/workflow';
import { formatInstant } from '@ega/shared/text/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { CoverPanel } from './cover-panel.js';
import type { Page } from './draft/sheet.js';
import { GivenUpDialog } from './given-up-dialog.js';
import { isAsked, type FormView, type QuestionView } from './form-state.js';
import { sectionName } from './section-nav.js';
import { SubstitutePanel } from './substitute-panel.js';
import { issueText } from './issue-text.js';

interface ReviewSectionProps {
  page: Page;
  form: FormView;
  onGo: (question: QuestionId, path: string) => void;
}

/** "Rà soát và gửi": every answer in one line, the warnings, the sendings and who did what. */
export function ReviewSection({ page, form, onGo }: ReviewSectionProps) {
  const { lang, say } = useLanguage();
  const can = useCan();
  const columns: Column<QuestionView>[] = [
    {
      key: 'id',
      label: say('reportReview.question'),
      head: true,
      cell: (view) => <QuestionLink view={view} onGo={onGo} />,
    },
    {
      key: 'answer',
      label: say('reportReview.answer'),
      cell: (view) => (
        <span className="clip">
          {presentAnswer(view.id, view.sheet.value, form.variant, lang, form.answers, form.asked).oneLine}
        </span>
      ),
    },
    { key: 'state', label: say('reportReview.state'), cell: (view) => <AnswerState view={view} /> },
  ];
  return (
    <>
      <h2 className="sh" tabIndex={-1}>
        F. {sectionName('F', page.source === 'draft', say, form.asked)}
      </h2>
      <div className="stack">
        <Panel title={say('reportReview.answers')}>
          <Table
            caption={say('reportReview.answers')}
            columns={columns}
            rows={form.questions}
            rowKey={(view) => view.id}
          />
        </Panel>
        {form.warnings.length > 0 && (
          <Panel title={say('reportReview.warnings')} note={say('reportReview.warningsNote')}>
            <ul className="todo">
              {form.warnings.map((issue, place) => (
                <li key={place}>
                  <span className="st st-risk">
                    <Icon name="risk" />
                  </span>
                  <span>
                    <button
                      type="button"
                      className="linklike"
                      onClick={() => onGo(issue.question as QuestionId, issue.path ?? '')}
                    >
                      {issue.question}: {issueText(issue, lang)}
                    </button>
                    {issue.reason && (
                      <span className="sm mut">
                        {' '}
                        {say('reportForm.reasonGiven')} {issue.reason}
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <CoverPanel page={page} />
        {can('report.draft', { agencyNumber: page.agency.number }) && (
          <SubstitutePanel agency={page.agency.number} />
        )}
        <Receipts page={page} />
        <History page={page} form={form} />
      </div>
    </>
  );
}

function QuestionLink({ view, onGo }: { view: QuestionView; onGo: ReviewSectionProps['onGo'] }) {
  const { lang } = useLanguage();
  return (
    <button type="button" className="linklike" onClick={() => onGo(view.id, '')}>
      <span className="num">{view.id}</span> {questionShort(view.id, lang)}
    </button>
  );
}

function AnswerState({ view }: { view: QuestionView }) {
  const { say } = useLanguage();
  const { sheet, face, answered } = view;
  if (isAsked(face, sheet))
    return (
      <span className="st st-over">
        <Icon name="returned" />
        {say('reportThread.asked')}
      </span>
    );
  if (sheet.origin === 'prefilled')
    return (
      <span className="st st-risk">
        <Icon name="risk" />
        {say('reportReview.unconfirmed')}
      </span>
    );
  if (!answered)
    return (
      <span className="st st-none">
        <Icon name="none" />
        {say(sheet.value === null ? 'answer.empty' : 'reportReview.incomplete')}
      </span>
    );
  return (
    <span className="st st-done">
      <Icon name="done" />
      {say(sheet.origin === 'confirmed' ? 'reportReview.confirmed' : 'reportReview.changed')}
    </span>
  );
}

function Receipts({ page }: { page: Page }) {
  const { say } = useLanguage();
  if (page.receipts.length === 0) return null;
  type Line = Page['receipts'][number];
  const columns: Column<Line>[] = [
    {
      key: 'number',
      label: say('receipt.number'),
      head: true,
      cell: (line) => (
        <Link className="num" to={paths.receipt(page.round.id, line.number)}>
          {line.number}
        </Link>
      ),
    },
    {
      key: 'at',
      label: say('receipt.sentAt'),
      cell: (line) => <span className="num">{formatInstant(line.recordedAt)}</span>,
    },
    {
      key: 'late',
      label: say('receipt.timeliness'),
      cell: (line) => say(line.late ? 'report.fact.late' : 'report.fact.onTime'),
    },
    { key: 'status', label: say('receipt.status'), cell: (line) => say(statusCode(line.status)) },
  ];
  return (
    <Panel
      title={say('reportReview.receipts')}
      actions={
        page.receipts.length > 1 && (
          <Link className="sm" to={paths.compare(page.round.id, page.agency.number)}>
            {say('compare.link')}
          </Link>
        )
      }
    >
      <Table
        caption={say('reportReview.receipts')}
        columns={columns}
        rows={page.receipts}
        rowKey={(line) => line.number}
      />
    </Panel>
  );
}

function statusCode(status: string): 'receipt.valid' | 'receipt.withdrawn' | 'receipt.voided' {
  return status === 'withdrawn'
    ? 'receipt.withdrawn'
    : status === 'voided'
      ? 'receipt.voided'
      : 'receipt.valid';
}

function History({ page, form }: { page: Page; form: FormView }) {
  const { say } = useLanguage();
  const [shown, setShown] = useState<number | null>(null);
  const givenUp = page.moves.filter(({ action }) => action === 'giveUp');
  if (page.moves.length === 0) return null;
  return (
    <Panel title={say('reportReview.history')}>
      <ol className="nx">
        {page.moves.map((move, place) => {
          const action = REPORT_ACTIONS.find((each) => each === move.action);
          return (
            <li key={place} className="on">
              <b>{action ? say(`reportMoveName.${action}`) : move.action}</b>
              <span className="num">
                {move.by} · {formatInstant(move.at)}
              </span>
              {move.reason && <span>{say('reportReview.reason', { reason: move.reason })}</span>}
              {givenUp.includes(move) && (
                <button
                  type="button"
                  className="linklike"
                  onClick={() => setShown(givenUp.indexOf(move) + 1)}
                >
                  {say('givenUp.read')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {shown !== null && (
        <GivenUpDialog
          page={page}
          form={form}
          number={shown}
          at={givenUp[shown - 1]!.at}
          onClose={() => setShown(null)}
        />
      )}
    </Panel>
  );
}
