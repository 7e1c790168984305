import { warning, type Rule } from './rule.js';

const OFFICIAL = /@([a-z0-9-]+\.)*gov\.vn$/i;

/** T1: official letters go to addresses of the state, .gov.vn (catalogue 2, T1, CB). */
export const t1OfficialMail: Rule = ({ answers }) => {
  const email = answers.T1?.preparer?.email;
  if (!email || OFFICIAL.test(email)) return [];
  return [warning({ rule: 'T1-mail', question: 'T1', path: 'preparer.email' }, 'rule.T1-mail')];
};
