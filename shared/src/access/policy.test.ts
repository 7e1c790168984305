import { describe, expect, it } from '@jest/globals';
import { type Actor, GRANTS, type Grant, reachOf, type Role, ROLES } from './actor.js';
import { can, refusalOf, scopeFor } from './policy.js';
import { type Action, ACTIONS, ROLE_TABLE } from './role-table.js';

const HUE = 87;
const BAC_GIANG = 32;
const MINISTRY = 13;

function actor(role: Role, more: Partial<Actor> = {}): Actor {
  const agencyNumbers = role === 'reporter' || role === 'approver' ? [HUE] : [];
  return { accountId: role, role, grants: [], agencyNumbers, reach: reachOf(role), ...more };
}

describe('who may do what', () => {
  it.each<[string, Role, Action, boolean]>([
    ['a reporter drafts', 'reporter', 'report.draft', true],
    ['a reporter does not send', 'reporter', 'report.submit', false],
    ['an approver sends', 'approver', 'report.submit', true],
    ['an approver does not verify', 'approver', 'report.verify', false],
    ['an officer verifies', 'officer', 'report.verify', true],
    ['an officer does not see a draft', 'officer', 'report.readDraft', false],
    ['a leader does not see a draft', 'leader', 'report.readDraft', false],
    ["the Ministry's leadership reads and changes nothing", 'viewer', 'report.review', false],
    ['an administrator reads no report', 'administrator', 'report.read', false],
    ['an administrator moves the demo clock', 'administrator', 'clock.jump', true],
    ['an officer does not move the demo clock', 'officer', 'clock.jump', false],
  ])('%s', (_, role, action, allowed) => {
    expect(can(actor(role), action, { agencyNumber: HUE })).toBe(allowed);
  });

  it.each<[Role, Action, Grant]>([
    ['officer', 'round.extend', 'extend'],
    ['officer', 'report.reopen', 'reopen'],
    ['officer', 'round.open', 'rounds'],
    ['officer', 'registry.edit', 'registry'],
  ])('an %s does %s only with the grant %s', (role, action, grant) => {
    expect(can(actor(role), action)).toBe(false);
    const others = GRANTS.filter((g) => g !== grant);
    expect(can(actor(role, { grants: others }), action)).toBe(false);
    expect(can(actor(role, { grants: [grant] }), action)).toBe(true);
  });

  it('gives agency roles nothing of another agency, whatever grants they hold', () => {
    for (const role of ['reporter', 'approver'] as const) {
      for (const action of ACTIONS) {
        const someone = actor(role, { grants: [...GRANTS] });
        expect([action, can(someone, action, { agencyNumber: BAC_GIANG })]).toEqual([action, false]);
      }
    }
  });

  it('refuses two agencies at once when only one is the own', () => {
    expect(
      can(actor('approver'), 'account.invite', { agencyNumbers: [HUE, BAC_GIANG], targetRole: 'reporter' }),
    ).toBe(false);
  });

  it('answers another agency like a missing one, and an action the role lacks by name', () => {
    expect(refusalOf(actor('reporter'), 'report.read', { agencyNumber: BAC_GIANG })).toBe('NOT_FOUND');
    expect(refusalOf(actor('reporter'), 'report.verify', { agencyNumber: HUE })).toBe('FORBIDDEN_ACTION');
  });

  it('gives a released reach frozen sessions and nothing else', () => {
    const someone = actor('viewer', { reach: 'released' });
    expect(ACTIONS.filter((action) => can(someone, action))).toEqual([
      'session.own',
      'board.readFrozen',
      'export.download',
      'meeting.read',
    ]);
  });

  it('has a row for every action and names no unknown role', () => {
    for (const action of ACTIONS) {
      for (const role of Object.keys(ROLE_TABLE[action])) expect(ROLES).toContain(role);
    }
  });
});

describe('nobody verifies what is his own', () => {
  const verify = (someone: Actor, subject: object) => refusalOf(someone, 'report.verify', subject);

  it('refuses the person who prepared or sent it', () => {
    expect(verify(actor('officer'), { agencyNumber: HUE, preparedBy: ['x', 'officer'] })).toBe('SAME_PERSON');
  });

  it('refuses an officer who serves the agency', () => {
    expect(verify(actor('officer', { agencyNumbers: [HUE] }), { agencyNumber: HUE })).toBe('OWN_UNIT');
  });

  const ministry = (units: (string | null)[]) => ({
    agencyNumber: MINISTRY,
    agencyIsMinistryItself: true,
    preparedByUnits: units,
  });

  it.each<[string, string | undefined, (string | null)[], string | null]>([
    ['another unit may', 'Cục Tin học hóa', ['Văn phòng Bộ'], null],
    ['the same unit may not', 'Cục Tin học hóa', ['Văn phòng Bộ', 'Cục Tin học hoá'], 'OWN_UNIT'],
    ['an officer without a unit may not', undefined, ['Văn phòng Bộ'], 'OWN_UNIT'],
    ['nobody may while the preparing unit is not known', 'Cục Tin học hóa', [null], 'OWN_UNIT'],
  ])("of the Ministry's own report: %s", (_, unit, units, refusal) => {
    expect(verify(actor('officer', { unit: unit ?? null, agencyNumbers: [MINISTRY] }), ministry(units))).toBe(
      refusal,
    );
  });
});

describe('who invites whom', () => {
  it.each<[string, Role, Role, number[], boolean]>([
    ['an approver a reporter of the own agency', 'approver', 'reporter', [HUE], true],
    ['an approver nobody of the Authority', 'approver', 'officer', [HUE], false],
    ['an approver nobody without an agency', 'approver', 'reporter', [], false],
    ['an officer an approver of any agency', 'officer', 'approver', [BAC_GIANG], true],
    ['an officer no officer', 'officer', 'officer', [], false],
    ['an officer no administrator', 'officer', 'administrator', [], false],
    ['an administrator an officer', 'administrator', 'officer', [], true],
    ['a reporter nobody', 'reporter', 'reporter', [HUE], false],
  ])('%s', (_, role, targetRole, agencyNumbers, allowed) => {
    expect(can(actor(role), 'account.invite', { targetRole, agencyNumbers })).toBe(allowed);
  });
});

describe('the scope of queries', () => {
  it('is the own agencies for agency roles, everything for the Authority', () => {
    expect(scopeFor(actor('reporter'))).toEqual({ agencyNumbers: [HUE] });
    expect(scopeFor(actor('officer'))).toEqual({ agencyNumbers: 'all' });
  });

  it('stays the own agencies even when a session wrongly says "all"', () => {
    expect(scopeFor(actor('reporter', { reach: 'all' }))).toEqual({ agencyNumbers: [HUE] });
  });
});
