/**
 * Accounts (`a`) that the transaction reaches: the second wall for people (house decision 11). Names are read by everybody
 * beside what their holders did, so `account` has no row policy of its own; `account_agency` has, and decides here.
 */ export const REACHED_ACCOUNT = `((select current_setting('app.reach', true)) = 'all'
  or exists (select 1 from account_agency reached where reached.account_id = a.id))`;

//# sourceMappingURL=reached-account.js.map
