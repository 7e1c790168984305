import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { diffAnswers } from '@ega/shared/reports/diff';
import { presentChange } from '@ega/shared/reports/present-change';
import { isQuestionId, type QuestionId } from '@ega/shared/reports/question-id';
import { questionTitle } from '@ega/shared/reports/question-text';
import type { Answers } from '@ega/shared/reports/questions';
import { parseReceiptNumber } from '@ega/shared/reports/receipt';
import { isSecret } from '@ega/shared/reports/required-parts';
import { isReturnReason, RETURN_REASONS, type ReturnReason } from '@ega/shared/reports/return-reason';
import { MESSAGE_LENGTH } from '@ega/shared/reports/thread';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { MarkQuestionDocument, ReviewSheetDocument, type ReviewSheetQuery } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { ChangeTable } from './change-table.js';
import { asHolder } from './editors/change.js';
import { FormProvider, type FormFacts } from './editors/form-context.js';
import { QuestionEditor } from './editors/question-editor.js';
import { trimAnswer } from '@ega/shared/reports/shown-fields';
import { rememberFiles } from './upload/known-files.js';
import { askedIn } from './form-state.js';
import './reports.css';

type Sheet = ReviewSheetQuery['reviewSheet'];
type Question = Sheet['questions'][number];

/** The officer writes the answer as it should read; the agency takes it with one click, or not. */
export function Screen() {
  const { report = '', question = '' } = useParams();
  const named = parseReceiptNumber(report);
  const query = useRead(
    ReviewSheetDocument,
    { round: named?.roundId ?? '', agency: named?.agencyNumber ?? 0 },
    { enabled: named !== null },
  );
  const missing = query.isError && failureCode(query.error) === 'NOT_FOUND';
  if (!named || !isQuestionId(question) || missing) return <NotFound />;
  return (
    <Loaded query={query} heights={[22, 90, 240]}>
      {({ reviewSheet }) => {
        const found = reviewSheet.questions.find((each) => each.question === question);
        return found ? (
          <Proposing key={reviewSheet.revisionId} sheet={reviewSheet} question={found} />
        ) : (
          <NotFound />
        );
      }}
    </Loaded>
  );
}

function Proposing({ sheet, question }: { sheet: Sheet; question: Question }) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const id = question.question as QuestionId;
  const { mark } = question;
  const variant = sheet.agency.variant as FormVariant;
  const sent = useMemo(() => answersOf(sheet), [sheet]);
  const [value, setValue] = useState<unknown>(mark?.proposal ?? question.value);
  const [reasonCode, setReasonCode] = useState<ReturnReason | null>(
    isReturnReason(mark?.reasonCode) ? mark.reasonCode : null,
  );
  const [text, setText] = useState(mark?.text ?? '');
  const [tried, setTried] = useState(false);
  useMemo(() => rememberFiles(question.files), [question]);
  const asked = useMemo(() => askedIn(sheet), [sheet]);
  const trimmed = trimAnswer(id, value, variant);
  const after = { ...sent, [id]: trimmed } as Answers;
  const changes = diffAnswers(sent, after).map((change) => ({
    question: id,
    ...presentChange(change, variant, lang, { before: sent, after }, asked),
  }));
  const back = `${paths.review(sheet.receiptNumber)}?cau=${id}`;
  const saving = useSend(MarkQuestionDocument, {
    refresh: [ReviewSheetDocument],
    done: () => {
      toast({ text: say('proposal.saved') });
      void navigate(back);
    },
  });
  const save = (): void => {
    setTried(true);
    if (reasonCode === null || text.trim() === '' || changes.length === 0) return;
    const { revisionId } = sheet;
    const asked = { reasonCode, text: text.trim(), ...(mark?.dueOn ? { dueOn: mark.dueOn } : {}) };
    saving.mutate({
      ...{ revisionId, question: id, mark: 'return' },
      ...{ ...asked, version: mark?.version ?? 0, proposal: trimmed },
    });
  };
  const facts: FormFacts = {
    question: id,
    variant,
    agency: sheet.agency.number,
    cutOff: sheet.round.cutOff as CivilDate,
    asked,
    answers: after,
    previous: question.verified?.value ?? null,
    faults: new Map(),
    spokenOf: new Set(),
    secret: isSecret(id, sent),
    filesKept: true,
  };
  const agency = lang === 'en' ? sheet.agency.nameEn : sheet.agency.nameVi;
  return (
    <>
      <PageHead title={say('proposal.pageTitle', { question: id, agency })} sub={say('proposal.lead')}>
        <ButtonLink small icon="chevronLeft" to={back}>
          {say('proposal.back')}
        </ButtonLink>
      </PageHead>
      <Page>
        {!sheet.allowed.includes('mark') ? (
          <Panel title={questionTitle(id, variant, lang, asked)}>
            <Notice tone="neutral">{say('proposal.closed')}</Notice>
          </Panel>
        ) : (
          <>
            <Panel title={`${id}. ${questionTitle(id, variant, lang, asked)}`} span={7}>
              <div className="report">
                <div className="q-form">
                  <FormProvider value={facts}>
                    <QuestionEditor
                      question={id}
                      value={value}
                      change={(update) => setValue((before: unknown) => update(asHolder(before)))}
                    />
                  </FormProvider>
                </div>
              </div>
            </Panel>
            <Panel title={say('proposal.changes')} span={5}>
              <div className="stack">
                {changes.length === 0 ? (
                  <p className={tried ? 'st-over' : 'mut'}>{say('proposal.noChange')}</p>
                ) : (
                  <ChangeTable
                    caption={say('proposal.changes')}
                    changes={changes}
                    before={say('proposal.before')}
                    after={say('proposal.after')}
                  />
                )}
                <Select
                  label={say('review.reasonCode')}
                  value={reasonCode}
                  options={RETURN_REASONS.map((code) => ({
                    value: code,
                    label: say(`returnReason.${code}`),
                  }))}
                  onChange={setReasonCode}
                  error={tried && reasonCode === null ? say('review.askIncomplete') : null}
                />
                <TextField
                  label={say('proposal.text')}
                  value={text}
                  onChange={setText}
                  rows={4}
                  maxLength={MESSAGE_LENGTH}
                  error={tried && text.trim() === '' ? say('review.askIncomplete') : null}
                />
                {saving.error && <Notice tone="error" live="alert" lead={failureText(say, saving.error)} />}
                <p className="row">
                  <Button kind="primary" busy={saving.isPending} onClick={save}>
                    {say('proposal.save')}
                  </Button>
                  <ButtonLink to={back}>{say('act.cancel')}</ButtonLink>
                </p>
              </div>
            </Panel>
          </>
        )}
      </Page>
    </>
  );
}

const answersOf = (sheet: Sheet): Answers =>
  Object.fromEntries(
    sheet.questions.flatMap(({ question, value }) => (value === null ? [] : [[question, value]])),
  ) as Answers;
