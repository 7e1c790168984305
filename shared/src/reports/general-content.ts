import * as v from 'valibot';
import { blank, text } from '../documents/fields.js';
import { officialDocument } from '../documents/official-document.js';

/** T1: focal unit and contacts for this report. */
export const T1 = v.strictObject({
  leadUnit: blank(text(200)),
  reporterName: blank(text(120)),
  reporterTitle: blank(text(120)),
  reporterPhone: blank(text(40)),
  reporterEmail: blank(text(200)),
  leaderTitle: blank(text(120)),
  leaderPhone: blank(text(40)),
  contributingUnits: blank(v.pipe(v.array(text(200)), v.maxLength(60))),
  document: blank(officialDocument),
});

/** T2: signed cover document; it may follow the report within five working days (practice.md 12). */
export const T2 = v.strictObject({
  form: blank(v.picklist(['digital', 'stampedScan', 'later'])),
  authority: blank(v.picklist(['direct', 'deputy', 'onBehalf', 'authorised'])),
  document: blank(officialDocument),
});

/** Questions whose text, document number and file fields state secrecy may close (T3). */
export const SECRET_QUESTIONS = [
  'A1',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'B1',
  'B3',
  'C0',
  'C1',
  'C5',
  'D2',
  'D3',
  'E1',
] as const;

/** T3: does any part fall under state secrets? */
export const T3 = v.strictObject({
  secret: blank(v.picklist(['no', 'yes'])),
  questions: blank(v.pipe(v.array(v.picklist(SECRET_QUESTIONS)), v.maxLength(SECRET_QUESTIONS.length))),
});

/** L7: codes of difficulty. */
export const DIFFICULTIES = ['KP', 'NL', 'TV', 'HD', 'PD', 'HT', 'PH', 'TC', 'DL', 'PL', 'KH'] as const;

/** E1: difficulties by area, coded. */
export const E1 = v.strictObject({
  none: blank(v.boolean()),
  rows: v.pipe(
    v.array(
      v.strictObject({
        area: v.picklist(['A', 'B', 'C', 'D']),
        codes: v.pipe(v.array(v.picklist(DIFFICULTIES)), v.maxLength(DIFFICULTIES.length)),
        description: blank(text(500)),
      }),
    ),
    v.maxLength(4),
    v.check((rows) => new Set(rows.map((row) => row.area)).size === rows.length, 'repeated'),
  ),
});
