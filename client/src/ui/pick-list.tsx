import { useState } from 'react';
import { fold } from '@ega/shared/text/nfc';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Checkbox, Fieldset } from './choices.js';
import type { FieldFace } from './field.js';
import './styles/pick-list.css';

export interface PickItem<K extends string | number> {
  key: K;
  label: string;
}

interface PickListProps<K extends string | number> extends FieldFace {
  items: readonly PickItem<K>[];
  chosen: readonly K[];
  onChange: (chosen: K[]) => void;
}

/** Several of a long list: a search without marks over check boxes; the answer keeps the order of the list. */
export function PickList<K extends string | number>({ items, chosen, onChange, ...face }: PickListProps<K>) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const wanted = fold(query).trim();
  const shown = items.filter((item) => wanted === '' || fold(item.label).includes(wanted));
  const choose = (keys: ReadonlySet<K>): void =>
    onChange(items.map((item) => item.key).filter((key) => keys.has(key)));
  const set = (key: K, on: boolean): void => {
    const keys = new Set(chosen);
    if (on) keys.add(key);
    else keys.delete(key);
    choose(keys);
  };
  return (
    <Fieldset {...face}>
      <input
        type="search"
        className="in-t"
        aria-label={say('pickList.search')}
        placeholder={say('pickList.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="row picklist-bar">
        <span className="sm mut num" role="status">
          {say('pickList.chosen', { count: chosen.length, total: items.length })}
        </span>
        <Button
          small
          kind="text"
          onClick={() => choose(new Set([...chosen, ...shown.map((item) => item.key)]))}
        >
          {say('pickList.all')}
        </Button>
        {chosen.length > 0 && (
          <Button small kind="text" onClick={() => onChange([])}>
            {say('pickList.clear')}
          </Button>
        )}
      </div>
      <div className="picklist">
        {shown.map((item) => (
          <Checkbox
            key={item.key}
            label={item.label}
            checked={chosen.includes(item.key)}
            onChange={(on) => set(item.key, on)}
          />
        ))}
        {shown.length === 0 && <p className="sm mut">{say('pickList.none')}</p>}
      </div>
    </Fieldset>
  );
}
