import type { OfficialDocument } from '@ega/shared/documents/official-document';
import { formatDate } from '@ega/shared/text/format';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { useSay } from '../../lib/language.js';

type Shown = Partial<Record<keyof OfficialDocument | 'numberSymbol', unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Number, date, signer and file of a document, as far as they are known. */
export function DocumentLine({ document }: { document: unknown }) {
  const say = useSay();
  const shown = (document ?? {}) as Shown;
  const number =
    text(shown.numberSymbol) ?? ([text(shown.number), text(shown.symbol)].filter(Boolean).join('/') || null);
  const issuedOn = parseCivilDate(shown.issuedOn);
  const fileId = text(shown.fileId);
  if (!number && !issuedOn && !fileId) return null;
  return (
    <span>
      {number} {issuedOn && <span className="num nw">{formatDate(issuedOn)}</span>}
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
