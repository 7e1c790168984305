import type { Grant, Role } from './actor.js';

/**
 * own = an object of one of the actor's agencies; all = any object; a grant = any object, if the account holds it;
 * { own, all } never mix. A role that is not named may not do it at all (default deny).
 */
export type Permission = 'own' | 'all' | { readonly grant: Grant };

/** Everything a person can ask of the system. */
export const ACTIONS = [
  'session.own',
  'board.read',
  'board.readFrozen',
  'export.download',
  'report.read',
  'report.readDraft',
  'report.draft',
  'report.assignUnits',
  'report.ready',
  'report.sendBack',
  'report.submit',
  'report.withdraw',
  'report.giveUp',
  'report.nameSubstitute',
  'report.cover',
  'report.enter',
  'report.confirmEntry',
  'report.message',
  'report.note',
  'report.review',
  'report.verify',
  'report.lookAgain',
  'report.assign',
  'report.waiveSecondPerson',
  'report.void',
  'report.reopen',
  'receipt.read',
  'file.upload',
  'file.read',
  'round.open',
  'round.extend',
  'time.ask',
  'chase.work',
  'chase.read',
  'outbox.read',
  'account.list',
  'account.invite',
  'account.reset',
  'account.disable',
  'account.grant',
  'power.delegate',
  'power.read',
  'access.review',
  'access.confirm',
  'token.list',
  'token.issue',
  'token.revoke',
  'proposal.read',
  'proposal.answer',
  'registry.read',
  'registry.edit',
  'directive.record',
  'guidance.record',
  'letterhead.read',
  'letterhead.record',
  'audit.read',
  'meeting.read',
  'meeting.prepare',
  'meeting.freeze',
  'conclusion.draft',
  'conclusion.record',
  'figures.release',
  'clock.jump',
] as const;

export type Action = (typeof ACTIONS)[number];

type Row = Partial<Record<Role, Permission>>;

const EVERYONE: Row = {
  reporter: 'own',
  approver: 'own',
  officer: 'all',
  leader: 'all',
  viewer: 'all',
  administrator: 'all',
  contributor: 'own',
};

