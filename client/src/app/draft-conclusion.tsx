import { useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { ButtonLink } from '../ui/button.js';
import type { ConclusionSource } from './conclusion-words.js';
import { paths } from './paths.js';
import { useCan } from './session.js';

interface DraftConclusionProps extends ConclusionSource {
  /** Of this session, where a page of one shows the figure; else of the newest. */
  meeting?: string | undefined;
  /** Under a figure or beside a row, where a whole button would shout: the sign alone, named by what it starts from. */
  small?: boolean;
}

/** From any figure or row to a draft conclusion (practice.md, "What each reader will love"). */
export function DraftConclusion({ words, small, ...more }: DraftConclusionProps) {
  const say = useSay();
  const may = useCan();
  const { pathname, search } = useLocation();
  const name = say('act.draftConclusion');
  if (!may('conclusion.draft')) return null;
  return (
    <ButtonLink
      icon="reported"
      small={small}
      kind={small ? 'text' : 'secondary'}
      className="noprint"
      {...(small ? { 'aria-label': `${name}: ${words}`, title: name } : {})}
      to={paths.draftConclusion(`${pathname}${search}`, words, more)}
    >
      {!small && name}
    </ButtonLink>
  );
}
