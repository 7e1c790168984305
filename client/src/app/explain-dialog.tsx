import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { AgencyObligationsDocument, type AgencyObligationsQuery } from '../gql/graphql.js';
import { useLanguage, useSay } from '../lib/language.js';
import { useRead } from '../lib/query.js';
import { saySentence } from '../lib/say-sentence.js';
import { roundName } from '../lib/round-name.js';
import { Button, ButtonLink } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { DutyStatus } from '../ui/duty-status.js';
import { Loaded } from '../ui/loaded.js';
import { Table } from '../ui/table.js';
import { BasisMark } from '../ui/status-badge.js';
import type { BoardView } from './board-view.js';
import { DraftConclusion } from './draft-conclusion.js';
import { sourceText, titleOf, todoText, word } from './duty-words.js';
import { inputText } from './input-text.js';
import { paths } from './paths.js';
import { viewText } from './project-views.js';

/* The names of the contents are words of the form. */
const ArchitectureViews = lazy(async () => {
  const [module] = await Promise.all([import('./architecture-views.js'), import('../lib/form-words.js')]);
  return { default: module.ArchitectureViews };
});

type Explained = AgencyObligationsQuery['agencyObligations'];
type Duty = Explained['obligations'][number];

interface ExplainDialogProps {
  agency: number;
  name: string;
  code: string;
  view: Pick<BoardView, 'variables' | 'search'>;
  onClose: () => void;
}

/** "Căn cứ đánh giá" of one duty of one agency: rule, sentence, what was looked at, whose word it is, which documents. */
export function ExplainDialog({ agency, name, code, view, onClose }: ExplainDialogProps) {
  const say = useSay();
  const read = useRead(AgencyObligationsDocument, { number: agency, ...view.variables });
  const { lang } = useLanguage();
  const { pathname } = useLocation();
  const slug = read.data?.agencyObligations.agency.slug;
  const duty = read.data?.agencyObligations.obligations.find((one) => one.obligation.code === code);
  return (
    <Dialog
      open
      sheet
      title={name}
      onClose={onClose}
      actions={
        <>
          {slug && pathname !== paths.agency(slug) && (
            <ButtonLink kind="primary" to={paths.agency(slug) + view.search}>
              {say('obligation.openAgency')}
            </ButtonLink>
          )}
          <ButtonLink to={paths.obligation(code) + view.search}>{say('obligation.openDuty')}</ButtonLink>
          {duty && (
            <DraftConclusion agency={agency} duty={code} words={conclusionWords(say, lang, name, duty)} />
          )}
          <Button onClick={onClose}>{say('act.close')}</Button>
        </>
      }
    >
      <Loaded query={read} heights={[20, 60, 60, 60]}>
        {({ agencyObligations }) =>
          duty ? (
            <Explanation duty={duty} revision={agencyObligations.revision} />
          ) : (
            <p>{say('obligation.none')}</p>
          )
        }
      </Loaded>
    </Dialog>
  );
}

/** 'Bộ Y tế – Ban hành Kiến trúc …: Có nguy cơ chậm'. */
const conclusionWords = (say: Say, lang: Lang, name: string, { obligation, status }: Duty): string =>
  `${name} – ${titleOf(obligation, lang)}` + (status ? `: ${say(`status.${status}`)}` : '');

function Explanation({ duty, revision }: { duty: Duty; revision: Explained['revision'] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const todo = todoText(say, lang, duty);
  return (
    <div className="stack">
      <p>
        <b>{titleOf(duty.obligation, lang)}</b>{' '}
        <span className="mut">({sourceText(say, duty.obligation)})</span>
      </p>
      <p>
        <DutyStatus status={duty.status} neutral={duty.neutral} />{' '}
        {duty.inputs.length > 0 && <BasisMark verified={duty.verified} />}
      </p>
      <ul>
        {duty.grounds.map((ground) => (
          <li key={ground.code}>{saySentence(lang, ground)}</li>
        ))}
      </ul>
      {todo && (
        <p>
          <b>{say('agency.todo')}:</b> {todo}
        </p>
      )}
      <dl className="facts sm">
        <dt>{say('obligation.rule')}</dt>
        <dd>
          {word(lang, `formula.${duty.obligation.formula}`, { platform: duty.obligation.platform })}{' '}
          <span className="mut">{say('obligation.rubric', { version: duty.rubricVersion })}</span>
        </dd>
        {duty.inputs.map((input) => (
          <div key={input.name} style={{ display: 'contents' }}>
            <dt>{word(lang, `dutyInput.${input.name}`, { platform: duty.obligation.platform })}</dt>
            <dd>{inputText(lang, input.name, input.value)}</dd>
          </div>
        ))}
        <dt>{say('obligation.sentBy')}</dt>
        <dd>{revision ? sentLine(say, revision) : say('obligation.notSent')}</dd>
        <dt>{say('obligation.confirmedBy')}</dt>
        <dd>
          {duty.confirmation ? confirmedLine(say, lang, duty.confirmation) : say('obligation.notConfirmed')}
        </dd>
        <dt>{say('obligation.documents')}</dt>
        <dd>
          <Documents documents={duty.documents} />
        </dd>
      </dl>
      <BothViews projects={duty.projects} />
      {duty.architecture && (
        <Suspense>
          <ArchitectureViews judged={duty.architecture} />
        </Suspense>
      )}
    </div>
  );
}

/** O3 to O5: what the agency says of each project beside what the Authority found. */
function BothViews({ projects }: { projects: Duty['projects'] }) {
  const { lang, say } = useLanguage();
  if (projects.length === 0) return null;
  return (
    <>
      <h3 className="b">{say('projectView.title')}</h3>
      <Table
        caption={say('projectView.title')}
        rows={projects.map((project, at) => ({ ...project, at }))}
        rowKey={(row) => row.at}
        columns={[
          { key: 'name', label: say('projectView.project'), head: true, cell: (row) => row.name },
          {
            key: 'agency',
            label: say('projectView.agency'),
            cell: (row) => viewText(lang, row.agencyView),
          },
          {
            key: 'authority',
            label: say('projectView.authority'),
            cell: (row) => (row.assessment ? viewText(lang, row.assessment) : say('projectView.none')),
          },
        ]}
      />
      <p className="xs mut">{say('projectView.note')}</p>
    </>
  );
}

type Say = ReturnType<typeof useSay>;

const sentLine = (say: Say, revision: NonNullable<Explained['revision']>): string =>
  say('obligation.sentLine', {
    by: revision.submittedBy,
    at: formatInstant(revision.submittedAt),
    number: revision.receiptNumber,
  });

const confirmedLine = (say: Say, lang: Lang, { by, at, round }: NonNullable<Duty['confirmation']>): string =>
  say('obligation.confirmedLine', { by, at: formatInstant(at), round: roundName(round, lang) });

function Documents({ documents }: { documents: Duty['documents'] }) {
  const say = useSay();
  if (documents.length === 0) return <>{say('obligation.noDocuments')}</>;
  return (
    <ul>
      {documents.map(({ id, numberSymbol, issuedOn, title }) => (
        <li key={id}>
          <Link to={paths.document(id)}>{numberSymbol ?? title ?? say('obligation.untitled')}</Link>
          {issuedOn && <span className="mut num"> {formatDate(issuedOn as CivilDate)}</span>}
        </li>
      ))}
    </ul>
  );
}
