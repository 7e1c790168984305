import { areaCatalogue as enAreas } from './en/area-catalogue.js';
import { baseCatalogue as enBase } from './en/base-catalogue.js';
import { comparisonCatalogue as enComparison } from './en/comparison-catalogue.js';
import { exportWords as enExports } from './en/exports.js';
import { forecastCatalogue as enForecast } from './en/forecast-catalogue.js';
import { formCatalogue as enForm } from './en/form-catalogue.js';
import { obligationCatalogue as enObligations } from './en/obligation-catalogue.js';
import { meetingScreens as enMeetings } from './en/meeting-screens.js';
import { mails as enMails } from './en/mails.js';
import { officeCatalogue as enOffice } from './en/office-catalogue.js';
import { packCatalogue as enPack } from './en/pack-catalogue.js';
import { packScreens as enPackScreens } from './en/pack-screens.js';
import { signIn as enSignIn } from './en/sign-in.js';
import { workbookSheets as enWorkbookSheets } from './en/workbook-sheets.js';
import { areaCatalogue as viAreas } from './vi/area-catalogue.js';
import { baseCatalogue as viBase } from './vi/base-catalogue.js';
import { comparisonCatalogue as viComparison } from './vi/comparison-catalogue.js';
import { exportWords as viExports } from './vi/exports.js';
import { forecastCatalogue as viForecast } from './vi/forecast-catalogue.js';
import { formCatalogue as viForm } from './vi/form-catalogue.js';
import { obligationCatalogue as viObligations } from './vi/obligation-catalogue.js';
import { meetingScreens as viMeetings } from './vi/meeting-screens.js';
import { mails as viMails } from './vi/mails.js';
import { officeCatalogue as viOffice } from './vi/office-catalogue.js';
import { packCatalogue as viPack } from './vi/pack-catalogue.js';
import { packScreens as viPackScreens } from './vi/pack-screens.js';
import { signIn as viSignIn } from './vi/sign-in.js';
import { workbookSheets as viWorkbookSheets } from './vi/workbook-sheets.js';

export type Lang = 'vi' | 'en';

const vi = {
  ...viBase,
  ...viForm,
  ...viOffice,
  ...viSignIn,
  ...viObligations,
  ...viAreas,
  ...viMeetings,
  ...viComparison,
  ...viForecast,
  ...viExports,
  ...viMails,
  ...viPack,
  ...viPackScreens,
  ...viWorkbookSheets,
};
const en: Record<MessageCode, unknown> = {
  ...enBase,
  ...enForm,
  ...enOffice,
  ...enSignIn,
  ...enObligations,
  ...enAreas,
  ...enMeetings,
  ...enComparison,
  ...enForecast,
  ...enExports,
  ...enMails,
  ...enPack,
  ...enPackScreens,
  ...enWorkbookSheets,
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
