import { lazy, type ComponentType } from 'react';

/** What is opened from the grid comes with its words when it is asked for. */
const withWords = <Props>(words: () => Promise<unknown>, load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [dialog] = await Promise.all([load(), words()]);
    return { default: dialog };
  });

const dutyWords = () => import('../../lib/obligation-words.js');

export const EmptyByFilter = lazy(async () => ({
  default: (await import('../../app/empty-by-filter.js')).EmptyByFilter,
}));
export const ExplainDialog = withWords(
  dutyWords,
  async () => (await import('../../app/explain-dialog.js')).ExplainDialog,
);
export const RulesDialog = withWords(dutyWords, async () => (await import('./rules-dialog.js')).RulesDialog);
export const ChaseDialog = withWords(
  () => import('../../lib/office-words.js'),
  async () => (await import('./chase-dialog.js')).ChaseDialog,
);
