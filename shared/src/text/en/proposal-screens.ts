import type { SameMessages } from '../message.js';
import type { proposalScreens as vi } from '../vi/proposal-screens.js';
import { many } from '../plural.js';

export const proposalScreens = {
  'proposals.sub': (p) => `${many(p.count, 'proposal')} · ${p.open} without an answer`,
  'proposals.list': 'Register of proposals',
  'proposals.none': 'No proposal has been sent.',
  'proposals.noneMore':
    'A proposal enters the register when an agency sends a report that answers question E2.',
  'proposals.noneShown': 'No proposal matches.',
  'proposals.search': 'Find by words, agency, number',
  'proposals.number': 'Number',
  'proposals.agency': 'Agency',
  'proposals.to': 'Addressed to',
  'proposals.content': 'Content',
  'proposals.owner': 'Seen to by',
  'proposals.noOwner': 'Nobody yet',
  'proposals.state': 'State',
  'proposals.anyState': 'Any state',
  'proposals.state.open': 'Without an answer',
  'proposals.state.consolidated': 'Consolidated',
  'proposals.state.answered': 'Answered',
  'proposals.state.withdrawn': 'Report withdrawn or voided',
  'proposals.shown': (p) => `${p.shown}/${p.count} proposals`,
  'proposals.reply': 'Answer',
  'proposals.replyAgain': 'Add an answer',
  'proposals.replyTitle': (p) => `Answer to proposal ${p.number}`,
  'proposals.replyMore':
    'The agency sees the answer at once. It is not changed later; another answer may be added.',
  'proposals.outcome': 'Outcome',
  'proposals.outcome.consolidated': 'Consolidated',
  'proposals.outcomeHint.consolidated': 'The proposal went into the summary report to the competent level.',
  'proposals.outcome.answered': 'Answer to the agency',
  'proposals.outcomeHint.answered': 'With words.',
  'proposals.answer': 'Answer',
  'proposals.answerMissing': 'Write the answer.',
  'proposals.document': 'Number and symbol of the answering document',
  'proposals.save': 'Record the answer',
  'proposals.saved': (p) => `The answer to ${p.number} was recorded.`,
  'proposals.by': (p) => `${p.by}, ${p.at}`,
} as const satisfies SameMessages<typeof vi>;
