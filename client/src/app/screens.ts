import { createElement, lazy, useMemo, type ComponentType } from 'react';
import { matchPath } from 'react-router';
import type { Action } from '@ega/shared/access/role-table';
import { PATTERNS } from './paths.js';
import {
  withAccountWords,
  withAreaWords,
  withComparisonWords,
  withFormWords,
  withMatrixWords,
  withMeetingWords,
  withObligationWords,
  withOfficeWords,
  type ScreenModule,
} from './screen-words.js';

export interface ScreenRoute {
  path: string;
  load: () => Promise<ScreenModule>;
  Lazy: ComponentType;
  /** Any one of these lets a person in; none: everybody who is signed in. */
  actions: readonly Action[];
}

/** A screen whose code is fetched when it is opened. */
function screen(path: string, load: () => Promise<ScreenModule>, ...actions: Action[]): ScreenRoute {
  return { path, load, actions, Lazy: lazy(async () => ({ default: (await load()).Screen })) };
}

/** Whose code had arrived before the first drawing: a lazy one would show grey blocks, and React keeps those for 300 ms. */
const here = new Map<ScreenRoute, ComponentType>();

export function ScreenOf({ route }: { route: ScreenRoute }) {
  return createElement(useMemo(() => here.get(route) ?? route.Lazy, [route]));
}

export const OPEN = [
  screen(
    PATTERNS.signIn,
    withAccountWords(() => import('../features/sign-in/sign-in-page.js')),
  ),
  screen(
    PATTERNS.link,
    withAccountWords(() => import('../features/sign-in/link-page.js')),
  ),
  screen(
    PATTERNS.publicPage,
    withObligationWords(() => import('../features/public/public-page.js')),
  ),
  screen(
    PATTERNS.dictionary,
    withObligationWords(() => import('../features/public/dictionary-page.js')),
  ),
];

