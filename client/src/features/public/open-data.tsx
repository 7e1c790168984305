import { useSay } from '../../lib/language.js';
import { ButtonLink } from '../../ui/button.js';

/** The rows of a block as open data. */
export function OpenData({ set }: { set: string }) {
  const say = useSay();
  return (
    <ButtonLink small icon="download" to={`/exports/public/${set}.csv`} reloadDocument>
      {say('public.csv')}
    </ButtonLink>
  );
}
