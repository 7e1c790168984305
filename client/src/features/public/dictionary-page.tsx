import { Link } from 'react-router';
import { type Formula, QUESTIONS_OF } from '@ega/shared/directives/formula';
import { STATUSES } from '@ega/shared/status/status';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, type Lang, sayData } from '@ega/shared/text/say';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { PrintHead } from '../../app/print-head.js';
import { DataDictionaryDocument, type DictionaryFactsFragment } from '../../gql/graphql.js';
import { type Say, useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { StatusBadge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { OpenData } from './open-data.js';
import { PublicFrame } from './public-frame.js';
import { WhileOn } from './while-on.js';

type Duty = DictionaryFactsFragment;

const word = (lang: Lang, code: string, platform = ''): string =>
  isMessageCode(code) ? sayData(lang, code, { platform }) : code;

/** The data dictionary, made from the rules themselves: no figure is on a screen whose words are not here. */
export function Screen() {
  const say = useSay();
  const { lang } = useLanguage();
  const read = useRead(DataDictionaryDocument, {});
  const columns = dutyColumns(say, lang);
  return (
    <PublicFrame>
      <PageHead
        title={say('dictionary.title')}
        sub={<Link to={paths.publicPage()}>{say('public.back')}</Link>}
      >
        <PrintHead asOf={{}} />
        <Button icon="print" onClick={() => window.print()}>
          {say('obligation.print')}
        </Button>
      </PageHead>
      <Page>
        <WhileOn>
          {() => (
            <>
              {' '}
              <p className="s12 mut">{say('dictionary.sub')}</p>
              <Loaded query={read} heights={[200, 80]}>
                {({ publicInformation: { obligations, indicators } }) => (
                  <>
                    <Panel title={say('dictionary.duties')} actions={<OpenData set="tu-dien-so-lieu" />}>
                      <DutyTable caption={say('dictionary.duties')} columns={columns} duties={obligations} />
                    </Panel>
                    <Panel title={say('dictionary.indicators')}>
                      <DutyTable
                        caption={say('dictionary.indicators')}
                        columns={columns}
                        duties={indicators}
                      />
                    </Panel>
                  </>
                )}
              </Loaded>
              <Panel title={say('dictionary.statuses')} span={6}>
                <Table
                  caption={say('dictionary.statuses')}
                  rows={STATUSES}
                  rowKey={(status) => status}
                  columns={[
                    {
                      key: 'status',
                      label: say('dictionary.status'),
                      head: true,
                      cell: (status) => <StatusBadge status={status} />,
                    },
                    {
                      key: 'meaning',
                      label: say('dictionary.meaning'),
                      cell: (status) => say(`meaning.${status}`),
                    },
                  ]}
                />
              </Panel>
              <Panel title={say('dictionary.bases')} span={6}>
                <dl className="public-bases">
                  <dt>{say('dictionary.basis.reported')}</dt>
                  <dd>{say('dictionary.basis.reportedText')}</dd>
                  <dt>{say('dictionary.basis.verified')}</dt>
                  <dd>{say('dictionary.basis.verifiedText')}</dd>
                </dl>
              </Panel>
            </>
          )}
        </WhileOn>
      </Page>
    </PublicFrame>
  );
}

interface DutyTableProps {
  caption: string;
  columns: Column<Duty>[];
  duties: readonly Duty[];
}

function DutyTable({ caption, columns, duties }: DutyTableProps) {
  return <Table caption={caption} columns={columns} rows={duties} rowKey={(duty) => duty.code} />;
}

function dutyColumns(say: Say, lang: Lang): Column<Duty>[] {
  const day = (value: string): string => formatDate(value as CivilDate);
  return [
    {
      key: 'name',
      label: say('dictionary.name'),
      head: true,
      cell: (duty) => (
        <>
          {lang === 'en' ? duty.titleEn : duty.titleVi} <span className="mut num">({duty.code})</span>
        </>
      ),
    },
    {
      key: 'source',
      label: say('dictionary.source'),
      cell: (duty) => (
        <>
          {say('obligations.source', { document: duty.document, day: day(duty.issuedOn) })}
          <q className="public-quote">{duty.sentence}</q>
        </>
      ),
    },
    {
      key: 'bound',
      label: say('dictionary.bound'),
      cell: ({ agencies, binds }) =>
        agencies ? say('bound.named', { count: agencies.length }) : word(lang, `bound.${binds}`),
    },
    {
      key: 'formula',
      label: say('dictionary.formula'),
      cell: (duty) => (
        <>
          {word(lang, `formula.${duty.formula}`, duty.platform)}
          {duty.doubt && (
            <span className="public-doubt">
              {say('obligation.doubt')}: {duty.doubt}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'questions',
      label: say('dictionary.questions'),
      cell: (duty) => QUESTIONS_OF[duty.formula as Formula].join(', ') || '–',
    },
    {
      key: 'due',
      label: say('dictionary.due'),
      cell: (duty) =>
        duty.lastDay ? say('obligations.lastDay', { day: day(duty.lastDay) }) : say('obligations.noDue'),
    },
  ];
}
