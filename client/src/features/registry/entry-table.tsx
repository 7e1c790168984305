import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { MessageCode } from '@ega/shared/text/say';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { UndoRegistryActDocument } from '../../gql/graphql.js';
import { useLanguage, useSay, type Say } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { RequestError } from '../../lib/request-error.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { namesOf, type Entry, type Registry } from './registry-data.js';

interface EntryTableProps {
  registry: Registry;
  day: CivilDate;
}

const actWord = (say: Say, kind: string): string => say(`registry.act.${kind}` as 'registry.act.rename');

/** What was entered after the first registration, newest first; each can be taken back by a correcting entry. */
export function EntryTable({ registry, day }: EntryTableProps) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const [undoing, setUndoing] = useState<Entry | null>(null);
  const nameOf = namesOf(registry, lang, day);
  const columns: Column<Entry>[] = [
    {
      key: 'entry',
      label: say('registry.entry'),
      head: true,
      cell: (row) => (
        <>
          {actWord(say, row.kind)}
          {row.undoneBy && <span className="mut"> ({say('registry.undone')})</span>}
          <span className="under">
            {row.agencies.map((number, at) => (
              <span key={number}>
                {at > 0 && '; '}
                <Link to={paths.registryAgency(number)}>{nameOf(number)}</Link>
              </span>
            ))}
          </span>
        </>
      ),
    },
    {
      key: 'effective',
      label: say('registry.effective'),
      cell: (row) => <span className="num">{formatDate(row.effectiveFrom)}</span>,
    },
    {
      key: 'basis',
      label: say('registry.basis'),
      cell: (row) => (
        <>
          {row.basisNumber && row.basisDate
            ? `${row.basisNumber}, ${formatDate(row.basisDate)}, ${row.basisIssuer}`
            : '–'}
          {row.note && <span className="under mut">{row.note}</span>}
        </>
      ),
    },
    {
      key: 'recorded',
      label: say('registry.recorded'),
      cell: (row) => (
        <>
          <span className="num nw">{formatInstant(row.recordedAt)}</span>
          <span className="under mut">{row.madeBy}</span>
        </>
      ),
    },
    {
      key: 'undo',
      label: say('registry.undo'),
      hiddenLabel: true,
      align: 'right',
      cell: (row) =>
        may('registry.edit') &&
        row.kind !== 'undo' &&
        !row.undoneBy && (
          <Button small kind="text" onClick={() => setUndoing(row)}>
            {say('registry.undo')}
          </Button>
        ),
    },
  ];
  if (registry.entries.length === 0) return <EmptyState icon="file" title={say('registry.entriesNone')} />;
  return (
    <>
      <Table
        caption={say('registry.entries')}
        columns={columns}
        rows={registry.entries}
        rowKey={(row) => row.id}
      />
      {undoing && <UndoDialog entry={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

const REASONS: Readonly<Record<string, MessageCode>> = {
  laterEntry: 'registry.undoLater',
  agencyInUse: 'registry.undoUsed',
  undone: 'registry.undoTwice',
};

function UndoDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const undo = useSend(UndoRegistryActDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('registry.undoDone') });
    },
  });
  const why = undo.error instanceof RequestError ? REASONS[String(undo.error.details['reason'])] : undefined;
  return (
    <ReasonDialog
      title={say('registry.undoAsk', { act: actWord(say, entry.kind) })}
      action={say('registry.undo')}
      danger
      busy={undo.isPending}
      error={why ? null : undo.error}
      label={say('registry.undoReason')}
      onDo={(reason) => undo.mutate({ id: entry.id, reason })}
      onClose={onClose}
    >
      {why && <Notice tone="error" live="alert" lead={say(why as 'registry.undoLater')} />}
      <p>{say('registry.undoMore')}</p>
    </ReasonDialog>
  );
}
