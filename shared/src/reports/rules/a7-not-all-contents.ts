import { GUIDANCE_ITEMS } from '../../areas/architecture/content.js';
import { warning, type Rule } from './rule.js';

/** A7: fewer than eight contents of eight are pointed out; "issued" stays issued (catalogue 2, A7, CB; practice.md 6). */
export const a7NotAllContents: Rule = ({ answers }) => {
  const items = (answers.A7?.items ?? []).filter((row) => row.answer);
  const full = items.filter((row) => row.answer === 'yes').length;
  const total = GUIDANCE_ITEMS.length;
  if (items.length < total || full === total) return [];
  return [warning({ rule: 'A7-partial', question: 'A7', path: 'items' }, 'rule.A7-partial', { full, total })];
};
