import type { MachineScope } from './actor.js';
import type { Action } from './role-table.js';

const ACTIONS_OF: Readonly<Record<MachineScope, readonly Action[]>> = {
  read: [
    'board.read',
    'board.readFrozen',
    'report.read',
    'report.readDraft',
    'receipt.read',
    'proposal.read',
  ],
  draft: ['report.draft', 'report.ready'],
  submit: ['report.submit'],
};

/** Whether a token with these scopes may do it, before the role is asked: everything not named is refused. */
export function machineMay(scopes: readonly MachineScope[], action: Action): boolean {
  return scopes.some((scope) => ACTIONS_OF[scope].includes(action));
}

/** Longest life of a token, days of machine time: a program is looked at again at least once a year. */
export const TOKEN_MAX_DAYS = 365;

/** Requests of one token in one minute of machine time. */
export const TOKEN_PER_MINUTE = 120;
