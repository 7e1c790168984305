import { ICON_PATHS, type IconName } from './icon-paths.js';

/** An icon beside a word: always hidden from assistive technology, the word carries the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {name === 'none' && (
        <circle
          cx="8"
          cy="8"
          r="6.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeDasharray="2.6 1.8"
        />
      )}
      <path fillRule="evenodd" d={ICON_PATHS[name]} />
    </svg>
  );
}
