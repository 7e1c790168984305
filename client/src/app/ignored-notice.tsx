import { useSay } from '../lib/language.js';
import { Notice } from '../ui/notice.js';

/** Says which parts of the address nobody reads or could not be read; nothing where all were. */
export function IgnoredNotice({ names }: { names: readonly string[] }) {
  const say = useSay();
  if (names.length === 0) return null;
  return <Notice tone="warning">{say('overview.unknownParam', { names: names.join(', ') })}</Notice>;
}
