import type { IconName } from '../../ui/icon-paths.js';
import type { RegisterMark } from '@ega/shared/documents/register-mark';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { markOf } from './register-words.js';

const ICON: Readonly<Record<RegisterMark, IconName>> = {
  found: 'verified',
  known: 'info',
  unverified: 'risk',
  stated: 'reported',
  illustrative: 'none',
};

/** How far a document is confirmed; the word is explained on pointing and, on the page of the document, in a line. */
export function MarkBadge({ mark }: { mark: string }) {
  const say = useSay();
  const known = markOf(mark);
  return (
    <span className="st flow" title={say(`register.markHint.${known}`)}>
      <Icon name={ICON[known]} />
      {say(`register.mark.${known}`)}
    </span>
  );
}
