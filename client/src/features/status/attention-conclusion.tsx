import { ladderSource } from '../../app/conclusion-words.js';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { useLanguage } from '../../lib/language.js';
import type { AttentionRow } from './attention-list.js';

/** The sign beside an agency at risk or overdue; fetched after the figures, of which the first page has enough to carry. */
export default function AttentionConclusion({ row, instant }: { row: AttentionRow; instant: string }) {
  const { say, lang } = useLanguage();
  return <DraftConclusion small {...ladderSource(say, lang, instant, { ...row, ...row.agency })} />;
}
