import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Status } from '@ega/shared/status/status';
import { STATUSES } from '@ega/shared/status/status';
import { fold } from '@ega/shared/text/nfc';
import type { BoardView } from '../../app/board-view.js';
import { nameIn, readWords } from '../../app/conclusion-words.js';
import { ExplainDialog } from '../../app/explain-dialog.js';
import { paths } from '../../app/paths.js';
import { titleOf } from '../../app/duty-words.js';
import { RowHead } from '../../app/row-head.js';
import { useCan } from '../../app/session.js';
import type { ObligationPageQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { saySentence } from '../../lib/say-sentence.js';
import { Button } from '../../ui/button.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Panel } from '../../ui/panel.js';
import { Pick } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { TextField } from '../../ui/text-field.js';
import { type Cell, cellsOf } from './cell.js';
import { HandDialog } from './hand-dialog.js';

type Page = ObligationPageQuery['obligation'];

const ANY = 'any';

interface CellListProps {
  page: Page;
  variables: BoardView['variables'];
  search: string;
}

/** Where each agency stands under one duty; found by name, filtered by status, each with its grounds. */
export function CellList({ page, variables, search }: CellListProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const may = useCan();
  const [status, setStatus] = useState<Status | typeof ANY>(ANY);
  const [query, setQuery] = useState('');
  const [explained, setExplained] = useState<Cell | null>(null);
  const [recording, setRecording] = useState<Cell | null>(null);
  const { obligation } = page.line;
  const all = useMemo(() => cellsOf(page.cells), [page.cells]);
  const nameOf = ({ agency }: Cell): string => nameIn(lang, agency);
  const sourceOf = (cell: Cell) => ({
    words: readWords(say, page.asOf.instant, nameOf(cell), [
      titleOf(obligation, lang),
      cell.status && say(`status.${cell.status}`),
      saySentence(lang, cell.reading),
    ]),
    agency: cell.agency.number,
    duty: obligation.code,
  });
  const wanted = fold(query).trim();
  const rows = all.filter(
    (cell) =>
      (status === ANY || cell.status === status) && (wanted === '' || fold(nameOf(cell)).includes(wanted)),
  );
  const byHand = obligation.formula === 'byHand' && may('directive.record');
  const occurring = STATUSES.filter((one) => all.some((cell) => cell.status === one));
  const columns: Column<Cell>[] = [
    {
      key: 'agency',
      label: say('obligation.agency'),
      head: true,
      cell: (cell) => (
        <RowHead source={sourceOf(cell)}>
          <Link to={paths.agency(cell.agency.slug) + search}>{nameOf(cell)}</Link>
        </RowHead>
      ),
    },
    {
      key: 'status',
      label: say('obligation.status'),
      cell: (cell) => <DutyStatus status={cell.status} neutral={cell.neutral} />,
    },
    {
      key: 'reading',
      label: say('obligation.reading'),
      cell: (cell) => saySentence(lang, cell.reading) || '–',
    },
    {
      key: 'grounds',
      label: say('obligation.grounds'),
      cell: (cell) => cell.grounds.map((ground) => saySentence(lang, ground)).join(' '),
    },
    { key: 'basis', label: say('obligation.basis'), cell: (cell) => <Basis cell={cell} /> },
    {
      key: 'explain',
      label: say('obligation.explain'),
      hiddenLabel: true,
      cell: (cell) => (
        <span className="duty-acts">
          <Button
            small
            kind="text"
            onClick={() => setExplained(cell)}
            aria-label={say('obligation.explainOf', { agency: nameOf(cell) })}
          >
            {say('obligation.explain')}
          </Button>
          {byHand && (
            <Button
              small
              onClick={() => setRecording(cell)}
              aria-label={say('obligation.recordOf', { agency: nameOf(cell) })}
            >
              {say('obligation.record')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Panel
      title={say('obligation.cells')}
      note={say('obligation.cellsNote', { shown: rows.length, total: all.length })}
    >
      {all.length > 1 && (
        <div className="duty-tools">
          <TextField label={say('obligation.search')} type="search" value={query} onChange={setQuery} />
          <Pick
            label={say('obligation.filter')}
            value={status}
            options={[
              { value: ANY, label: say('obligation.anyStatus') },
              ...occurring.map((one) => ({ value: one, label: say(`status.${one}`) })),
            ]}
            onChange={setStatus}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState title={say(all.length === 0 ? 'obligation.ownOnly' : 'obligation.none')} />
      ) : (
        <Table
          caption={say('obligation.cells')}
          columns={columns}
          rows={rows}
          rowKey={(cell) => cell.agency.number}
          sticky
        />
      )}
      {explained && (
        <ExplainDialog
          agency={explained.agency.number}
          name={nameOf(explained)}
          code={obligation.code}
          view={{ variables, search }}
          onClose={() => setExplained(null)}
        />
      )}
      {recording && (
        <HandDialog
          code={obligation.code}
          agency={recording.agency.number}
          name={nameOf(recording)}
          onClose={() => setRecording(null)}
        />
      )}
    </Panel>
  );
}

function Basis({ cell }: { cell: Cell }) {
  const silent = cell.status === 'notReported' || cell.rule === 'tasksNotEntered';
  return silent ? <>–</> : <BasisMark verified={cell.verified} />;
}
