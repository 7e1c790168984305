import type { QuestionId } from '@ega/shared/reports/question-id';
import { Desk } from './desk.js';
import type { DeskDoors, SaveRequest } from './desk-state.js';
import { DeviceStore, type DraftOwner, type Shelf } from './device-store.js';
import type { Page, Saved } from './sheet.js';

/** A device for tests: what a browser keeps, in a map. */
export function buildShelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export const OWNER: DraftOwner = { account: 'account-1', agency: 38, round: '2018-Q1' };

/** A report page with the answers given, all of them open. */
export function buildPage(
  answers: { readonly [Q in QuestionId]?: unknown },
  version = 0,
  draftNumber = 1,
): Page {
  return {
    draftNumber,
    source: 'draft',
    state: 'draft',
    issues: [],
    answers: Object.entries(answers).map(([question, value]) => ({
      question,
      value,
      version,
      origin: 'prefilled',
      editable: true,
      visible: true,
      reasons: {},
      files: [],
    })),
  } as unknown as Page;
}

export function buildSaved(
  question: QuestionId,
  version: number,
  origin: Saved['origin'] = 'changed',
): Saved {
  return {
    question,
    version,
    origin,
    updatedAt: '2018-03-16T09:24:00+07:00',
    state: 'draft',
    visible: [],
    editable: [question],
    progress: { answered: 1, visible: 20 },
    issues: [],
  };
}

/** A server that takes everything and counts versions up; each request is remembered. */
export function buildDoors(): DeskDoors & { readonly sent: SaveRequest[] } {
  const sent: SaveRequest[] = [];
  let ids = 0;
  return {
    sent,
    person: 'Cán bộ lập báo cáo',
    newId: () => `request-${++ids}`,
    trim: (_question, value) => value,
    save: async (request) => {
      sent.push(request);
      return buildSaved(request.question, request.version + 1);
    },
    confirm: async (request) => {
      sent.push({ ...request, value: 'confirmed' });
      return buildSaved(request.question, request.version + 1, 'confirmed');
    },
    accept: async (request) => {
      sent.push({ ...request, value: 'accepted' });
      return buildSaved(request.question, request.version + 1);
    },
    setReason: async ({ question }) => buildSaved(question, 1),
  };
}

export function buildDesk(page = buildPage({ A1: { step: 3 } }), shelf: Shelf = buildShelf()) {
  const doors = buildDoors();
  const desk = new Desk(page, new DeviceStore(shelf, OWNER), doors);
  return { desk, doors, shelf };
}
