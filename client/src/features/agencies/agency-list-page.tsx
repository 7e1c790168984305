import { PageHead } from '../../app/page-head.js';
import { useSay } from '../../lib/language.js';

export function Screen() {
  const say = useSay();
  return <PageHead title={say('nav.agencies')} />;
}
