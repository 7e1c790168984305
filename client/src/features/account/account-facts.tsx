import type { OwnAccount } from '../../app/viewer.js';
import { useLanguage } from '../../lib/language.js';

export function AccountFacts({ account }: { account: OwnAccount }) {
  const { say, lang } = useLanguage();
  const agencies = account.agencies
    .map((agency) => (lang === 'en' ? agency.nameEn : agency.nameVi))
    .join('; ');
  return (
    <>
      <dl className="facts">
        <dt>{say('account.name')}</dt>
        <dd>{account.displayName}</dd>
        <dt>{say('account.email')}</dt>
        <dd>{account.email}</dd>
        {account.officeTitle && (
          <>
            <dt>{say('account.office')}</dt>
            <dd>{account.officeTitle}</dd>
          </>
        )}
        {account.unit && (
          <>
            <dt>{say('account.unit')}</dt>
            <dd>{account.unit}</dd>
          </>
        )}
        <dt>{say('account.role')}</dt>
        <dd>{say(`role.${account.role}`)}</dd>
        <dt>{say('account.agencies')}</dt>
        <dd>{agencies || say('account.allAgencies')}</dd>
        {account.grants.length > 0 && (
          <>
            <dt>{say('account.grants')}</dt>
            <dd>{account.grants.map((grant) => say(`grant.${grant}`)).join('; ')}</dd>
          </>
        )}
      </dl>
      <p className="cap">{say('account.factsHint')}</p>
    </>
  );
}
