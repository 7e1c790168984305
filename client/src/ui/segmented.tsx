import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';

export interface Segment<T extends string> {
  value: T;
  label: string;
  icon?: IconName;
}

interface SegmentedProps<T extends string> {
  /** What is being switched: "Cách xem". */
  label: string;
  value: T;
  segments: readonly Segment<T>[];
  onChange: (value: T) => void;
}

/** A few ways to see the same thing, side by side. */
export function Segmented<T extends string>({ label, value, segments, onChange }: SegmentedProps<T>) {
  return (
    <div className="seg" role="group" aria-label={label}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.icon && <Icon name={segment.icon} />} {segment.label}
        </button>
      ))}
    </div>
  );
}

interface TabsProps<T extends string> extends SegmentedProps<T> {
  children: ReactNode;
}

/** Tabs with one panel; arrow keys move between them. */
export function Tabs<T extends string>({ label, value, segments, onChange, children }: TabsProps<T>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = segments.findIndex((segment) => segment.value === value);
    const next = segments[(index + step + segments.length) % segments.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${base}-${next.value}`)}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {segments.map((segment) => {
          const active = segment.value === value;
          return (
            <button
              key={segment.value}
              id={`${base}-${segment.value}`}
              type="button"
              role="tab"
              aria-selected={active}
              aria-controls={`${base}-panel`}
              tabIndex={active ? 0 : -1}
              onClick={() => onChange(segment.value)}
            >
              {segment.icon && <Icon name={segment.icon} />} {segment.label}
            </button>
          );
        })}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${value}`}>
        {children}
      </div>
    </>
  );
}
