import type { ReactNode } from 'react';
import { isAgencyRole } from '@ega/shared/access/actor';
import type { Action } from '@ega/shared/access/role-table';
import { useSay } from '../lib/language.js';
import { ButtonLink } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { PageHead } from './page-head.js';
import { paths } from './paths.js';
import { useAccount, useCan } from './session.js';

function FaultPage({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <PageHead title={title} />
      <div className="page">
        <div className="p s12">
          <div className="emp">
            <Icon name="info" />
            {children}
            <ButtonLink to={paths.home()}>{say('nav.home')}</ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
}

/** A missing page and one outside the person's reach look the same. */
export function NotFound() {
  const say = useSay();
  return (
    <FaultPage title={say('fault.notFoundTitle')}>
      <p>{say('fault.notFound')}</p>
    </FaultPage>
  );
}

/** A screen the role lacks says who can grant it. */
export function Allowed({ actions, children }: { actions: readonly Action[]; children: ReactNode }) {
  const say = useSay();
  const may = useCan();
  const account = useAccount();
  if (actions.length === 0 || actions.some((action) => may(action))) return children;
  const grantor = isAgencyRole(account.role) ? 'fault.grantorAgency' : 'fault.grantorAuthority';
  return (
    <FaultPage title={say('fault.noAccessTitle')}>
      <p>{say('fault.noAccess', { role: say(`role.${account.role}`), grantor: say(grantor) })}</p>
    </FaultPage>
  );
}
