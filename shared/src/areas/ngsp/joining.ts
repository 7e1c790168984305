import {
  choice,
  count,
  date,
  flag,
  group,
  listed,
  maybe,
  rowId,
  rows,
  step,
  text,
  texts,
} from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

export const NETWORK_STATES = ['connected', 'notConnected'] as const;
/** Levels whose units are on the dedicated data network; B: units of the ministry, T: departments and districts. */
export const NETWORK_LEVELS = ['department', 'district', 'subordinate'] as const;
export const SECURITY_STATES = ['none', 'proposed', 'approved'] as const;
/** Levels of the security of an information system (NĐ 85/2016/NĐ-CP). */
export const SECURITY_LEVELS = [1, 2, 3, 4, 5] as const;
export const PROVIDED_STATES = ['preparing', 'ready', 'provided'] as const;
export const JOINING_PLANS = ['none', 'drafting', 'issued', 'sent'] as const;

/** The technical focal point and what a connection needs beforehand (O16, conditions 1 and 4). */
export const b2 = group({
  unit: maybe(text(200)),
  officer: maybe(
    group({
      name: maybe(text(120)),
      title: maybe(text(120)),
      phone: maybe(text(60)),
      email: maybe(text(200)),
    }),
  ),
  document: maybe(documentDraft),
  network: maybe(choice('networkState', NETWORK_STATES)),
  levels: maybe(
    rows('level', NETWORK_LEVELS.length, {
      level: choice('networkLevel', NETWORK_LEVELS),
      connected: maybe(count()),
      total: maybe(count()),
    }),
  ),
  security: maybe(choice('securityState', SECURITY_STATES)),
  securityLevel: maybe(step('securityLevel', 1, 5)),
  securityDocument: maybe(documentDraft),
});

/** Data and services provided to others; a user from the registry is written '38. UBND tỉnh Bình Định'. */
export const b4 = group({
  none: maybe(flag()),
  services: maybe(
    rows('id', 200, {
      id: rowId(),
      name: maybe(text(200)),
      system: maybe(listed('nationalSystem')),
      state: maybe(choice('providedState', PROVIDED_STATES)),
      users: maybe(texts(200, 200)),
      standard: maybe(text(300)),
      limits: maybe(text(500)),
      document: maybe(documentDraft),
    }),
  ),
});

/** Transactions of the period, by the line of B3 that runs. */
export const b5 = group({
  transactions: maybe(
    rows('connection', 60, {
      connection: rowId(),
      total: maybe(count()),
      succeeded: maybe(count()),
    }),
  ),
  document: maybe(documentDraft),
});

/** The agency's plan to join the national platform (O16, condition 2). */
export const b6 = group({
  state: maybe(choice('joiningPlan', JOINING_PLANS)),
  plannedOn: maybe(date()),
  dataList: maybe(text(2000)),
  support: maybe(text(1000)),
  document: maybe(documentDraft),
});
