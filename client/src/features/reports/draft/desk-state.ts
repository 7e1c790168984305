import type { QuestionId } from '@ega/shared/reports/question-id';
import {
  sheetOf,
  type OtherSide,
  type Page,
  type PageIssue,
  type Saved,
  type Sheet,
  type Sheets,
} from './sheet.js';

export interface SaveRequest {
  readonly question: QuestionId;
  readonly version: number;
  /** Number of the draft it was written for. */
  readonly draft?: number | undefined;
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
    draft?: number | undefined;
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

/** What a reading of the page says of the whole report. */
export const factsOf = (page: Page): Pick<DeskState, 'issues' | 'editable' | 'reportState'> => ({
  issues: page.issues,
  editable: new Set(page.answers.filter((face) => face.editable).map((face) => face.question)),
  reportState: page.state,
});

export const firstState = (page: Page): DeskState => ({
  ...factsOf(page),
  ...{ sheets: {}, line: 'idle', savedAt: null, deviceFull: false },
});

/** The answers of a reading; one on its way, or already newer here than in it, is not put back. */
export function adopted(sheets: Sheets, page: Page): Sheets {
  const fresh = Object.fromEntries(
    page.answers.map((face): [string, Sheet] => {
      const read = sheetOf(face);
      const before = sheets[face.question as QuestionId];
      return [face.question, before && (before.unsent || before.version > read.version) ? before : read];
    }),
  );
  return { ...sheets, ...fresh };
}

export function entriesOf<T>(byQuestion: { readonly [Q in QuestionId]?: T }): [QuestionId, T][] {
  return Object.entries(byQuestion) as [QuestionId, T][];
}
