import { Link } from 'react-router';
import { useSay } from '../lib/language.js';
import { paths } from './paths.js';

/** The agency lock-up of the top bar. */
export function Brand() {
  const say = useSay();
  return (
    <Link className="brand" to={paths.home()}>
      <BrandMark />
      <span>
        <small>
          {say('app.ministry')} · {say('app.authority')}
        </small>
        <b>{say('app.shortName')}</b>
      </span>
    </Link>
  );
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect width="34" height="34" rx="6" fill="#FFC83D" />
      <path
        fill="#0B2A4A"
        d="M7 25h20v2.5H7Zm1.5-3.5h4v-8h-4Zm6.5 0h4v-12h-4Zm6.5 0h4v-8h-4ZM7 10.5 17 5l10 5.5-1.2 2L17 7.8 8.2 12.5Z"
      />
    </svg>
  );
}
