/** Somebody who puts answers into the form; a field is named by the id the form gives it ('A3-steps-7-startedOn'). */
export interface AnswerHand {
  write(id: string, words: string): Promise<void>;
  /** One of several: radio buttons by their words, or a list by its code. */
  choose(id: string, code: string, label: string): Promise<void>;
  /** Several of a list. */
  tick(id: string, label: string): Promise<void>;
  /** A question with a yes only. */
  flag(id: string): Promise<void>;
  /** Adds a row to a register; the id of its card. */
  addRow(listId: string): Promise<string>;
  attach(id: string, file: EvidenceFile): Promise<void>;
}

export interface EvidenceFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
