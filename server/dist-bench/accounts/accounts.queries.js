function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
function _ts_param(paramIndex, decorator) {
  return function (target, key) {
    decorator(target, key, paramIndex);
  };
}
import { Inject, Injectable } from '@nestjs/common';
import { scopeFor } from '@ega/shared/access/policy';
import { needsSecondFactor } from '@ega/shared/access/actor';
import { AgencyQueries } from '../agencies/agencies.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { isLoopback } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import { SYSTEM, Transactions } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import { Invitations } from './invitations.service.js';
import { REACHED_ACCOUNT } from './reached-account.js';
import { Sessions } from './sessions.service.js';
const ACCOUNT_COLUMNS = `a.id, a.display_name as "displayName", a.email, a.office_title as "officeTitle", a.unit, a.role, a.grants,
  a.totp_secret is not null as "secondFactor", a.password_hash is not null as active, a.disabled_at is not null as disabled,
  ${INSTANT_SQL('a.last_sign_in_at')} as "lastSignInAt",
  coalesce((select array_agg(g.agency_id order by g.agency_id) from account_agency g where g.account_id = a.id), '{}') as numbers`;
export class AccountQueries {
  constructor(transactions, agencies, sessions, invitations, env) {
    this.transactions = transactions;
    this.agencies = agencies;
    this.sessions = sessions;
    this.invitations = invitations;
    this.env = env;
  }
  async viewer(request) {
    const facts = request.facts;
    const world = {
      now: facts.worldNow,
      demo: facts.mark === 'demo',
    };
    const owed = facts.session && facts.session.stage !== 'full' ? facts.session.stage : null;
    return this.transactions.read(SYSTEM, async (tx) => {
      const demoLogins = world.demo && isLoopback(this.env.host) ? await this.demoLogins(tx) : [];
      if (!facts.actor)
        return {
          account: null,
          owed,
          world,
          currentRound: null,
          rounds: [],
          demoLogins,
        };
      const [account] = await this.accounts(tx, `a.id = $1`, [facts.actor.accountId]);
      const rounds = await this.rounds(tx);
      return {
        account: account ?? null,
        owed,
        world,
        currentRound: rounds[0]?.id ?? null,
        rounds,
        demoLogins,
      };
    });
  }
  mySessions(actor, request) {
    return this.transactions.read(actor, (tx) =>
      this.sessions.list(tx, actor.accountId, request.facts.session.id),
    );
  }
  /** Accounts the actor may manage: approvers see those of their own agencies, the Authority all. */ list(
    actor,
  ) {
    const { agencyNumbers } = scopeFor(actor);
    return this.transactions.read(actor, (tx) =>
      this.accounts(
        tx,
        `${REACHED_ACCOUNT} and ($1::integer[] is null
           or exists (select 1 from account_agency g where g.account_id = a.id and g.agency_id = any ($1)))`,
        [agencyNumbers === 'all' ? null : agencyNumbers],
      ),
    );
  }
  listInvitations(actor, linkId = null) {
    const { agencyNumbers } = scopeFor(actor);
    return this.transactions.read(actor, async (tx) => {
      const rows = await tx.query(
        `select l.id, l.purpose, l.account_id as "accountId", a.email, a.display_name as "displayName", a.role, m.display_name as "madeBy",
                ${INSTANT_SQL('l.made_at')} as "madeAt", ${INSTANT_SQL('l.expires_at')} as "expiresAt",
                ${INSTANT_SQL('l.used_at')} as "usedAt", ${INSTANT_SQL('l.revoked_at')} as "revokedAt",
                coalesce((select array_agg(g.agency_id) from account_agency g where g.account_id = a.id), '{}') as numbers
           from access_link l join account a on a.id = l.account_id left join account m on m.id = l.made_by
          where ($1::uuid is null or l.id = $1) and ${REACHED_ACCOUNT}
            and ($2::integer[] is null or exists (select 1 from account_agency g where g.account_id = a.id and g.agency_id = any ($2)))
          order by l.made_at desc limit 300`,
        [linkId, agencyNumbers === 'all' ? null : agencyNumbers],
      );
      const names = await this.names(tx);
      return rows.map(({ numbers, ...row }) => ({
        ...row,
        agencies: numbers.flatMap((n) => names.get(n) ?? []),
      }));
    });
  }
  async link(token) {
    const { link, account } = await this.transactions.write(SYSTEM, (tx) => this.invitations.find(tx, token));
    return {
      purpose: link.purpose,
      email: account.email,
      displayName: account.displayName,
      role: account.role,
      needsSecondFactor: needsSecondFactor(account.role),
    };
  }
  async accounts(tx, condition, parameters) {
    const rows = await tx.query(
      `select ${ACCOUNT_COLUMNS} from account a where ${condition} order by a.role, a.display_name`,
      parameters,
    );
    const names = await this.names(tx);
    return rows.map(({ numbers, ...row }) => ({
      ...row,
      agencies: numbers.flatMap((n) => names.get(n) ?? []),
    }));
  }
  async names(tx) {
    return new Map((await this.agencies.listNames(tx, 'all')).map((row) => [row.number, row]));
  }
  rounds(tx) {
    return tx.query(`select id, year, quarter, ${INSTANT_SQL('opens_at')} as "opensAt", ${INSTANT_SQL('due_at')} as "dueAt",
              ${INSTANT_SQL('closes_at')} as "closesAt"
         from round where opens_at <= world_now() order by year desc, quarter desc`);
  }
  async demoLogins(tx) {
    const accounts = await tx.manager.find(Account, {
      order: {
        role: 'ASC',
        displayName: 'ASC',
      },
    });
    return accounts
      .filter((account) => !account.disabledAt && account.email.endsWith('.demo.example'))
      .map(({ email, displayName, role }) => ({
        email,
        label: displayName,
        role,
      }));
  }
}
AccountQueries = _ts_decorate(
  [
    Injectable(),
    _ts_param(4, Inject(ENV)),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof AgencyQueries === 'undefined' ? Object : AgencyQueries,
      typeof Sessions === 'undefined' ? Object : Sessions,
      typeof Invitations === 'undefined' ? Object : Invitations,
      typeof Env === 'undefined' ? Object : Env,
    ]),
  ],
  AccountQueries,
);

//# sourceMappingURL=accounts.queries.js.map
