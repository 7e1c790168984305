import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { variantOf } from '@ega/shared/agencies/kind';

/** Who leads an agency and how its documents are numbered; persons only by office. */
export interface Office {
  readonly head: string;
  readonly headTitle: string;
  /** Symbol of its decisions, letters, plans, submissions and reports. */
  readonly decision: string;
  readonly letter: string;
  readonly plan: string;
  readonly submission: string;
  readonly report: string;
  /** The unit that leads information technology. */
  readonly unit: string;
  /** 'tỉnh Bình Định', 'Bộ Tài chính': as it stands inside a sentence. */
  readonly inSentence: string;
  /** 'Kiến trúc Chính quyền điện tử tỉnh Bình Định'. */
  readonly architecture: string;
}

// Heads whose title is not "Bộ trưởng" (ministries) or "Tổng Giám đốc" (Government agencies).
const HEADS: Readonly<Record<number, string>> = {
  19: 'Bộ trưởng, Chủ nhiệm',
  20: 'Thống đốc',
  21: 'Tổng Thanh tra',
  22: 'Bộ trưởng, Chủ nhiệm',
  23: 'Trưởng ban',
  28: 'Giám đốc',
  29: 'Chủ tịch',
  30: 'Chủ tịch',
};

export function officeOf(agency: AgencyVersion): Office {
  return variantOf(agency.kind) === 'T' ? ofProvince(agency) : ofCentralAgency(agency);
}

function ofProvince({ nameVi, shortName, isMunicipality }: AgencyVersion): Office {
  const level = isMunicipality ? 'thành phố' : 'tỉnh';
  return {
    head: `Chủ tịch UBND ${level}`,
    headTitle: 'Chủ tịch',
    decision: 'QĐ-UBND',
    letter: 'UBND-KGVX',
    plan: 'KH-UBND',
    submission: 'TTr-STTTT',
    report: 'BC-UBND',
    unit: `Sở Thông tin và Truyền thông ${level} ${shortName}`,
    inSentence: `${level} ${shortName}`,
    architecture: `Kiến trúc Chính quyền điện tử ${nameVi.charAt(0).toLowerCase()}${nameVi.slice(1)}`,
  };
}

function ofCentralAgency({ number, kind, nameVi, abbreviationVi }: AgencyVersion): Office {
  const short = abbreviationVi ?? 'CQ';
  const title = HEADS[number] ?? (kind === 'GOVERNMENT_AGENCY' ? 'Tổng Giám đốc' : 'Bộ trưởng');
  const unit = number % 2 === 0 ? 'Cục Công nghệ thông tin' : 'Trung tâm Thông tin';
  return {
    head: `${title} ${nameVi}`,
    headTitle: title,
    decision: `QĐ-${short}`,
    letter: `${short}-CNTT`,
    plan: `KH-${short}`,
    submission: 'TTr-CNTT',
    report: `BC-${short}`,
    unit: number === 13 ? 'Trung tâm Thông tin' : unit,
    inSentence: nameVi,
    architecture: `Kiến trúc Chính phủ điện tử ${nameVi}`,
  };
}
