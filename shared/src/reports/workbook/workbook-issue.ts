import type { MessageCode } from '../../text/say.js';
import type { QuestionId } from '../question-id.js';

/** Why a cell is not taken, so that it can be found: the sheet, the cell, the reason (`say(code)`). */
export interface WorkbookIssue {
  readonly sheet: string;
  /** 'D12'; null where the whole sheet or question is meant. */
  readonly cell: string | null;
  readonly question: QuestionId | null;
  /** Leads to the label of the field. */
  readonly path?: string;
  /** The field as the form prints it, where it cannot be found by a path. */
  readonly label?: string;
  readonly code: MessageCode;
}
