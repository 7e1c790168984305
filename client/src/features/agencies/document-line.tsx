import type { OfficialDocument } from '@ega/shared/documents/official-document';
import { formatDate } from '@ega/shared/text/format';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { useSay } from '../../lib/language.js';

type Shown = Partial<Record<keyof OfficialDocument | 'numberSymbol', unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Number, date, signer and file of a document, as far as they are known. */
export function DocumentLine({ document, agency }: { document: unknown; agency?: number | undefined }) {
  const say = useSay();
  const may = useCan();
  const shown = (document ?? {}) as Shown;
  const number =
    text(shown.numberSymbol) ?? ([text(shown.number), text(shown.symbol)].filter(Boolean).join('/') || null);
  const issuedOn = parseCivilDate(shown.issuedOn);
  const fileId = text(shown.fileId);
  if (!number && !issuedOn && !fileId) return null;
  return (
    <span>
      {number && agency !== undefined && may('report.read') ? (
        <Link to={paths.documentsOf(agency, number)} title={say('register.inRegister')}>
          {number}
        </Link>
      ) : (
        number
      )}{' '}
      {issuedOn && <span className="num nw">{formatDate(issuedOn)}</span>}
      {text(shown.signer) && <span className="mut"> · {text(shown.signer)}</span>}
      {fileId && (
        <>
          {' '}
          <a href={`/files/${encodeURIComponent(fileId)}`} download>
            {say('agency.decisionFile')}
          </a>
        </>
      )}
    </span>
  );
}
