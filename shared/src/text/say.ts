import { documentUse as enDocumentUse } from './en/document-use.js';
import { errors as enErrors } from './en/errors.js';
import { malformed as enMalformed } from './en/malformed.js';
import { report as enReport } from './en/report.js';
import { reportArchitecture as enReportArchitecture } from './en/report-architecture.js';
import { reportDocument as enReportDocument } from './en/report-document.js';
import { reportGeneral as enReportGeneral } from './en/report-general.js';
import { reportNgsp as enReportNgsp } from './en/report-ngsp.js';
import { reportOneStop as enReportOneStop } from './en/report-one-stop.js';
import { reportProjects as enReportProjects } from './en/report-projects.js';
import { reportShort as enReportShort } from './en/report-short.js';
import { round as enRound } from './en/round.js';
import { rules as enRules } from './en/rules.js';
import { screens as enScreens } from './en/screens.js';
import { status as enStatus } from './en/status.js';
import { documentUse as viDocumentUse } from './vi/document-use.js';
import { errors as viErrors } from './vi/errors.js';
import { malformed as viMalformed } from './vi/malformed.js';
import { report as viReport } from './vi/report.js';
import { reportArchitecture as viReportArchitecture } from './vi/report-architecture.js';
import { reportDocument as viReportDocument } from './vi/report-document.js';
import { reportGeneral as viReportGeneral } from './vi/report-general.js';
import { reportNgsp as viReportNgsp } from './vi/report-ngsp.js';
import { reportOneStop as viReportOneStop } from './vi/report-one-stop.js';
import { reportProjects as viReportProjects } from './vi/report-projects.js';
import { reportShort as viReportShort } from './vi/report-short.js';
import { round as viRound } from './vi/round.js';
import { rules as viRules } from './vi/rules.js';
import { screens as viScreens } from './vi/screens.js';
import { status as viStatus } from './vi/status.js';

export type Lang = 'vi' | 'en';

const vi = {
  ...viErrors,
  ...viStatus,
  ...viRound,
  ...viMalformed,
  ...viReport,
  ...viReportArchitecture,
  ...viReportDocument,
  ...viReportGeneral,
  ...viReportNgsp,
  ...viReportOneStop,
  ...viReportProjects,
  ...viReportShort,
  ...viDocumentUse,
  ...viRules,
  ...viScreens,
};
const en: Record<MessageCode, unknown> = {
  ...enErrors,
  ...enStatus,
  ...enRound,
  ...enMalformed,
  ...enReport,
  ...enReportArchitecture,
  ...enReportDocument,
  ...enReportGeneral,
  ...enReportNgsp,
  ...enReportOneStop,
  ...enReportProjects,
  ...enReportShort,
  ...enDocumentUse,
  ...enRules,
  ...enScreens,
};

/** Every sentence of the product, by its code (house decision 9). */
export type MessageCode = keyof typeof vi;

/** The parameters a sentence asks for; undefined when it is fixed. */
export type ParamsOf<C extends MessageCode> = (typeof vi)[C] extends (params: infer P) => string
  ? P
  : undefined;

type Arguments<C extends MessageCode> = ParamsOf<C> extends undefined ? [] : [params: ParamsOf<C>];

/** One sentence in one language; the parameters are checked against the Vietnamese catalogue. */
export function say<C extends MessageCode>(lang: Lang, code: C, ...args: Arguments<C>): string {
  return fill(lang, code, args[0]);
}

/** For codes that travel as data (an issue, an explanation): same sentence, parameters checked at run time only. */
export function sayData(
  lang: Lang,
  code: MessageCode,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(lang, code, params);
}

function fill(lang: Lang, code: MessageCode, params: unknown): string {
  const message: unknown = (lang === 'en' ? en : vi)[code];
  return typeof message === 'function' ? (message as (p: unknown) => string)(params) : String(message);
}

export function isMessageCode(value: string): value is MessageCode {
  return Object.hasOwn(vi, value);
}

/** Both catalogues, for the test of wording and for what lists the codes. */
export const CATALOGUES = {
  vi: vi as Readonly<Record<string, unknown>>,
  en: en as Readonly<Record<string, unknown>>,
};
