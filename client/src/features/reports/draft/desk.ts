import type { QuestionId } from '@ega/shared/reports/question-id';
import { parseAnswer } from '@ega/shared/reports/questions';
import { failureCode, RequestError } from '../../../lib/request-error.js';
import type { DeviceStore, UnsentWork } from './device-store.js';
import {
  editableOf,
  entriesOf,
  fromOther,
  type DeskDoors,
  type DeskState,
  type LineState,
} from './desk-state.js';
import { EMPTY_SHEET, sheetOf, type OtherSide, type Page, type Saved, type Sheet } from './sheet.js';

/** Autosave: two seconds after the last change of a question (SCREENS d). */
export const SAVE_AFTER_MS = 2_000;
const RETRY_AFTER_MS = 10_000;
const PASSING = ['OFFLINE', 'UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL'];

/**
 * The working draft of one report on one screen. Every change lies on the device first and is sent two seconds later,
 * one question at a time with the version it saw; what could not be sent waits for the line to come back.
 */
export class Desk {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private readonly due = new Map<QuestionId, ReturnType<typeof setTimeout>>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    page: Page,
    private readonly device: DeviceStore,
    private readonly doors: DeskDoors,
  ) {
    this.state = {
      sheets: {},
      issues: page.issues,
      editable: editableOf(page),
      reportState: page.state,
      line: 'idle',
      savedAt: null,
      deviceFull: false,
    };
    this.adopt(page);
    for (const [question, work] of entriesOf(device.read())) {
      this.put(question, {
        unsent: work,
        ...(work.kind === 'value' ? { value: work.value, origin: 'changed' } : {}),
      });
      this.schedule(question, 0);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): DeskState => this.state;

  sheet(question: QuestionId): Sheet {
    return this.state.sheets[question] ?? EMPTY_SHEET;
  }

  /** Takes over what the server says now; unsent work stays on top of it. A sent revision is no draft. */
  adopt(page: Page): void {
    if (page.source !== 'draft') return;
    const sheets: { [Q in QuestionId]?: Sheet } = {};
    for (const face of page.answers) {
      const question = face.question as QuestionId;
      const fresh = sheetOf(face);
      const before = this.state.sheets[question];
      // An answer on its way or already newer here than in this reading is not put back.
      const newer = before !== undefined && before.version > fresh.version;
      sheets[question] = before && (before.unsent || newer) ? before : fresh;
    }
    for (const [question, before] of entriesOf(this.state.sheets)) sheets[question] ??= before;
    this.set({ sheets, issues: page.issues, editable: editableOf(page), reportState: page.state });
  }

  edit(question: QuestionId, value: unknown): void {
    const sheet = this.sheet(question);
    const work: UnsentWork = {
      kind: 'value',
      value,
      version: sheet.version,
      requestId: this.doors.newId(),
    };
    this.put(question, { value, origin: 'changed', unsent: work, refusal: null });
    this.keep(question, work);
    this.schedule(question, SAVE_AFTER_MS);
  }

  /** "Xác nhận không thay đổi". */
  confirm(question: QuestionId): void {
    const sheet = this.sheet(question);
    const work: UnsentWork = {
      kind: 'confirm',
      value: null,
      version: sheet.version,
      requestId: this.doors.newId(),
    };
    this.put(question, {
      origin: sheet.origin === 'prefilled' ? 'confirmed' : sheet.origin,
      unsent: work,
      refusal: null,
    });
    this.keep(question, work);
    this.schedule(question, 0);
  }

  /** The proposed correction in place of whatever stands here, what was typed and not sent included. */
  async acceptProposal(question: QuestionId, proposal: unknown): Promise<void> {
    await this.inTurn(async () => {
      const { unsent, version } = this.sheet(question);
      clearTimeout(this.due.get(question));
      this.due.delete(question);
      const saved = await this.doors.accept({ question, version, requestId: this.doors.newId() });
      if (unsent) this.device.drop(question, unsent.requestId);
      this.put(question, { value: proposal, unsent: null, refusal: null });
      this.acknowledge(question, saved, null);
    });
  }

  async setReason(question: QuestionId, rule: string, reason: string): Promise<void> {
    await this.inTurn(async () => {
      const saved = await this.doors.setReason({ question, rule, reason, requestId: this.doors.newId() });
      const { [rule]: _before, ...others } = this.sheet(question).reasons;
      this.put(question, { reasons: reason.trim() ? { ...others, [rule]: reason } : others });
      this.acknowledge(question, saved, null);
    });
  }

  /** The person has chosen between two versions of one answer. */
  settle(question: QuestionId, choice: 'mine' | 'theirs'): void {
    const { conflict, unsent } = this.sheet(question);
    if (!conflict) return;
    if (choice === 'theirs' || !unsent) {
      if (unsent) this.device.drop(question, unsent.requestId);
      this.put(question, { ...fromOther(conflict), unsent: null, conflict: null });
      return;
    }
    const work = { ...unsent, version: conflict.version, requestId: this.doors.newId() };
    this.put(question, { version: conflict.version, conflict: null, unsent: work });
    this.keep(question, work);
    this.schedule(question, 0);
  }

  /** Sends everything that waits; true when nothing is left unsent. */
  async flush(): Promise<boolean> {
    for (const [question, sheet] of entriesOf(this.state.sheets))
      if (sheet.unsent && !sheet.conflict && !sheet.refusal) this.schedule(question, 0);
    await Promise.resolve();
    // Timers of zero delay run before this one.
    await new Promise((next) => setTimeout(next, 5));
    await this.sending;
    return this.unsentQuestions().length === 0;
  }

  unsentQuestions(): QuestionId[] {
    return entriesOf(this.state.sheets).flatMap(([question, sheet]) => (sheet.unsent ? [question] : []));
  }

  private schedule(question: QuestionId, delay: number): void {
    clearTimeout(this.due.get(question));
    if (this.state.line !== 'offline') this.set({ line: 'waiting' });
    this.due.set(
      question,
      setTimeout(() => {
        this.due.delete(question);
        void this.inTurn(() => this.send(question));
      }, delay),
    );
  }

  private inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = this.sending.then(job);
    this.sending = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private async send(question: QuestionId): Promise<void> {
    const { unsent, conflict, refusal } = this.sheet(question);
    if (!unsent || conflict || refusal) return;
    const { version, requestId } = unsent;
    const trimmed = unsent.kind === 'value' ? this.doors.trim(question, unsent.value) : null;
    const parsed = trimmed === null ? null : parseAnswer(question, trimmed);
    if (parsed && !parsed.ok) {
      this.put(question, { refusal: { code: 'MALFORMED_INPUT', issues: parsed.issues } });
      this.set({ line: this.restingLine() });
      return;
    }
    const wasOffline = this.state.line === 'offline';
    this.set({ line: 'saving' });
    try {
      const saved =
        unsent.kind === 'confirm'
          ? await this.doors.confirm({ question, version, requestId })
          : await this.doors.save({ question, version, requestId, value: trimmed });
      this.acknowledge(question, saved, unsent);
      // The line is back: what else waits goes out too.
      if (wasOffline) this.tryAgain();
    } catch (error) {
      this.refuse(question, error);
    }
  }

  private acknowledge(question: QuestionId, saved: Saved, sent: UnsentWork | null): void {
    const now = this.sheet(question);
    const newer = now.unsent && now.unsent.requestId !== sent?.requestId ? now.unsent : null;
    // What was typed while the request was on its way saw the version that now stands.
    const unsent = newer && { ...newer, version: saved.version };
    if (unsent) this.keep(question, unsent);
    else if (sent) this.device.drop(question, sent.requestId);
    this.put(question, {
      version: saved.version,
      unsent,
      updatedAt: saved.updatedAt,
      updatedBy: this.doors.person,
      ...(unsent ? {} : { origin: now.value === null ? null : saved.origin }),
    });
    this.set({
      issues: saved.issues,
      editable: new Set(saved.editable),
      reportState: saved.state,
      savedAt: saved.updatedAt,
      line: this.restingLine(),
    });
  }

  private refuse(question: QuestionId, error: unknown): void {
    const code = failureCode(error);
    if (PASSING.includes(code)) {
      this.set({ line: 'offline' });
      this.retryLater();
      return;
    }
    if (code === 'UNAUTHENTICATED') {
      this.set({ line: 'signedOut' });
      return;
    }
    const details = error instanceof RequestError ? error.details : {};
    const theirs = details['theirs'] as OtherSide | undefined;
    if (code === 'STALE_VERSION' && theirs) this.meet(question, theirs);
    else this.put(question, { refusal: { code, issues: (details['issues'] ?? []) as never } });
    this.set({ line: this.restingLine() });
  }

  /** Two people wrote the same words: there is nothing to choose. */
  private meet(question: QuestionId, theirs: OtherSide): void {
    const { unsent, value } = this.sheet(question);
    const mine = unsent?.kind === 'confirm' ? value : this.doors.trim(question, value);
    if (JSON.stringify(mine) === JSON.stringify(theirs.value) && theirs.origin !== 'prefilled') {
      if (unsent) this.device.drop(question, unsent.requestId);
      this.put(question, { ...fromOther(theirs), unsent: null });
    } else this.put(question, { conflict: theirs });
  }

  /** Called when the browser says the line is back, and by itself now and then. */
  readonly tryAgain = (): void => {
    for (const question of this.unsentQuestions()) {
      const { conflict, refusal } = this.sheet(question);
      if (!conflict && !refusal) this.schedule(question, 0);
    }
  };

  private retryLater(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(this.tryAgain, RETRY_AFTER_MS);
  }

  private restingLine(): LineState {
    return this.due.size > 0 ? 'waiting' : 'idle';
  }

  private keep(question: QuestionId, work: UnsentWork): void {
    const kept = this.device.keep(question, work);
    if (kept === this.state.deviceFull) this.set({ deviceFull: !kept });
  }

  private put(question: QuestionId, change: Partial<Sheet>): void {
    this.set({ sheets: { ...this.state.sheets, [question]: { ...this.sheet(question), ...change } } });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
