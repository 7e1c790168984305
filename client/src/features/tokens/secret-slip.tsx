import { useEffect, useRef } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useToast } from '../../ui/toast.js';
import type { IssuedToken } from './tokens-page.js';

/** The token just made: copied from here, never shown again. */
export function SecretSlip({ issued, onGiven }: { issued: IssuedToken; onGiven: () => void }) {
  const say = useSay();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { apiToken, secret } = issued;
  return (
    <section className="p s8 slip" aria-labelledby="token-title">
      <h2 id="token-title" ref={heading} tabIndex={-1}>
        {apiToken.name}
      </h2>
      <Notice tone="warning" live="status">
        {say('tokens.once')}
      </Notice>
      <dl className="facts">
        <dt>{say('tokens.agency')}</dt>
        <dd>{apiToken.agencyName}</dd>
        <dt>{say('tokens.scopes')}</dt>
        <dd>{apiToken.scopes.map((scope) => say(`tokens.scope.${scope}`)).join(', ')}</dd>
        <dt>{say('tokens.expires')}</dt>
        <dd className="num">{formatInstant(apiToken.expiresAt)}</dd>
      </dl>
      <h3>{say('tokens.secret')}</h3>
      <p className="secret mono">{secret}</p>
      <p className="sm">{say('tokens.how')}</p>
      <div className="row">
        <Button
          kind="primary"
          icon="link"
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(() => toast({ text: say('act.copied') }))
          }
        >
          {say('tokens.copy')}
        </Button>
        <Button kind="text" onClick={onGiven}>
          {say('tokens.given')}
        </Button>
      </div>
    </section>
  );
}
