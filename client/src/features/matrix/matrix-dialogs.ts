import { lazy } from 'react';

/* What is opened from the grid comes with its words when it is asked for. */
export const ExplainDialog = lazy(async () => {
  const words = import('../../lib/obligation-words.js');
  const { ExplainDialog: Dialog } = await import('../../app/explain-dialog.js');
  await words;
  return { default: Dialog };
});
export const RulesDialog = lazy(async () => {
  const words = import('../../lib/obligation-words.js');
  const { RulesDialog: Dialog } = await import('./rules-dialog.js');
  await words;
  return { default: Dialog };
});
export const ChaseDialog = lazy(async () => {
  const words = import('../../lib/office-words.js');
  const { ChaseDialog: Dialog } = await import('./chase-dialog.js');
  await words;
  return { default: Dialog };
});
