import * as v from 'valibot';
import { blank, civilDate, text, uuid } from './fields.js';

/** Văn bản (question-catalogue 0.6): what identifies a document and where its file lies. Drafted field by field. */
export const officialDocument = v.strictObject({
  kind: blank(text(100)),
  number: blank(text(60)),
  symbol: blank(text(60)),
  issuedOn: blank(civilDate),
  title: blank(text(500)),
  issuingBody: blank(text(200)),
  signer: blank(text(120)),
  signerTitle: blank(text(120)),
  signingForm: blank(v.picklist(['wet', 'digital'])),
  secrecy: blank(v.picklist(['normal', 'secret'])),
  fileId: blank(uuid),
});

export type OfficialDocument = v.InferOutput<typeof officialDocument>;

export const EMPTY_DOCUMENT: OfficialDocument = {
  kind: null,
  number: null,
  symbol: null,
  issuedOn: null,
  title: null,
  issuingBody: null,
  signer: null,
  signerTitle: null,
  signingForm: null,
  secrecy: null,
  fileId: null,
};

/** '383/QĐ-UBND'; null while either part is missing. */
export function numberSymbol(document: OfficialDocument | null | undefined): string | null {
  return document?.number && document.symbol ? `${document.number}/${document.symbol}` : null;
}
