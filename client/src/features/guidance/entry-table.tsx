import { SOLUTION_STEPS } from '@ega/shared/guidance/guidance-item';
import { formatInstant } from '@ega/shared/text/format';
import { useAgencyNames } from '../../app/agency-names.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Table, type Column } from '../../ui/table.js';
import { bodyOf, enteredIn, type Entry, entryName, kindName, labelOf, valueText } from './entry.js';
import { type EntryKind, fieldsOf, isList, isSingle } from './entry-kinds.js';

interface EntryTableProps {
  kind: EntryKind;
  entries: readonly Entry[];
  onEnter: (entry?: Entry) => void;
  onRemove: (entry: Entry) => void;
}

/** Kinds of which "done" is counted: the day that says so. */
const DONE_BY: Partial<Record<EntryKind, string>> = {
  milestone: 'doneOn',
  'solution-step': 'doneOn',
  opinion: 'answeredOn',
};

/** The steps of the solution are six, entered or not: the duty counts them so (M5). */
const wholeOf = (kind: EntryKind, entries: readonly Entry[]): number =>
  kind === 'solution-step' ? SOLUTION_STEPS.length : entries.length;

/** The rows of one kind, with who entered them; a row is revised or, entered by mistake, removed. */
export function EntryTable({ kind, entries, onEnter, onRemove }: EntryTableProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const { nameOf } = useAgencyNames();
  const fields = fieldsOf(kind).filter(({ name }) => name !== 'titleEn');
  const done = DONE_BY[kind];
  const columns: Column<Entry>[] = [
    ...fields.map((field, at) => ({
      key: field.name,
      label: labelOf(lang, field.label),
      head: at === 0,
      numeric: false,
      cell: (entry: Entry) => valueText(say, lang, field, enteredIn(lang, bodyOf(entry), field.name), nameOf),
    })),
    {
      key: 'by',
      label: say('guidance.enteredBy'),
      cell: (entry) => (
        <span className="sm mut">
          {entry.enteredBy ? (
            <>
              {entry.enteredBy} · <span className="num nw">{formatInstant(entry.recordedAt)}</span>
            </>
          ) : (
            say('guidance.fromRelease')
          )}
        </span>
      ),
    },
    {
      key: 'acts',
      label: say('guidance.edit'),
      hiddenLabel: true,
      cell: (entry) => (
        <span className="entry-acts">
          <Button
            small
            kind="text"
            aria-label={say('guidance.editOf', { name: entryName(lang, kind, bodyOf(entry)) })}
            onClick={() => onEnter(entry)}
          >
            {say('guidance.edit')}
          </Button>
          {!isList(kind) && (
            <Button
              small
              kind="text"
              aria-label={say('guidance.removeOf', { name: entryName(lang, kind, bodyOf(entry)) })}
              onClick={() => onRemove(entry)}
            >
              {say('guidance.remove')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  const name = kindName(lang, kind);
  return (
    <section className="entry-kind" aria-label={name}>
      <header>
        <h3>
          {name}{' '}
          {done && entries.length > 0 && (
            <span className="sm mut">
              {say('guidance.done', {
                part: entries.filter((entry) => bodyOf(entry)[done]).length,
                total: wholeOf(kind, entries),
              })}
            </span>
          )}
        </h3>
        {(entries.length === 0 || !isSingle(kind)) && (
          <Button
            small
            icon="plus"
            aria-label={say('guidance.enterKind', { kind: name })}
            onClick={() => onEnter()}
          >
            {say('guidance.enter')}
          </Button>
        )}
      </header>
      {entries.length === 0 ? (
        <p className="sm mut">{say('guidance.empty')}</p>
      ) : (
        <Table caption={name} columns={columns} rows={entries} rowKey={(entry) => entry.code} />
      )}
    </section>
  );
}
