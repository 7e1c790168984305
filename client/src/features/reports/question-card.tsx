import { useState } from 'react';
import { fieldAt } from '@ega/shared/reports/field-place';
import { questionHelp, questionTitle } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatInstant } from '@ega/shared/text/format';
import { failureText } from '../../lib/failure-text.js';
import { RegisterLinks } from '../../app/register-links.js';
import { useLanguage } from '../../lib/language.js';
import { RequestError } from '../../lib/request-error.js';
import { Button } from '../../ui/button.js';
import { ErrorText } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { ArchitectureViews } from '../../app/architecture-views.js';
import { ProjectViews } from '../../app/project-views.js';
import { AnswerLines } from './answer-lines.js';
import { AssignmentLine } from './assignment-line.js';
import type { Desk } from './draft/desk.js';
import type { Page } from './draft/sheet.js';
import { asHolder } from './editors/change.js';
import { FormProvider, type FormFacts } from './editors/form-context.js';
import { QuestionEditor } from './editors/question-editor.js';
import { isAsked, type FormView, type QuestionView } from './form-state.js';
import { HelpList } from './help-list.js';
import { issueText } from './issue-text.js';
import { isAsBefore, previousOf, PreviousValue } from './previous-value.js';
import { ProposalBox } from './proposal-box.js';
import { ReturnThread } from './return-thread.js';
import { WarningReasons } from './warning-reasons.js';

interface QuestionCardProps {
  view: QuestionView;
  form: FormView;
  page: Page;
  desk: Desk | null;
  /** The person has tried to hand the report on: what is merely missing is marked too. */
  tried: boolean;
  onFocus: (question: QuestionView['id']) => void;
}

/** One question: what was said before, what is asked, the answer, and what the rules say of it. */
export function QuestionCard({ view, form, page, desk, tried, onFocus }: QuestionCardProps) {
  const { lang, say } = useLanguage();
  const { id, sheet, face } = view;
  const [updating, setUpdating] = useState(false);
  const asked = isAsked(face, sheet);
  const carried = view.editable && !updating && sheet.origin === 'prefilled';
  const confirmed = view.editable && !updating && !asked && sheet.origin === 'confirmed';
  const editing = view.editable && !carried && !confirmed;
  const asBefore = !editing && isAsBefore(view);
  const { facts, general } = faultsOf(view, form, page, lang, tried);
  const help = questionHelp(id, form.variant, lang, form.asked);
  const tone = asked
    ? 'q ret'
    : carried
      ? 'q need'
      : general.length > 0 || facts.faults.size > 0
        ? 'q ret'
        : 'q';
  return (
    <section
      className={tone}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      onFocus={() => onFocus(id)}
    >
      <header>
        <span className="qid num">{id}</span>
        <h3 id={`${id}-title`}>{questionTitle(id, form.variant, lang, form.asked)}</h3>
      </header>
      <PreviousValue view={view} form={form} round={page.round.id} inFull={asBefore} />
      <AssignmentLine page={page} question={id} />
      <ReturnThread view={view} page={page} />
      <ProposalBox view={view} form={form} desk={desk} />
      {help.length > 0 && view.editable && (
        <details className="disc q-help">
          <summary>
            <Icon name="chevronRight" />
            <span>{say('reportForm.help')}</span>
          </summary>
          <div className="disc-body">
            <HelpList sentences={help} />
          </div>
        </details>
      )}
      {view.secret && (
        <Notice tone="neutral" icon="lock">
          {say('reportForm.secret')}
        </Notice>
      )}
      {general.map((sentence) => (
        <ErrorText key={sentence}>{sentence}</ErrorText>
      ))}
      {sheet.refusal && (
        <ErrorText>
          {sheet.refusal.issues.length > 0
            ? say('reportForm.notSavedYet')
            : failureText(say, new RequestError(sheet.refusal.code))}
        </ErrorText>
      )}
      {editing && desk ? (
        <div className="q-form">
          <FormProvider value={facts}>
            <QuestionEditor
              question={id}
              value={sheet.value}
              change={(update) => desk.edit(id, update(asHolder(desk.sheet(id).value)))}
            />
          </FormProvider>
        </div>
      ) : (
        !asBefore && (
          <AnswerLines
            question={id}
            value={sheet.value}
            variant={form.variant}
            answers={form.answers}
            asked={form.asked}
            files={face?.files ?? []}
          />
        )
      )}
      {(id === 'D3' || id === 'D5') && page.projects.some(({ assessment }) => assessment) && (
        <ProjectViews rule={id === 'D3' ? 'requirements' : 'compliance'} projects={page.projects} />
      )}
      {id === 'A7' && page.architecture?.assessment && <ArchitectureViews judged={page.architecture} />}
      {!editing && page.receipts.length > 0 && (
        <RegisterLinks agency={page.agency.number} question={id} value={sheet.value} />
      )}
      {editing && asksForSecrets(view) && (
        <Notice tone="warning" icon="lock">
          {say('reportForm.secretChosen')}
        </Notice>
      )}
      {carried && desk && (
        <div className="cf">
          <p className="sm">
            <b>{say(face?.offeredAt ? 'tracking.carried' : 'reportForm.carried')}</b>{' '}
            {say('reportForm.carriedMore')}
          </p>
          <p className="cfb">
            <Button icon="check" onClick={() => desk.confirm(id)}>
              {say('reportForm.confirm')}
            </Button>
            <Button icon="reported" onClick={() => setUpdating(true)}>
              {say('reportForm.update')}
            </Button>
          </p>
        </div>
      )}
      {editing && sheet.origin === 'prefilled' && desk && (
        <p className="cfb">
          <Button small icon="check" onClick={() => desk.confirm(id)}>
            {say('reportForm.confirm')}
          </Button>
        </p>
      )}
      {editing && asked && sheet.origin !== 'prefilled' && desk && sheet.value !== null && (
        <p className="cfb">
          <Button small icon="check" onClick={() => desk.confirm(id)}>
            {say('reportForm.standBy')}
          </Button>
        </p>
      )}
      {(confirmed || (!view.editable && sheet.origin === 'confirmed')) && (
        <p className="ok">
          <span className="st st-done">
            <Icon name="done" />
            {say('reportForm.confirmed')}
          </span>
          <LastSaved view={view} />
          {confirmed && (
            <Button small kind="text" onClick={() => setUpdating(true)}>
              {say('reportForm.edit')}
            </Button>
          )}
        </p>
      )}
      {editing && sheet.updatedBy && sheet.updatedAt && (
        <p className="ok">
          <LastSaved view={view} />
        </p>
      )}
      <WarningReasons view={view} desk={desk} />
    </section>
  );
}

