import { type ReactNode, useEffect, useRef } from 'react';
import type * as v from 'valibot';
import { useSay } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { asRows, inRow, removeRow, type Change } from './change.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

interface RowCardsProps {
  list: string;
  entries: Readonly<Record<string, v.GenericSchema>>;
  rows: unknown;
  change: Change;
  /** What names a row once something stands in it. */
  title: (row: Holder, place: number) => string;
  summary?: (row: Holder) => string;
  addLabel: string;
  /** What a new row starts with. */
  fresh?: Holder;
  /** A row known to an earlier quarter is never taken out, only ended (R14). */
  mayRemove?: (row: Holder) => boolean;
  without?: readonly string[];
}

/** Rows of a register: a card each, known by an id that stays over the quarters. */
export function RowCards(props: RowCardsProps) {
  const { list, entries, change, title, summary, addLabel, fresh = {}, mayRemove, without } = props;
  const say = useSay();
  const { question } = useForm();
  const added = useRef<string | null>(null);
  const rows = asRows(props.rows);
  const add = (): void => {
    const id = crypto.randomUUID();
    added.current = id;
    inRow(change, list, 'id', id)((row) => ({ ...row, ...fresh }));
  };
  return (
    <div className="lines" id={fieldId(question, list)} tabIndex={-1}>
      {rows.map((row, place) => {
        const id = String(row['id']);
        const path = `${list}.${id}`;
        return (
          <Card
            key={id}
            id={fieldId(question, path)}
            title={title(row, place)}
            summary={summary?.(row)}
            open={added.current === id}
            fresh={added.current === id}
          >
            <GroupFields
              entries={entries}
              holder={row}
              change={inRow(change, list, 'id', id)}
              path={path}
              name={list}
              {...(without ? { without } : {})}
            />
            {(mayRemove?.(row) ?? true) && (
              <Button small kind="danger" onClick={() => removeRow(change, list, 'id', id)}>
                {say('reportForm.removeRow')}
              </Button>
            )}
          </Card>
        );
      })}
      <div>
        <Button icon="plus" onClick={add}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

interface CardProps {
  id: string;
  title: ReactNode;
  summary?: ReactNode;
  open?: boolean;
  /** Just added by the person, who goes on in it. */
  fresh?: boolean;
  faulty?: boolean;
  children: ReactNode;
}

/** One line of a table that opens in place. */
export function Card({ id, title, summary, open, fresh, faulty, children }: CardProps) {
  // Decided once: a card must not close while somebody is in it.
  const first = useRef(open);
  const card = useRef<HTMLDetailsElement>(null);
  const toFill = useRef(fresh);
  useEffect(() => {
    if (toFill.current) card.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    toFill.current = false;
  }, []);
  return (
    <details className={faulty ? 'doc card has-error' : 'doc card'} id={id} ref={card} open={first.current}>
      <summary>
        <Icon name="chevronRight" />
        <span>
          <b>{title}</b>
          {summary && <small>{summary}</small>}
        </span>
      </summary>
      {children}
    </details>
  );
}
