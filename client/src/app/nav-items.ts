import { isAgencyRole } from '@ega/shared/access/actor';
import { paths } from './paths.js';
import type { useCan } from './session.js';
import type { Viewer } from './viewer.js';

export interface NavItem {
  to: string;
  /** The person's own daily work: stays in sight when the bar is too narrow for everything. */
  own?: true;
  label:
    | 'nav.overview'
    | 'nav.agencies'
    | 'nav.areas'
    | 'nav.library'
    | 'nav.meetings'
    | 'nav.obligations'
    | 'nav.matrix'
    | 'nav.myReport'
    | 'nav.review'
    | 'nav.documents'
    | 'nav.administration'
    | 'nav.accounts'
    | 'nav.rounds'
    | 'nav.proposals'
    | 'nav.accessReview'
    | 'nav.tokens'
    | 'nav.registry'
    | 'nav.letterheads'
    | 'nav.audit'
    | 'nav.clock'
    | 'nav.outbox'
    | 'nav.today';
}

type May = ReturnType<typeof useCan>;

/** The part of the administration one may open, in the order of the tabs. */
export function administrationItems(may: May, demo: boolean): NavItem[] {
  const items: NavItem[] = [];
  if (may('account.list')) items.push({ to: paths.accounts(), label: 'nav.accounts' });
  if (may('round.open') || may('round.extend')) items.push({ to: paths.rounds(), label: 'nav.rounds' });
  if (may('outbox.read')) items.push({ to: paths.outbox(), label: 'nav.outbox' });
  if (may('access.review')) items.push({ to: paths.accessReview(), label: 'nav.accessReview' });
  if (may('token.list')) items.push({ to: paths.tokens(), label: 'nav.tokens' });
  if (may('registry.read')) items.push({ to: paths.registry(), label: 'nav.registry' });
  if (may('letterhead.read')) items.push({ to: paths.letterheads(), label: 'nav.letterheads' });
  if (may('audit.read')) items.push({ to: paths.audit(), label: 'nav.audit' });
  if (demo && may('clock.jump')) items.push({ to: paths.clock(), label: 'nav.clock' });
  return items;
}

/** The round a person works on: the newest that has opened; before the first one, the trial that is open. */
export function currentRound(viewer: Pick<Viewer, 'currentRound' | 'rounds' | 'trials'>): string | undefined {
  return viewer.currentRound ?? viewer.rounds[0]?.id ?? viewer.trials[0]?.id;
}

/**
 * The top bar: fixed order, one level; what a role cannot open is absent. Tổng quan · Ma trận · Cơ quan · Lĩnh vực ·
 * Nhiệm vụ · Phiên họp, then the role's own work.
 */
export function navItems(may: May, viewer: Viewer): NavItem[] {
  const items: NavItem[] = [];
  const round = currentRound(viewer);
  if (may('board.read')) {
    items.push({ to: paths.overview(), label: 'nav.overview' });
    // An agency would see one row of it, which its own page tells better.
    if (viewer.account && !isAgencyRole(viewer.account.role))
      items.push({ to: paths.matrix(), label: 'nav.matrix' });
    items.push({ to: paths.agencies(), label: 'nav.agencies' });
    items.push({ to: paths.areas(), label: 'nav.areas' });
    items.push({ to: paths.obligations(), label: 'nav.obligations' });
  }
  if (may('meeting.read')) items.push({ to: paths.meetings(), label: 'nav.meetings' });
  if (round && (may('report.draft') || may('report.submit'))) {
    items.push({ to: paths.report(round), label: 'nav.myReport', own: true });
  }
  if (may('chase.work')) items.push({ to: paths.today(), label: 'nav.today', own: true });
  if (may('report.review') || may('report.assign'))
    items.push({ to: paths.reviewQueue(), label: 'nav.review', own: true });
  if (may('proposal.read')) items.push({ to: paths.proposals(), label: 'nav.proposals' });
  if (may('report.read')) items.push({ to: paths.documents(), label: 'nav.documents' });
  if (may('board.read')) items.push({ to: paths.library(), label: 'nav.library' });
  const administration = administrationItems(may, viewer.world.demo);
  const first = administration[0];
  if (first) {
    items.push(
      administration.length === 1
        ? first
        : {
            to: paths.administration(),
            label: 'nav.administration',
            ...(may('account.grant') ? { own: true as const } : {}),
          },
    );
  }
  return items;
}

/** Where each role starts its day. */
export function homeOf(viewer: Viewer): string {
  const role = viewer.account?.role;
  const round = currentRound(viewer);
  if (round && (role === 'reporter' || role === 'approver' || role === 'contributor'))
    return paths.report(round);
  if (role === 'officer') return paths.today();
  if (role === 'administrator') return paths.administration();
  // A released reach sees frozen sessions only (practice.md 22).
  return viewer.account?.releasedOnly ? paths.meetings() : paths.overview();
}

/** Where a home forwards to: the report of the only agency, the first part of the administration. */
export function landingOf(may: May, viewer: Viewer): string {
  const home = homeOf(viewer);
  if (home === paths.administration()) return administrationItems(may, viewer.world.demo)[0]?.to ?? home;
  const round = currentRound(viewer);
  const [only, ...more] = viewer.account?.agencies ?? [];
  return round && home === paths.report(round) && only && more.length === 0
    ? paths.report(round, only.number)
    : home;
}
