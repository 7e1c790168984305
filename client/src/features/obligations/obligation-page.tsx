import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Formula } from '@ega/shared/directives/formula';
import { isMinistryFormula, QUESTIONS_OF } from '@ega/shared/directives/formula';
import { ENTERED_CODE } from '@ega/shared/directives/obligation-draft';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatCount } from '../../lib/numbers.js';
import { BoardControls, BoardNotices } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { useBoardView } from '../../app/board-view.js';
import { dueText, sourceText, titleOf, word } from '../../app/duty-words.js';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { ObligationPageDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { saySentence } from '../../lib/say-sentence.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { CellList } from './cell-list.js';
import { DirectiveDialog } from './directive-dialog.js';
import { FigureCell, type Since, WholeCell } from './figure-cell.js';
import { boundText, type Line } from './obligation-words.js';
import { StatusCounts } from './status-counts.js';
import './obligations.css';

/** One duty: what it says, how it is judged, and where each agency stands. */
export function Screen() {
  const { code = '' } = useParams();
  const say = useSay();
  const { lang } = useLanguage();
  const may = useCan();
  const view = useBoardView();
  const [revising, setRevising] = useState(false);
  const page = useRead(ObligationPageDocument, { code, ...view.variables }, { keepFormer: true });
  if (page.isError && failureCode(page.error) === 'NOT_FOUND') return <NotFound />;
  const data = page.data?.obligation;
  return (
    <>
      <PageHead
        title={data ? titleOf(data.line.obligation, lang) : say('obligations.title')}
        sub={<Link to={paths.obligations() + view.search}>{say('obligations.title')}</Link>}
      >
        <BoardControls view={view} asOf={data?.asOf} />
        {data && (
          <DraftConclusion
            duty={code}
            words={`${titleOf(data.line.obligation, lang)}: ${formatCount(data.line.figure.value, data.line.figure.denominator)}`}
          />
        )}
        {may('directive.record') && ENTERED_CODE.test(code) && (
          <Button icon="reported" onClick={() => setRevising(true)}>
            {say('obligation.revise')}
          </Button>
        )}
        <Button icon="print" onClick={() => window.print()}>
          {say('obligation.print')}
        </Button>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={view} asOf={data?.asOf} />
        </div>
        <BoardFault query={page} view={view}>
          <Loaded query={page} heights={[140, 60, 30, 30, 30]}>
            {({ obligation }) => (
              <>
                <About line={obligation.line} />
                <FigurePanel line={obligation.line} since={obligation.asOf} />
                <CellList page={obligation} variables={view.variables} search={view.search} />
              </>
            )}
          </Loaded>
        </BoardFault>
      </Page>
      {revising && data && (
        <DirectiveDialog revised={data.line.obligation} onClose={() => setRevising(false)} />
      )}
    </>
  );
}

function About({ line }: { line: Line }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { obligation } = line;
  const questions = QUESTIONS_OF[obligation.formula as Formula];
  const facts: [label: string, value: string][] = [
    [say('obligation.sentence'), `“${obligation.sentence}”`],
    [say('obligation.document'), `${sourceText(say, obligation)}; ${obligation.issuer}`],
    [say('obligation.firstDay'), formatDate(obligation.firstDay as CivilDate)],
    [say('obligation.due'), dueText(say, obligation)],
    [say('obligation.bound'), boundText(say, lang, obligation)],
    [
      say('obligation.formula'),
      word(lang, `formula.${obligation.formula}`, { platform: obligation.platform }),
    ],
    ...(questions.length > 0
      ? [[say('obligation.questions'), questions.join(', ')] satisfies [string, string]]
      : []),
    ...(obligation.doubt ? [[say('obligation.doubt'), obligation.doubt] satisfies [string, string]] : []),
    [
      say('obligation.code'),
      say('obligation.version', { code: obligation.code, version: obligation.version }),
    ],
  ];
  return (
    <Panel title={say('obligation.about')} span={8}>
      <dl className="duty-facts">
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function FigurePanel({ line, since }: { line: Line; since: Since }) {
  const say = useSay();
  const { lang } = useLanguage();
  const ministry = isMinistryFormula(line.obligation.formula as Formula);
  return (
    <Panel title={say('obligation.figure')} span={4}>
      {ministry ? (
        <p>{saySentence(lang, line.standing)}</p>
      ) : (
        <p>
          <FigureCell line={line} since={since} />
          <span className="duty-sub">
            {say('obligations.countedOn')}: <WholeCell line={line} />
          </span>
        </p>
      )}
      <StatusCounts line={line} />
    </Panel>
  );
}
