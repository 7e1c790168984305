import { useEffect, useRef } from 'react';
import { needsSecondFactor } from '@ega/shared/access/actor';
import { formatInstant } from '@ega/shared/text/format';
import { DemoBadge } from '../../app/demo-badge.js';
import { useAccount } from '../../app/session.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useToast } from '../../ui/toast.js';
import type { Issued } from './issued.js';

interface SlipProps {
  issued: Issued;
  onGiven: () => void;
}

/** The slip handed to an invited person: printed from here, never shown again. */
export function Slip({ issued, onGiven }: SlipProps) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const own = useAccount();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { invitation } = issued;
  const link = `${window.location.origin}${issued.path}`;
  const agencies = invitation.agencies.map((agency) => (lang === 'en' ? agency.nameEn : agency.nameVi));
  return (
    <section className="p s8 slip" aria-labelledby="slip-title">
      <p className="slip-org">
        <span>{say('app.ministry')}</span>
        <b>{say('app.authority')}</b>
        <DemoBadge />
      </p>
      <h2 id="slip-title" ref={heading} tabIndex={-1}>
        {say(`slip.title.${invitation.purpose}`)}
      </h2>
      <p className="mut">{say('app.name')}</p>
      <div className="noprint">
        <Notice tone="warning" live="status">
          {say('slip.once')}
        </Notice>
      </div>
      <dl className="facts">
        <dt>{say('slip.for')}</dt>
        <dd>
          <b>{invitation.displayName}</b>, {say(`role.${invitation.role}`)}
          {agencies.length > 0 && <span className="under">{agencies.join('; ')}</span>}
        </dd>
        <dt>{say('accounts.email')}</dt>
        <dd>{invitation.email}</dd>
        <dt>{say('slip.expires')}</dt>
        <dd className="num">{formatInstant(invitation.expiresAt)}</dd>
        <dt>{say('slip.madeBy')}</dt>
        <dd>{invitation.madeBy ?? own.displayName}</dd>
      </dl>
      <h3>{say('slip.link')}</h3>
      <p className="secret mono">{link}</p>
      <h3>{say('slip.how')}</h3>
      <ol>
        <li>{say('slip.step1')}</li>
        <li>{say('slip.step2')}</li>
        <li>{say(needsSecondFactor(invitation.role) ? 'slip.step3Factor' : 'slip.step3Plain')}</li>
      </ol>
      <p className="sm">{say('slip.keep')}</p>
      <div className="row noprint">
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {say('slip.print')}
        </Button>
        <Button
          icon="link"
          onClick={() =>
            void navigator.clipboard.writeText(link).then(() => toast({ text: say('act.copied') }))
          }
        >
          {say('slip.copy')}
        </Button>
        <Button kind="text" onClick={onGiven}>
          {say('slip.given')}
        </Button>
      </div>
    </section>
  );
}
