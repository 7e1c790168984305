import { useParams, useSearchParams } from 'react-router';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { diffAnswers } from '@ega/shared/reports/diff';
import { presentChange } from '@ega/shared/reports/present-change';
import type { Answers } from '@ega/shared/reports/questions';
import { formatInstant } from '@ega/shared/text/format';
import { NotFound } from '../../app/faults.js';
import { formLists } from '../../app/form-lists.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import { ReportPageDocument, SentRevisionDocument, type SentRevisionQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { roundName } from '../../lib/round-name.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Pick } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { ChangeTable, type ShownChange } from './change-table.js';
import './reports.css';

type Sent = SentRevisionQuery['sentRevision'];

/** Any two sendings of one report beside each other: field by field, who and when. */
export function Screen() {
  const { round = '', number = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const agency = Number(number);
  const report = useRead(ReportPageDocument, { round, agency }, { enabled: Number.isInteger(agency) });
  const sendings = report.data?.report.receipts ?? [];
  const last = sendings.at(-1)?.revisionNumber ?? 0;
  const second = numberIn(search.get('den'), last) ?? last;
  const first = numberIn(search.get('tu'), last) ?? Math.max(1, second - 1);
  if (!Number.isInteger(agency) || (report.isError && failureCode(report.error) === 'NOT_FOUND'))
    return <NotFound />;
  const choose = (key: 'tu' | 'den') => (value: string) =>
    setSearch({ tu: String(first), den: String(second), [key]: value }, { replace: true });
  return (
    <Loaded query={report} heights={[22, 90, 240]}>
      {({ report: page }) => (
        <Comparing
          page={page}
          first={first}
          second={second}
          onFirst={choose('tu')}
          onSecond={choose('den')}
        />
      )}
    </Loaded>
  );
}

interface ComparingProps {
  page: { round: { id: string }; agency: Sent['agency']; receipts: Sent['sendings'] };
  first: number;
  second: number;
  onFirst: (value: string) => void;
  onSecond: (value: string) => void;
}

function Comparing({ page, first, second, onFirst, onSecond }: ComparingProps) {
  const { lang, say } = useLanguage();
  const { agencies } = useAccount();
  const { round, agency } = page;
  const own = agencies.some((each) => each.number === agency.number);
  const last = page.receipts.at(-1);
  const options = page.receipts.map((line) => ({
    value: String(line.revisionNumber),
    label: sendingText(line, say),
  }));
  return (
    <>
      <PageHead
        title={say('compare.title', {
          round: roundName(round.id, lang),
          agency: lang === 'en' ? agency.nameEn : agency.nameVi,
        })}
      >
        {options.length > 1 && (
          <>
            <Pick label={say('compare.first')} value={String(first)} options={options} onChange={onFirst} />
            <Pick
              label={say('compare.second')}
              value={String(second)}
              options={options}
              onChange={onSecond}
            />
          </>
        )}
        <ButtonLink
          small
          icon="chevronLeft"
          to={own || !last ? paths.report(round.id, agency.number) : paths.review(last.number)}
        >
          {say(own ? 'compare.back' : 'proposal.back')}
        </ButtonLink>
      </PageHead>
      <Page>
        {options.length < 2 ? (
          <Panel title={say('compare.changes')}>
            <EmptyState title={say('compare.onlyOne')} />
          </Panel>
        ) : (
          <Both at={{ round: round.id, agency: agency.number }} first={first} second={second} />
        )}
      </Page>
    </>
  );
}

function Both({
  at,
  first,
  second,
}: {
  at: { round: string; agency: number };
  first: number;
  second: number;
}) {
  const before = useRead(SentRevisionDocument, { ...at, number: first });
  const after = useRead(SentRevisionDocument, { ...at, number: second });
  return (
    <Loaded query={before} heights={[22, 240]}>
      {(left) => (
        <Loaded query={after} heights={[22, 240]}>
          {(right) => <Changes before={left.sentRevision} after={right.sentRevision} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Changes({ before, after }: { before: Sent; after: Sent }) {
  const { lang, say } = useLanguage();
  const left = answersOf(before);
  const right = answersOf(after);
  const variant = after.agency.variant as FormVariant;
  const lists = formLists(after.lists);
  const suppliers = new Map(after.answers.map((answer) => [answer.question, supplierText(answer)]));
  const changes: ShownChange[] = diffAnswers(left, right).map((change) => ({
    question: change.question,
    by: suppliers.get(change.question) ?? '',
    ...presentChange(change, variant, lang, { before: left, after: right }, lists),
  }));
  const questions = new Set(changes.map((change) => change.question)).size;
  const heads = [before, after].map((sent) => say('compare.in', { number: sent.number }));
  return (
    <Panel
      title={say('compare.changes')}
      note={changes.length > 0 && say('compare.count', { changes: changes.length, questions })}
    >
      <dl className="facts">
        {[before, after].map((sent, place) => (
          <div key={place}>
            <dt>{heads[place]}</dt>
            <dd>{say('compare.people', { prepared: sent.preparedBy, submitted: sent.submittedBy })}</dd>
          </div>
        ))}
      </dl>
      {changes.length === 0 ? (
        <EmptyState icon="equal" title={say('compare.same')} />
      ) : (
        <ChangeTable
          caption={say('compare.changes')}
          changes={changes}
          before={heads[0]!}
          after={heads[1]!}
          by={say('compare.by')}
        />
      )}
    </Panel>
  );
}

const answersOf = (sent: Sent): Answers =>
  Object.fromEntries(sent.answers.map(({ question, value }) => [question, value])) as Answers;

function supplierText(answer: Sent['answers'][number]): string {
  const { suppliedBy, suppliedUnit, suppliedAt } = answer;
  return [suppliedBy, suppliedUnit, suppliedAt ? formatInstant(suppliedAt) : ''].filter(Boolean).join(', ');
}

function sendingText(line: Sent['sendings'][number], say: ReturnType<typeof useLanguage>['say']): string {
  const facts = { number: line.revisionNumber, at: formatInstant(line.recordedAt) };
  if (line.status === 'valid') return say('compare.sending', facts);
  const status = say(line.status === 'withdrawn' ? 'receipt.withdrawn' : 'receipt.voided');
  return say('compare.dropped', { ...facts, status });
}

/** A sending named in the address, where the report has it. */
function numberIn(value: string | null, last: number): number | null {
  const number = Number(value ?? NaN);
  return Number.isInteger(number) && number >= 1 && number <= last ? number : null;
}
