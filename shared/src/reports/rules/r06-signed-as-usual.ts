import type { FormVariant } from '../../agencies/kind.js';
import { ISSUED_STEP } from '../../areas/architecture/steps.js';
import { comparableNumber, type DocumentDraft } from '../../documents/official-document.js';
import { fold } from '../../text/nfc.js';
import { warning, type Rule } from './rule.js';

// Titles of the head of each kind of agency, folded; ministerial agencies have heads of four names.
const HEADS: Record<FormVariant, readonly string[]> = {
  B: ['bo truong', 'chu nhiem', 'thong doc', 'tong thanh tra'],
  CP: [],
  T: ['chu tich'],
};
const DEPUTIES = /(^|\s)(pho|thu truong|kt)(\s|\.|$)/;

/**
 * R06: the decision is signed by the head of the agency and carries the symbol of its kind; anything else is only
 * pointed out, because the officer accepts the authority to sign (catalogue 5, R06; 4, O1).
 */
export const r06SignedAsUsual: Rule = ({ answers, variant, agency }) => {
  const decision = answers.A3?.steps?.find((row) => row.step === ISSUED_STEP)?.document;
  if (
    !decision ||
    (isUsualSigner(decision, variant) && isUsualSymbol(decision, variant, agency.abbreviation))
  )
    return [];
  return [warning({ rule: 'R06', question: 'A3', path: `steps.${ISSUED_STEP}.document` }, 'rule.R06')];
};

function isUsualSigner({ signerTitle }: DocumentDraft, variant: FormVariant): boolean {
  if (!signerTitle) return true;
  const title = fold(signerTitle);
  if (DEPUTIES.test(title)) return false;
  return HEADS[variant].length === 0 || HEADS[variant].some((head) => title.includes(head));
}

/** T: QĐ-UBND; B: QĐ- and the abbreviation of the ministry; Government agencies have no one custom. */
function isUsualSymbol(document: DocumentDraft, variant: FormVariant, abbreviation: string | null): boolean {
  const [, symbol] = comparableNumber(document).split('/', 2);
  if (!symbol || variant === 'CP') return true;
  if (variant === 'T') return symbol.startsWith('QĐ-UBND');
  return abbreviation === null || symbol.startsWith(`QĐ-${abbreviation.normalize('NFC').toUpperCase()}`);
}