function LastSaved({ view }: { view: QuestionView }) {
  const { updatedBy, updatedAt } = view.sheet;
  // What was carried over nobody has saved.
  if (!updatedAt || !updatedBy) return null;
  return (
    <span className="mut xs num">{[updatedBy, formatInstant(updatedAt)].filter(Boolean).join(' · ')}</span>
  );
}

/** Questions are being marked as state secrets: what stands in their closed fields goes when it is saved. */
function asksForSecrets(view: QuestionView): boolean {
  return view.id === 'T3' && asHolder(view.sheet.value)['answer'] === 'some';
}

const MISSING_RULES = ['REQ', 'R22'];

/** Where each fault is said: at its field, or above the answer where no single field is meant. */
function faultsOf(view: QuestionView, form: FormView, page: Page, lang: 'vi' | 'en', tried: boolean) {
  const faults = new Map<string, string>();
  const general: string[] = [];
  const local = (view.sheet.refusal?.issues ?? []).map((issue) => ({ ...issue, path: issue.path ?? null }));
  const told = view.issues.filter(
    (issue) => issue.severity === 'blocking' && (tried || !MISSING_RULES.includes(issue.rule)),
  );
  for (const issue of [...local, ...told]) {
    const path = issue.path ?? '';
    const kind = path ? fieldAt(view.id, path).face?.kind : undefined;
    const atField = kind && kind !== 'rows' && kind !== 'group' && issue.rule !== 'T3-closed';
    const sentence = issueText(issue, lang);
    if (atField) faults.set(path, sentence);
    else if (!general.includes(sentence)) general.push(sentence);
  }
  const facts: FormFacts = {
    question: view.id,
    variant: form.variant,
    agency: page.agency.number,
    cutOff: page.round.cutOff as CivilDate,
    asked: form.asked,
    answers: form.answers,
    previous: previousOf(view.face)?.value ?? null,
    faults,
    spokenOf: new Set(view.issues.flatMap((issue) => issue.path ?? [])),
    secret: view.secret,
  };
  return { facts, general };
}
