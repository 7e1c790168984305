import type { ReactNode } from 'react';
import { CHAIN_STATES, SIGNATURE_STATES } from '@ega/shared/documents/file-signature';
import { formatInstant } from '@ega/shared/text/format';
import type { RegisterDocumentQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';

type Signature = NonNullable<
  RegisterDocumentQuery['registerDocument']['files'][number]['signatures']
>[number];

/** What was found in the file; null where it was taken in before files were read for signatures. */
export function SignatureList({ signatures }: { signatures: readonly Signature[] | null }) {
  const say = useSay();
  if (signatures === null) return <p className="xs mut">{say('register.signaturesUnread')}</p>;
  if (signatures.length === 0) return <p className="xs mut">{say('register.signaturesNone')}</p>;
  return (
    <ul aria-label={say('register.signatures')}>
      {signatures.map((signature, place) => (
        <li key={place} className="reg-signature">
          <SignatureFacts signature={signature} />
        </li>
      ))}
    </ul>
  );
}

function SignatureFacts({ signature }: { signature: Signature }) {
  const say = useSay();
  const state = SIGNATURE_STATES.find((known) => known === signature.state) ?? 'unreadable';
  const chain = CHAIN_STATES.find((known) => known === signature.chain) ?? 'unchecked';
  const facts: [string, ReactNode][] = [
    [say('register.signature.signer'), signature.signer ?? say('register.signature.noSigner')],
    [say('register.signature.issuer'), signature.issuer],
    [
      say('register.signature.at'),
      signature.signedAt && (
        <>
          {formatInstant(signature.signedAt)}{' '}
          <span className="mut">({say('register.signature.atHint')})</span>
        </>
      ),
    ],
    [
      say('register.signature.content'),
      <span className="st flow">
        <Icon name={state === 'intact' ? 'verified' : state === 'broken' ? 'over' : 'risk'} />
        {say(`register.signature.${state}`)}
      </span>,
    ],
    [
      say('register.signature.cover'),
      <>
        {say(signature.wholeFile ? 'register.signature.whole' : 'register.signature.part')}
        {signature.addedAfter && <span className="under">{say('register.signature.added')}</span>}
      </>,
    ],
    [say('register.signature.chain'), say(`register.signature.chain.${chain}`)],
  ];
  return (
    <dl className="facts">
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term} className="reg-fact">
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
