import type { AgencyVersion } from '@ega/shared/agencies/agency';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { officeOf } from './offices.js';
import { between } from './random.js';

type Kind = 'decision' | 'plan' | 'dispatch' | 'submission' | 'report' | 'minutes' | 'contract';

interface Described {
  readonly kind: Kind;
  readonly issuedOn: CivilDate;
  readonly title: string;
  /** What it is for, so that its number is the same in every quarter. */
  readonly purpose: string;
  readonly fileId?: string | null | undefined;
}

/** The Ministry answers letters under this symbol in the demo. */
const MINISTRY_SYMBOL = 'BTTTT-THH';

/** Two decisions that our sources give with number and day (domain.md 1); every other number is invented. */
const KNOWN_DECISIONS: Readonly<Record<number, string>> = { 32: '503', 87: '383' };

/** A document of an agency. An invented number begins with MH- ("minh họa"), so nobody takes it for a real one. */
export function agencyDocument(agency: AgencyVersion, described: Described): DocumentDraft {
  const { kind, issuedOn, title, purpose } = described;
  const office = officeOf(agency);
  const known = purpose === 'architecture' ? KNOWN_DECISIONS[agency.number] : undefined;
  const symbols: Record<Kind, string> = {
    decision: office.decision,
    plan: office.plan,
    dispatch: office.letter,
    submission: office.submission,
    report: office.report,
    minutes: 'BB-CNTT',
    contract: 'HĐ-TV',
  };
  const byUnit = kind === 'submission' || kind === 'minutes' || kind === 'contract';
  return {
    kind,
    number: known ?? `MH-${between(100, 2900, agency.number, purpose)}`,
    symbol: symbols[kind],
    issuedOn,
    title,
    issuingBody: byUnit ? office.unit : agency.agencyName,
    signer: byUnit ? 'Thủ trưởng đơn vị' : office.head,
    signerTitle: byUnit ? 'Thủ trưởng đơn vị' : office.headTitle,
    signingForm: 'digital',
    secrecy: 'normal',
    fileId: described.fileId ?? null,
  };
}

/** The Ministry's letter with its opinion on a draft. */
export function ministryOpinion(agency: AgencyVersion, issuedOn: CivilDate): DocumentDraft {
  return {
    kind: 'dispatch',
    number: `MH-${between(100, 2900, agency.number, 'opinion')}`,
    symbol: MINISTRY_SYMBOL,
    issuedOn,
    title: `Về việc góp ý dự thảo ${officeOf(agency).architecture}`,
    issuingBody: 'Bộ Thông tin và Truyền thông',
    signer: 'Lãnh đạo Cục Tin học hóa',
    signerTitle: 'Thừa lệnh Bộ trưởng',
    signingForm: 'digital',
    secrecy: 'normal',
    fileId: null,
  };
}
