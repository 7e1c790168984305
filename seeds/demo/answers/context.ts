import type { AskedConclusion } from '@ega/shared/directives/asked-conclusion';
import type { AgencyVersion } from '@ega/shared/agencies/agency';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { CountAnswer } from '@ega/shared/documents/field';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { DemoRound } from '../demo-rounds.js';

/** Evidence of an agency that has been handed in: ids of its files. */
export interface AgencyFiles {
  /** The decision of step 7. */
  readonly decision?: string;
  /** The document that shows the step in progress. */
  readonly step?: string;
  /** The cover document that is signed each quarter. */
  readonly cover?: string;
  /** Minutes of moving the data of a package that was retired. */
  readonly minutes?: string;
}

/** What an answer is made from: whose, of which quarter, as known on the cut-off day. */
export interface AnswerContext {
  readonly agency: AgencyVersion;
  readonly variant: FormVariant;
  readonly round: DemoRound;
  /** Place of the round among the six. */
  readonly quarter: number;
  /** The day on which the report is drafted and its cover document is dated. */
  readonly draftedOn: CivilDate;
  readonly files: AgencyFiles;
  /** Conclusions that the form of the round asks this agency about (E3). */
  readonly conclusions?: readonly AskedConclusion[];
}

export const number = (value: number): CountAnswer => ({ kind: 'number', value });
