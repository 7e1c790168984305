import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { areaTitle } from '@ega/shared/reports/question-text';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { paths } from '../../app/paths.js';
import { PageHead } from '../../app/page-head.js';
import { ReportPageDocument } from '../../gql/graphql.js';
import { useWorldMinute } from '../../lib/clock.js';
import { useKeptFocus } from '../../lib/kept-focus.js';
import { useLanguage } from '../../lib/language.js';
import { keyOf } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { FlowBadge, type FlowWord } from '../../ui/flow-badge.js';
import { Notice } from '../../ui/notice.js';
import { ActionBar } from './action-bar.js';
import { AgencyPick } from './agency-pick.js';
import { ConflictDialog } from './conflict-dialog.js';
import { daysLeft, deadlineText } from '../../lib/deadline-text.js';
import { roundName } from '../../lib/round-name.js';
import type { Page } from './draft/sheet.js';
import { useDesk } from './draft/use-desk.js';
import { firstOpenSection, formView, isAsked, questionsOf, sectionOf, type Section } from './form-state.js';
import { focusField } from './go-to-field.js';
import { heldWork } from './draft/left-behind.js';
import { HeldWork } from './held-work.js';
import { SideColumn } from './help-panel.js';
import { IssueSummary } from './issue-summary.js';
import { PrintLinks } from './print-links.js';
import { QuestionCard } from './question-card.js';
import { ReviewSection } from './review-section.js';
import { SectionNav, SectionSelect } from './section-nav.js';
import { StateBanner } from './state-banner.js';
import { timeGiven } from './time-given.js';
import { rememberFiles } from './upload/known-files.js';
import { WorkbookActions } from './workbook/workbook-actions.js';
import { UnaskedTasks } from './unasked-tasks.js';

/** The report of one agency in one round, as its own people write, hand on and send it. */
export function ReportView({ page }: { page: Page }) {
  const { lang, say } = useLanguage();
  useWorldMinute();
  const { desk, state } = useDesk(page);
  const [search, setSearch] = useSearchParams();
  const [attempt, setAttempt] = useState(0);
  const [focused, setFocused] = useState<QuestionId | null>(null);
  const form = useMemo(() => formView(page, state), [page, state]);
  useMemo(() => {
    for (const face of page.answers) rememberFiles(face.files);
    for (const cover of page.coverDocuments) if (cover.file) rememberFiles([cover.file]);
  }, [page]);
  const client = useQueryClient();
  const known = new Set(page.answers.map((face) => face.question));
  // Marking state secrets closes fields of other answers on the server.
  const secrets = desk.sheet('T3').version;
  // A colleague has given the draft up: the page still shows it.
  const overtaken = heldWork(state).some(({ work }) => work.draft === page.draftNumber);
  const appeared = [...state.editable].filter((question) => !known.has(question)).join();
  useEffect(() => {
    // What has changed beside the answer just saved is read: a question that came into view brings its earlier answers.
    if (appeared || secrets > 0 || overtaken)
      void client.invalidateQueries({ queryKey: keyOf(ReportPageDocument) });
  }, [appeared, secrets, overtaken, client]);
  const drafting = page.source === 'draft';
  // Kept from the first drawing: answering the last question of a part must not move the person away.
  const [opened] = useState<Section>(() =>
    drafting && page.state !== 'ready' ? firstOpenSection(form) : 'A',
  );
  const section = sectionOf(search.get('cau')) ?? opened;
  const questions = questionsOf(form, section);
  const asked = form.questions.filter(({ face, sheet }) => isAsked(face, sheet)).length;
  const shownIssues = attempt > 0 ? form.blocking : form.blocking.filter(isMoreThanMissing);

  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  const arriving = useRef(false);
  useEffect(() => {
    // Whoever works with the keyboard goes on from the head of the part, not from the link that led there.
    if (arriving.current) whole.current?.querySelector<HTMLElement>('h2.sh')?.focus({ preventScroll: true });
    arriving.current = false;
  }, [section]);
  const go = (next: Section): void => {
    // Whoever turns the page has finished with it.
    void desk.flush();
    setSearch({ cau: next });
    setFocused(null);
    window.scrollTo(0, 0);
    arriving.current = true;
  };
  const goTo = (question: QuestionId, path: string): void => {
    setSearch({ cau: question });
    // The other part of the form is drawn first.
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(question, path)));
  };
  const showLeft = (): void => setAttempt((n) => n + 1);

  return (
    <div className="report" ref={whole}>
      <ReportHead page={page} asked={asked}>
        <WorkbookActions page={page} form={form} desk={desk} />
      </ReportHead>
      <div className="fw">
        <SectionNav
          form={form}
          drafting={drafting}
          current={section}
          revision={revisionOf(page)}
          roundName={roundName(page.round.id, lang)}
          onGo={go}
        />
        <SectionSelect form={form} drafting={drafting} current={section} onGo={go} />
        <div className="fc">
          <HeldWork page={page} form={form} desk={desk} state={state} />
          <StateBanner page={page} asked={asked} />
          {drafting && page.state !== 'ready' && (
            <IssueSummary issues={shownIssues} attempt={attempt} onGo={goTo} />
          )}
          {section === 'F' ? (
            <ReviewSection page={page} form={form} onGo={goTo} />
          ) : (
            <>
              <h2 className="sh" tabIndex={-1}>
                {headingOf(section, areaTitle(section, form.variant, lang, form.asked))}{' '}
                <span className="mut">{say('reportForm.questionCount', { count: questions.length })}</span>
              </h2>
              {questions.length === 0 && <Notice tone="neutral">{say('reportForm.sectionEmpty')}</Notice>}
              {section === 'A' && <UnaskedTasks form={form} />}
              {questions.map((view) => (
                <QuestionCard
                  key={view.id}
                  view={view}
                  form={form}
                  page={page}
                  desk={drafting ? desk : null}
                  tried={attempt > 0}
                  onFocus={setFocused}
                />
              ))}
            </>
          )}
        </div>
        <SideColumn
          form={form}
          page={page}
          focused={section === 'F' ? null : (focused ?? questions[0]?.id ?? null)}
          onShowLeft={showLeft}
        />
      </div>
      <ActionBar
        page={page}
        form={form}
        desk={drafting ? desk : null}
        state={state}
        section={section}
        onGo={go}
        onLeft={showLeft}
      />
      {drafting && <ConflictDialog form={form} desk={desk} />}
    </div>
  );
}