/** The role by action table (house decision 12); the README prints it from here. */
export const ROLE_TABLE: Readonly<Record<Action, Row>> = {
  'session.own': EVERYONE,
  'board.read': EVERYONE,
  // The board as a session froze it: also of a released reach (practice.md 22).
  'board.readFrozen': EVERYONE,
  'export.download': EVERYONE,
  // Sent revisions. The administrator keeps accounts and clocks and reads no report.
  'report.read': {
    reporter: 'own',
    approver: 'own',
    officer: 'all',
    leader: 'all',
    viewer: 'all',
    contributor: 'own',
  },
  // practice.md 21: the Authority sees of a draft only the words "đang lập báo cáo".
  'report.readDraft': { reporter: 'own', approver: 'own', contributor: 'own' },
  // Of a contributor: only the questions given to his unit (practice.md 11).
  'report.draft': { reporter: 'own', approver: 'own', contributor: 'own' },
  'report.assignUnits': { reporter: 'own', approver: 'own' },
  'report.ready': { reporter: 'own', approver: 'own' },
  'report.sendBack': { approver: 'own' },
  'report.submit': { approver: 'own' },
  'report.withdraw': { approver: 'own' },
  // The own draft, of which nothing stands as sent (practice.md 13).
  'report.giveUp': { reporter: 'own', approver: 'own' },
  // For a period with an authorising document; the substitute then does what the approver does (practice.md 18).
  'report.nameSubstitute': { approver: 'own' },
  'report.cover': { reporter: 'own', approver: 'own' },
  // A report that came on paper, by e-mail or fax; the agency may confirm it later (practice.md 13).
  'report.enter': { officer: 'all' },
  'report.confirmEntry': { approver: 'own' },
  // Under a question that completion was asked for, both sides write.
  'report.message': { reporter: 'own', approver: 'own', officer: 'all' },
  // Internal notes: no agency ever reads one.
  'report.note': { officer: 'all', leader: 'all' },
  'report.review': { officer: 'all' },
  'report.verify': { officer: 'all' },
  // practice.md 22: a second pair of eyes on newly issued architectures and step backs, and its switch.
  'report.lookAgain': { leader: 'all' },
  'report.assign': { officer: 'all', leader: 'all' },
  'report.waiveSecondPerson': { officer: 'all', leader: 'all' },
  'report.void': { officer: 'all' },
  'report.reopen': { officer: { grant: 'reopen' }, leader: 'all' },
  'receipt.read': {
    reporter: 'own',
    approver: 'own',
    officer: 'all',
    leader: 'all',
    viewer: 'all',
    contributor: 'own',
  },
  // An officer uploads the dispatch of a report that he enters on behalf.
  'file.upload': { reporter: 'own', approver: 'own', officer: 'all', contributor: 'own' },
  'file.read': {
    reporter: 'own',
    approver: 'own',
    officer: 'all',
    leader: 'all',
    viewer: 'all',
    contributor: 'own',
  },
  'round.open': { officer: { grant: 'rounds' }, leader: 'all', administrator: { grant: 'rounds' } },
  'round.extend': { officer: { grant: 'extend' }, leader: 'all' },
  // practice.md 16: reporter and approver ask; granting is round.extend and report.reopen.
  'time.ask': { reporter: 'own', approver: 'own' },
  // practice.md 19: today's work, telephone chases, drafted dispatches.
  'chase.work': { officer: 'all', leader: 'all' },
  // The log of what was done: leadership asks for it at the session (screens: at-risk list, agency page).
  'chase.read': { officer: 'all', leader: 'all', viewer: 'all' },
  'outbox.read': { officer: 'all', leader: 'all', administrator: 'all' },
  'account.list': { approver: 'own', officer: 'all', leader: 'all', administrator: 'all' },
  'account.invite': { approver: 'own', officer: 'all', administrator: 'all' },
  'account.reset': { approver: 'own', officer: 'all', administrator: 'all' },
  'account.disable': { approver: 'own', officer: 'all', administrator: 'all' },
  'account.grant': { administrator: 'all' },
  // practice.md 22: freeze, extend, reopen, to a person for a period with a document.
  'power.delegate': { leader: 'all' },
  'power.read': { officer: 'all', leader: 'all', administrator: 'all' },
  'access.review': { approver: 'own', officer: 'all', leader: 'all', administrator: 'all' },
  'access.confirm': { approver: 'own', administrator: 'all' },
  'token.list': { approver: 'own', officer: 'all', administrator: 'all' },
  // Only who may send may let a program do so (issue 3, item 16).
  'token.issue': { approver: 'own' },
  'token.revoke': { approver: 'own', officer: 'all', administrator: 'all' },
  'proposal.read': { reporter: 'own', approver: 'own', officer: 'all', leader: 'all', viewer: 'all' },
  'proposal.answer': { officer: 'all', leader: 'all' },
  'registry.read': { officer: 'all', leader: 'all', viewer: 'all', administrator: 'all' },
  'registry.edit': { officer: { grant: 'registry' }, administrator: { grant: 'registry' } },
  // The Authority's own lists, directives and sheet (catalogue 6).
  'directive.record': { officer: 'all', leader: 'all' },
  'guidance.record': { officer: 'all', leader: 'all' },
  // Names, symbols and signing authorities on official documents (issue 5, item 7): the administrator of the Authority.
  'letterhead.read': { officer: 'all', leader: 'all', administrator: 'all' },
  'letterhead.record': { administrator: 'all' },
  'audit.read': { leader: 'all', administrator: 'all' },
  'meeting.read': { officer: 'all', leader: 'all', viewer: 'all', administrator: 'all' },
  'meeting.prepare': { officer: { grant: 'secretariat' }, leader: 'all' },
  // practice.md 22: the Authority's leader freezes, and can delegate.
  'meeting.freeze': { officer: { grant: 'freeze' }, leader: 'all' },
  // From a figure to a draft conclusion: also the deputy minister at the screen.
  'conclusion.draft': { officer: { grant: 'secretariat' }, leader: 'all', viewer: 'all' },
  'conclusion.record': { officer: { grant: 'secretariat' }, leader: 'all' },
  'figures.release': { officer: { grant: 'release' }, leader: { grant: 'release' } },
  'clock.jump': { administrator: 'all' },
};
