import type { ReactNode } from 'react';
import { signingAuthority } from '@ega/shared/documents/signing-authority';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { optionText } from '@ega/shared/reports/option-lists';
import { useAgencyNames } from '../../app/agency-names.js';
import type { RegisterDocumentQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { MarkBadge } from './mark-badge.js';

interface DocumentFactsProps {
  document: RegisterDocumentQuery['registerDocument'];
  /** The version its title names. */
  edition: string | null;
}

/** Every part of a document; a part nobody has told says so, because an empty line would look like a mistake. */
export function DocumentFacts({ document, edition }: DocumentFactsProps) {
  const { say, lang } = useLanguage();
  const { nameOf } = useAgencyNames();
  const { entry } = document;
  const unknown = <span className="mut">{say('register.notKnown')}</span>;
  const authority = signingAuthority(entry.signerTitle);
  const signed = entry.signerTitle ? say(`register.authority.${authority ?? 'own'}`) : null;
  const owner = entry.agencyNumber == null ? say('register.reference') : nameOf(entry.agencyNumber);
  const lines: [string, ReactNode][] = [
    [say('register.number'), entry.numberSymbol],
    [say('register.issuedOn'), entry.issuedOn ? formatDate(entry.issuedOn as CivilDate) : null],
    [say('field.document.title'), entry.title],
    [say('field.document.issuingBody'), entry.issuingBody],
    [say('field.document.signer'), entry.signer],
    [say('field.document.signerTitle'), entry.signerTitle],
    [say('register.authority'), signed],
  ];
  const present: [string, ReactNode][] = [
    [say('register.quotedDate'), entry.quotedDate],
    [say('register.edition'), edition],
    [
      say('field.document.signingForm'),
      document.signingForm ? optionText(lang, 'signingForm', document.signingForm) : null,
    ],
    [say('field.document.secrecy'), entry.secret ? optionText(lang, 'secrecy', 'secret') : null],
    [say('register.source'), document.source],
    [say('register.remark'), document.remark],
  ];
  return (
    <dl className="facts">
      {entry.closed ? (
        <Line term={say('register.number')}>{say('register.closed')}</Line>
      ) : (
        lines.map(([term, value]) => (
          <Line key={term} term={term}>
            {value || unknown}
          </Line>
        ))
      )}
      {present.map(([term, value]) => value && <Line key={term} term={term} children={value} />)}
      <Line term={say('register.owner')}>{owner}</Line>
      <Line term={say('register.mark')}>
        <MarkBadge mark={entry.mark} />
      </Line>
      <Line term={say('register.recordedAt')}>{formatInstant(document.recordedAt)}</Line>
    </dl>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
