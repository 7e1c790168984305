import { useEffect, useState, useSyncExternalStore } from 'react';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { useAccount } from '../../../app/session.js';
import {
  AcceptProposalDocument,
  ConfirmAnswerDocument,
  SaveAnswerDocument,
  SetWarningReasonDocument,
} from '../../../gql/graphql.js';
import { request } from '../../../lib/request.js';
import { onLeaving } from '../../../lib/session-guard.js';
import { trimAnswer } from '@ega/shared/reports/shown-fields';
import { Desk } from './desk.js';
import type { DeskDoors, DeskState } from './desk-state.js';
import { DeviceStore, keyOfDraft, type DraftOwner } from './device-store.js';
import type { Page } from './sheet.js';

// One desk for each draft as long as the window lives: going to another screen and back loses nothing. Signing out
// loads the page anew, so no desk outlives its person.
const desks = new Map<string, Desk>();

function doorsOf(page: Page, person: string): DeskDoors {
  const at = { round: page.round.id, agency: page.agency.number };
  return {
    person,
    newId: () => crypto.randomUUID(),
    trim: (question: QuestionId, value: unknown) => trimAnswer(question, value, page.agency.variant),
    save: async (save) => (await request(SaveAnswerDocument, { ...at, ...save })).saveAnswer,
    confirm: async (save) => (await request(ConfirmAnswerDocument, { ...at, ...save })).confirmAnswer,
    accept: async (save) => (await request(AcceptProposalDocument, { ...at, ...save })).acceptProposal,
    setReason: async (save) => (await request(SetWarningReasonDocument, { ...at, ...save })).setWarningReason,
  };
}

function deskFor(owner: DraftOwner, page: Page, person: string): Desk {
  const key = keyOfDraft(owner);
  const known = desks.get(key);
  if (known) return known;
  const made = new Desk(page, new DeviceStore(localStorage, owner), doorsOf(page, person));
  desks.set(key, made);
  onLeaving(() => made.flush());
  return made;
}

/** The working draft of this report, kept in step with what the server says. */
export function useDesk(page: Page): { desk: Desk; state: DeskState } {
  const { id, displayName } = useAccount();
  const [desk] = useState(() =>
    deskFor({ account: id, agency: page.agency.number, round: page.round.id }, page, displayName),
  );
  useEffect(() => desk.adopt(page), [desk, page]);
  useEffect(() => {
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void desk.flush();
    };
    window.addEventListener('online', desk.tryAgain);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      window.removeEventListener('online', desk.tryAgain);
      document.removeEventListener('visibilitychange', leaving);
      void desk.flush();
    };
  }, [desk]);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.getState) };
}
