import type { QuestionId } from '@ega/shared/reports/question-id';
import type { DeskState } from './desk-state.js';
import { EMPTY_SHEET, type Sheet } from './sheet.js';

/** The state of a desk as the screen watches it: never changed in place, every change told to those who listen. */
export class DeskStore {
  private readonly listeners = new Set<() => void>();

  constructor(protected state: DeskState) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): DeskState => this.state;

  sheet(question: QuestionId): Sheet {
    return this.state.sheets[question] ?? EMPTY_SHEET;
  }

  protected put(question: QuestionId, change: Partial<Sheet>): void {
    this.set({ sheets: { ...this.state.sheets, [question]: { ...this.sheet(question), ...change } } });
  }

  protected set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
