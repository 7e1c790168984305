import type { QuestionId } from '@ega/shared/reports/question-id';
import { parseAnswer } from '@ega/shared/reports/questions';
import { failureCode, RequestError } from '../../../lib/request-error.js';
import { DeskStore } from './desk-store.js';
import type { DeviceStore, UnsentWork } from './device-store.js';
import {
  adopted,
  entriesOf,
  factsOf,
  firstState,
  fromOther,
  type DeskDoors,
  type LineState,
} from './desk-state.js';
import { isOvertaken, leftBehind } from './left-behind.js';
import { EMPTY_SHEET, type OtherSide, type Page, type Saved } from './sheet.js';

/** Autosave: two seconds after the last change of a question (SCREENS d). */
export const SAVE_AFTER_MS = 2_000;
const RETRY_AFTER_MS = 10_000;
const PASSING = ['OFFLINE', 'UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL'];

/**
 * The working draft of one report on one screen. Every change lies on the device first and is sent two seconds later,
 * one question at a time with the version it saw; what could not be sent waits for the line to come back.
 */
export class Desk extends DeskStore {
  private readonly due = new Map<QuestionId, ReturnType<typeof setTimeout>>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  private draft: number;

  constructor(
    page: Page,
    private readonly device: DeviceStore,
    private readonly doors: DeskDoors,
  ) {
    super(firstState(page));
    this.draft = page.draftNumber;
    this.adopt(page);
    for (const [question, work] of entriesOf(device.read())) {
      if (isOvertaken(work, this.draft)) {
        this.leaveBehind(question, work);
        continue;
      }
      this.put(question, {
        unsent: work,
        ...(work.kind === 'value' ? { value: work.value, origin: 'changed' } : {}),
      });
      this.schedule(question, 0);
    }
  }

  /**
   * Takes over what the server says now; unsent work stays on top of it. A sent revision is no draft. Of a draft that was
   * given up nothing is shown any more but what never reached it.
   */
  adopt(page: Page): void {
    // A reading from before the draft was given up.
    if (page.draftNumber < this.draft) return;
    if (page.draftNumber !== this.draft) {
      this.draft = page.draftNumber;
      const before = entriesOf(this.state.sheets);
      this.set({ sheets: {}, savedAt: null });
      for (const [question, { unsent }] of before) if (unsent) this.leaveBehind(question, unsent);
    }
    if (page.source !== 'draft') return;
    this.set({ ...factsOf(page), sheets: adopted(this.state.sheets, page) });
  }

  edit(question: QuestionId, value: unknown): void {
    const work = this.workOn(question, 'value', value);
    this.put(question, { value, origin: 'changed', unsent: work, refusal: null });
    this.keep(question, work);
    this.schedule(question, SAVE_AFTER_MS);
  }

  /** "Xác nhận không thay đổi". */
  confirm(question: QuestionId): void {
    const { origin } = this.sheet(question);
    const work = this.workOn(question, 'confirm', null);
    this.put(question, {
      origin: origin === 'prefilled' ? 'confirmed' : origin,
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
      const saved = await this.doors.setReason({
        ...{ question, rule, reason, draft: this.draft },
        requestId: this.doors.newId(),
      });
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

  /** Words written for a draft that was given up: into the one that stands now, where others may have written too, or away. */
  settleHeld(question: QuestionId, choice: 'carryOver' | 'drop'): void {
    const { unsent } = this.sheet(question);
    if (!unsent) return;
    if (choice === 'drop') {
      this.device.drop(question, unsent.requestId);
      this.put(question, EMPTY_SHEET);
      return;
    }
    const work = this.workOn(question, unsent.kind, unsent.value);
    this.put(question, { unsent: work, refusal: null });
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

  private workOn(question: QuestionId, kind: UnsentWork['kind'], value: unknown): UnsentWork {
    const { version } = this.sheet(question);
    return { kind, value, version, draft: this.draft, requestId: this.doors.newId() };
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
    const { version, requestId, draft } = unsent;
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
          ? await this.doors.confirm({ question, version, draft, requestId })
          : await this.doors.save({ question, version, draft, requestId, value: trimmed });
      this.acknowledge(question, saved, unsent);
      // The line is back: what else waits goes out too.
      if (wasOffline) this.tryAgain();
    } catch (error) {
      this.refuse(question, error);
    }
  }

  private acknowledge(question: QuestionId, saved: Saved, sent: UnsentWork | null): void {
    if (sent && isOvertaken(sent, this.draft)) {
      // It did reach its draft, which was given up while the answer was on its way back.
      this.device.drop(question, sent.requestId);
      this.put(question, EMPTY_SHEET);
      return;
    }
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

  /** Never sent by itself again; a confirmation has no words that could be lost. */
  private leaveBehind(question: QuestionId, work: UnsentWork): void {
    clearTimeout(this.due.get(question));
    this.due.delete(question);
    if (work.kind === 'value') this.put(question, leftBehind(work));
    else this.device.drop(question, work.requestId);
  }

  private restingLine(): LineState {
    return this.due.size > 0 ? 'waiting' : 'idle';
  }

  private keep(question: QuestionId, work: UnsentWork): void {
    const kept = this.device.keep(question, work);
    if (kept === this.state.deviceFull) this.set({ deviceFull: !kept });
  }
}
