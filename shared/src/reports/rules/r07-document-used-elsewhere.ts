import { warning, type Rule } from './rule.js';

/**
 * R07: a file or document number used for another question, in another round or by another agency is to be confirmed;
 * what concerns another agency is for the Authority alone (catalogue 5, R07).
 */
export const r07DocumentUsedElsewhere: Rule = ({ documentUses }) =>
  documentUses.map(({ question, path, where, otherAgency }) =>
    warning(
      { rule: 'R07', question, ...(path ? { path } : {}), ...(otherAgency ? { authorityOnly: true } : {}) },
      'rule.R07',
      { where },
    ),
  );
