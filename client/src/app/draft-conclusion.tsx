import { useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { ButtonLink } from '../ui/button.js';
import { paths } from './paths.js';
import { useCan } from './session.js';

interface DraftConclusionProps {
  /** What the figure or row says: the words the draft starts from. */
  words: string;
  agency?: number;
  duty?: string;
}

/** From any figure or row to a draft conclusion of the newest session (practice.md, "What each reader will love"). */
export function DraftConclusion({ words, ...more }: DraftConclusionProps) {
  const say = useSay();
  const may = useCan();
  const { pathname, search } = useLocation();
  if (!may('conclusion.draft')) return null;
  return (
    <ButtonLink icon="reported" to={paths.draftConclusion(`${pathname}${search}`, words, more)}>
      {say('act.draftConclusion')}
    </ButtonLink>
  );
}