export const SIGNED_IN = [
  screen(PATTERNS.overview, () => import('../features/status/overview-page.js'), 'board.readFrozen'),
  screen(
    PATTERNS.presentation,
    withComparisonWords(withObligationWords(() => import('../features/status/presentation-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.comparison,
    withComparisonWords(withObligationWords(() => import('../features/status/compare-page.js'))),
    'board.read',
  ),
  screen(PATTERNS.agencies, () => import('../features/agencies/agency-list-page.js'), 'board.readFrozen'),
  screen(
    PATTERNS.agency,
    withAreaWords(withFormWords(withObligationWords(() => import('../features/agencies/agency-page.js')))),
    'board.read',
  ),
  screen(
    PATTERNS.matrix,
    withMatrixWords(() => import('../features/matrix/matrix-page.js')),
    'board.read',
  ),
  screen(
    PATTERNS.areaArchitecture,
    withAreaWords(withFormWords(() => import('../features/areas/architecture-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.areaNgsp,
    withAreaWords(withFormWords(() => import('../features/areas/ngsp-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.areaOneStop,
    withAreaWords(withFormWords(() => import('../features/areas/one-stop-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.areaProjects,
    withAreaWords(withFormWords(() => import('../features/areas/projects-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.library,
    withAreaWords(() => import('../features/library/library-page.js')),
    'board.read',
  ),
  screen(
    PATTERNS.meetings,
    withMeetingWords(() => import('../features/meetings/meeting-list-page.js')),
    'meeting.read',
  ),
  screen(
    PATTERNS.meeting,
    withMeetingWords(() => import('../features/meetings/meeting-page.js')),
    'meeting.read',
  ),
  screen(
    PATTERNS.obligations,
    withOfficeWords(withObligationWords(() => import('../features/obligations/obligation-list-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.obligation,
    withOfficeWords(withObligationWords(() => import('../features/obligations/obligation-page.js'))),
    'board.read',
  ),
  screen(
    PATTERNS.guidance,
    withOfficeWords(withObligationWords(() => import('../features/guidance/guidance-page.js'))),
    'guidance.record',
  ),
  screen(
    PATTERNS.reports,
    withFormWords(() => import('../features/reports/report-page.js')),
    'report.readDraft',
  ),
  screen(
    PATTERNS.reportRound,
    withFormWords(() => import('../features/reports/report-page.js')),
    'report.readDraft',
  ),
  screen(
    PATTERNS.report,
    withFormWords(() => import('../features/reports/report-page.js')),
    'report.readDraft',
    'report.enter',
  ),
  screen(
    PATTERNS.bulkImport,
    withFormWords(() => import('../features/reports/workbook/bulk-page.js')),
    'report.enter',
  ),
  screen(
    PATTERNS.tracking,
    withFormWords(() => import('../features/reports/tracking/tracking-page.js')),
    'report.enter',
  ),
  screen(
    PATTERNS.receipt,
    withFormWords(() => import('../features/reports/receipt-page.js')),
    'receipt.read',
  ),
  screen(
    PATTERNS.reviewQueue,
    withFormWords(withOfficeWords(() => import('../features/review/queue-page.js'))),
    'report.review',
    'report.assign',
  ),
  screen(
    PATTERNS.review,
    withFormWords(withOfficeWords(() => import('../features/review/review-page.js'))),
    'report.review',
    'report.assign',
  ),
  screen(
    PATTERNS.today,
    withFormWords(withOfficeWords(() => import('../features/today/today-page.js'))),
    'chase.work',
  ),
  screen(
    PATTERNS.notifications,
    withFormWords(() => import('../features/notifications/notifications-page.js')),
    'session.own',
  ),
  screen(
    PATTERNS.proposal,
    withFormWords(withOfficeWords(() => import('../features/reports/proposal-page.js'))),
    'report.review',
  ),
  screen(
    PATTERNS.assign,
    withFormWords(() => import('../features/reports/assign-page.js')),
    'report.assignUnits',
  ),
  screen(
    PATTERNS.entry,
    withFormWords(() => import('../features/reports/arrival-page.js')),
    'report.enter',
  ),
  screen(
    PATTERNS.compare,
    withFormWords(() => import('../features/reports/compare-page.js')),
    'report.read',
  ),
  screen(
    PATTERNS.proposals,
    withFormWords(withOfficeWords(() => import('../features/proposals/proposals-page.js'))),
    'proposal.read',
  ),
  screen(
    PATTERNS.documents,
    withFormWords(() => import('../features/documents/register-page.js')),
    'report.read',
  ),
  screen(
    PATTERNS.document,
    withFormWords(() => import('../features/documents/document-page.js')),
    'report.read',
  ),
  screen(
    PATTERNS.ownAccount,
    withAccountWords(() => import('../features/account/account-page.js')),
    'session.own',
  ),
];

export const ADMINISTRATION = [
  screen(
    PATTERNS.accounts,
    withOfficeWords(withAccountWords(() => import('../features/accounts/accounts-page.js'))),
    'account.list',
  ),
  screen(
    PATTERNS.rounds,
    withOfficeWords(() => import('../features/rounds/rounds-page.js')),
    'round.open',
    'round.extend',
  ),
  screen(
    PATTERNS.outbox,
    withOfficeWords(() => import('../features/outbox/outbox-page.js')),
    'outbox.read',
  ),
  screen(
    PATTERNS.accessReview,
    withOfficeWords(withAccountWords(() => import('../features/accounts/access-review-page.js'))),
    'access.review',
  ),
  screen(
    PATTERNS.tokens,
    withOfficeWords(() => import('../features/tokens/tokens-page.js')),
    'token.list',
  ),
  screen(
    PATTERNS.registry,
    withOfficeWords(() => import('../features/registry/registry-page.js')),
    'registry.read',
  ),
  screen(
    PATTERNS.registryAct,
    withOfficeWords(() => import('../features/registry/act-page.js')),
    'registry.edit',
  ),
  screen(
    PATTERNS.registryAgency,
    withOfficeWords(() => import('../features/registry/history-page.js')),
    'registry.read',
  ),
  screen(
    PATTERNS.letterheads,
    withOfficeWords(() => import('../features/letterheads/letterheads-page.js')),
    'letterhead.read',
  ),
  screen(
    PATTERNS.audit,
    // What the Ministry enters of its own is named as its duties name it.
    withObligationWords(withOfficeWords(() => import('../features/audit/audit-page.js'))),
    'audit.read',
  ),
  screen(
    PATTERNS.clock,
    withOfficeWords(() => import('../features/clock/clock-page.js')),
    'clock.jump',
  ),
];

/** Starts fetching the code of the screen the address names while the viewer's answer is still on its way. */
export async function fetchScreenAhead(pathname: string): Promise<void> {
  const wanted = [...OPEN, ...SIGNED_IN, ...ADMINISTRATION].find((each) => matchPath(each.path, pathname));
  if (!wanted) return;
  try {
    here.set(wanted, (await wanted.load()).Screen);
  } catch {
    // A failure is met again, and shown, when the screen is drawn.
  }
}
