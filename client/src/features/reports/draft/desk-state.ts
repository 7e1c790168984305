import type { QuestionId } from '@ega/shared/reports/question-id';
import type { OtherSide, Page, PageIssue, Saved, Sheet, Sheets } from './sheet.js';

export interface SaveRequest {
  readonly question: QuestionId;
  readonly version: number;
  readonly value: unknown;
  readonly requestId: string;
}

/** What the desk needs of the world; tests give their own. */
export interface DeskDoors {
  save(request: SaveRequest): Promise<Saved>;
  confirm(request: Omit<SaveRequest, 'value'>): Promise<Saved>;
  /** Takes the correction that the officer proposed, as it stands. */
  accept(request: Omit<SaveRequest, 'value'>): Promise<Saved>;
  setReason(request: {
    question: QuestionId;
    rule: string;
    reason: string;
    requestId: string;
  }): Promise<Saved>;
  /** The answer with what no shown field holds taken out. */
  trim(question: QuestionId, value: unknown): unknown;
  newId(): string;
  /** Who is at work, for "saved by". */
  readonly person: string;
}

export type LineState = 'idle' | 'waiting' | 'saving' | 'offline' | 'signedOut';

export interface DeskState {
  readonly sheets: Sheets;
  readonly issues: readonly PageIssue[];
  readonly editable: ReadonlySet<string>;
  readonly reportState: Page['state'];
  readonly line: LineState;
  readonly savedAt: string | null;
  /** The device could not keep the work: only the open page holds it. */
  readonly deviceFull: boolean;
}

/** The other side of a conflict in the place of this one. */
export function fromOther(theirs: OtherSide): Partial<Sheet> {
  return {
    value: theirs.value,
    version: theirs.version,
    origin: theirs.origin,
    updatedBy: theirs.by,
    updatedAt: theirs.at,
  };
}

export const editableOf = (page: Page): Set<string> =>
  new Set(page.answers.filter((face) => face.editable).map((face) => face.question));

export function entriesOf<T>(byQuestion: { readonly [Q in QuestionId]?: T }): [QuestionId, T][] {
  return Object.entries(byQuestion) as [QuestionId, T][];
}
