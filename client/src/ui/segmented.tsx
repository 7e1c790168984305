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