/** 'A. Kiến trúc, kế hoạch'. */
function headingOf(section: Section, title: string): string {
  return title.startsWith(`${section}.`) ? title : `${section}. ${title}`;
}

/** A fault the person can see at once; what is merely not there yet is listed when the report is to be handed on. */
function isMoreThanMissing(issue: { rule: string }): boolean {
  return issue.rule !== 'REQ' && issue.rule !== 'R22';
}

/** Which sending is being prepared, or was made. */
function revisionOf(page: Page): number {
  const sent = Math.max(0, ...page.receipts.map((line) => line.revisionNumber));
  return page.source === 'draft' ? sent + 1 : Math.max(1, sent);
}

const FLOW: Readonly<Record<Page['state'], FlowWord>> = {
  draft: 'drafting',
  ready: 'ready',
  submitted: 'submitted',
  returned: 'returned',
  verified: 'verified',
};

function ReportHead({ page, asked, children }: { page: Page; asked: number; children: ReactNode }) {
  const { lang, say } = useLanguage();
  const name = lang === 'en' ? page.agency.nameEn : page.agency.nameVi;
  const until = timeGiven(page);
  const left = daysLeft(until);
  const waits = page.source === 'draft';
  const facts = [
    say(page.state === 'returned' ? 'reportForm.returnDue' : 'reportForm.dueAt', {
      until: deadlineText(until, lang),
    }) + (waits ? ` (${leftText(left, say)})` : ''),
    page.extendedUntil ? say('report.fact.extended') : '',
    page.late === true ? say('report.fact.late') : page.late === false ? say('report.fact.onTime') : '',
  ];
  return (
    <PageHead
      title={say('reportForm.title', { round: roundName(page.round.id, lang), agency: name })}
      mark={
        page.state === 'returned' && asked > 0 ? (
          <span className="st pill st-over">{say('reportForm.returnedMark', { count: asked })}</span>
        ) : (
          <FlowBadge state={FLOW[page.state]} />
        )
      }
      sub={facts.filter(Boolean).join(' · ')}
    >
      <AgencyPick round={page.round.id} current={page.agency.number} />
      {page.allowed.includes('assignUnits') && (
        <ButtonLink icon="person" to={paths.assign(page.round.id, page.agency.number)}>
          {say('assign.link')}
        </ButtonLink>
      )}
      <PrintLinks page={page} />
      {children}
    </PageHead>
  );
}

function leftText(left: number, say: ReturnType<typeof useLanguage>['say']): string {
  if (left > 0) return say('reportForm.daysLeft', { days: left });
  return left === 0 ? say('reportForm.lastDay') : say('reportForm.daysPast', { days: -left });
}
