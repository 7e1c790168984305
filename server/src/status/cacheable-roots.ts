import { can } from '@ega/shared/access/policy';
import type { Basis } from '@ega/shared/status/status';
import { type CacheableRoots, joined, type MomentKeyOf } from '../platform/cache/read-plan.js';
import { momentKey } from './as-of.js';

const ofBoard: MomentKeyOf = (args, facts) => {
  const text = (name: string): string | null => (typeof args[name] === 'string' ? args[name] : null);
  return momentKey(
    {
      round: text('round'),
      at: text('at'),
      day: text('day'),
      meeting: text('meeting'),
      basis: (text('basis') ?? 'reported') as Basis,
    },
    facts,
  );
};

// The page of an agency shows documents only to whoever may read its report; the two kinds of viewer share no answer.
const ofPage: MomentKeyOf = (args, facts) => {
  const readsDocuments = facts.actor !== null && can(facts.actor, 'report.read');
  const { question, position } = ofBoard(args, facts);
  return { question: `${question} ${readsDocuments ? 'documents' : ''}`, position };
};

// Both sides: the earlier one may lie so near that the ledger still moves it.
const ofComparison: MomentKeyOf = (args, facts) => {
  const earlier = {
    round: args['fromRound'],
    at: args['fromAt'],
    day: args['fromDay'],
    basis: args['basis'],
  };
  return joined([ofBoard(args, facts), ofBoard(earlier, facts)]);
};

/** Reads that depend on nothing but the board, the moment and the viewer's view. */
export const CACHEABLE_ROOTS: CacheableRoots = {
  overview: ofBoard,
  forecast: ofBoard,
  agencyList: ofBoard,
  agencyPage: ofPage,
  obligations: ofBoard,
  obligation: ofBoard,
  agencyDetails: ofPage,
  agencyObligations: ofPage,
  architectureArea: ofBoard,
  ngspArea: ofBoard,
  ngspGrowth: ofBoard,
  oneStopArea: ofBoard,
  projectsArea: ofBoard,
  projectRegister: ofBoard,
  architectureLibrary: ofBoard,
  comparison: ofComparison,
  obligationMatrix: ofBoard,
};
