import { Link } from 'react-router';
import type { Cause } from '@ega/shared/status/reconcile';
import { civilDateAt, lastDayBefore, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import { architectureDuty, type ConclusionSource, nameIn, readWords } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { useLanguage, useSay, type Say } from '../../lib/language.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import type { ChangesData } from './changes-panel.js';

type AccountData = ChangesData['accounts'][number];
type Line = AccountData['entered'][number] & { sign: '+' | '−' };

/** Today's figure and the earlier one: which agencies, which documents make the difference; no remainder. */
export function AccountPanel({ changes, search }: { changes: ChangesData; search: string }) {
  const say = useSay();
  return (
    <Panel title={say('reconcile.title')} className="reconciled">
      <div className="accounts">
        {changes.accounts.map((account) => (
          <Account key={account.name} account={account} search={search} instant={changes.now.instant} />
        ))}
      </div>
      <p className="cap">
        {say('reconcile.caption', {
          from: formatDate(
            changes.before.frozen
              ? civilDateAt(changes.before.instant)
              : lastDayBefore(changes.before.instant),
          ),
          to: formatDate(civilDateAt(changes.now.instant)),
        })}
      </p>
    </Panel>
  );
}

interface AccountProps {
  account: AccountData;
  search: string;
  instant: string;
}

function Account({ account, search, instant }: AccountProps) {
  const { say, lang } = useLanguage();
  const title = say(`compared.${account.name as 'issued'}`);
  const lines: Line[] = [
    ...account.entered.map((line) => ({ ...line, sign: '+' as const })),
    ...account.left.map((line) => ({ ...line, sign: '−' as const })),
  ];
  const columns: Column<Line>[] = [
    {
      key: 'agency',
      label: say('reconcile.agency'),
      head: true,
      cell: (line) => (
        <RowHead source={lineSource(say, lang, instant, title, line)}>
          <Link to={paths.agency(line.agency.slug) + search}>{nameIn(lang, line.agency)}</Link>
        </RowHead>
      ),
    },
    { key: 'effect', label: say('reconcile.effect'), numeric: true, cell: ({ sign }) => `${sign}1` },
    { key: 'cause', label: say('reconcile.cause'), cell: ({ cause }) => say(`cause.${cause as Cause}`) },
    { key: 'paper', label: say('reconcile.paper'), cell: (line) => paperText(say, line) },
  ];
  return (
    <section>
      <h3>{title}</h3>
      <p className="sm">
        {say('reconcile.sum', {
          before: `${account.before}/${account.denominatorBefore}`,
          entered: account.enteredCount,
          left: account.leftCount,
          now: `${account.now}/${account.denominatorNow}`,
        })}
      </p>
      {lines.length > 0 ? (
        <Disclosure title={say('reconcile.show')}>
          <Table
            caption={title}
            columns={columns}
            rows={lines}
            rowKey={({ agency, sign }) => `${sign}${agency.number}`}
          />
        </Disclosure>
      ) : (
        <p className="sm mut">
          {say(account.enteredCount + account.leftCount > 0 ? 'changes.namesHidden' : 'reconcile.same')}
        </p>
      )}
    </section>
  );
}

/** Why one agency makes a figure one more or one less. */
function lineSource(say: Say, lang: Lang, instant: string, title: string, line: Line): ConclusionSource {
  const { agency, sign, cause, documentOn } = line;
  return {
    words: readWords(say, instant, nameIn(lang, agency), [
      `${title}: ${sign}1`,
      say(`cause.${cause as Cause}`),
      documentOn && paperText(say, line),
    ]),
    agency: agency.number,
    duty: architectureDuty(agency.kind),
  };
}

/** Number and day of the document an agency counts by; the number of a secret one is not told. */
export function paperText(
  say: Say,
  { documentNumber, documentOn }: { documentNumber?: string | null; documentOn?: string | null },
): string {
  if (!documentOn) return documentNumber ?? '–';
  const day = formatDate(documentOn as CivilDate);
  return documentNumber ? say('reconcile.document', { document: documentNumber, day }) : day;
}
