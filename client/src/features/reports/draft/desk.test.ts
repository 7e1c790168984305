import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RequestError } from '../../../lib/request-error.js';
import { buildDesk, buildDoors, buildPage, buildSaved, buildShelf, OWNER } from './build-desk.js';
import { Desk, SAVE_AFTER_MS } from './desk.js';
import { DeviceStore } from './device-store.js';
import { heldWork } from './left-behind.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('saving while one writes', () => {
  it('sends a question two seconds after its last change, once, with the version it saw', async () => {
    const { desk, doors } = buildDesk();
    desk.edit('A1', { step: 4 });
    await pass(1_500);
    desk.edit('A1', { step: 5 });
    await pass(1_500);
    expect(doors.sent).toHaveLength(0);
    await pass(SAVE_AFTER_MS);
    expect(doors.sent).toEqual([
      { question: 'A1', version: 0, draft: 1, value: { step: 5 }, requestId: 'request-2' },
    ]);
    expect(desk.sheet('A1')).toMatchObject({ version: 1, origin: 'changed', unsent: null });
    expect(desk.getState()).toMatchObject({ line: 'idle', savedAt: '2018-03-16T09:24:00+07:00' });
  });

  it('what is typed while a request is on its way goes out next, over the version that now stands', async () => {
    const { desk, doors } = buildDesk();
    let arrive: () => void = () => undefined;
    doors.save = (request) => {
      doors.sent.push(request);
      return new Promise((done) => {
        arrive = () => done(buildSaved('A1', request.version + 1));
      });
    };
    desk.edit('A1', { step: 4 });
    await pass(SAVE_AFTER_MS);
    desk.edit('A1', { step: 5 });
    arrive();
    await pass(SAVE_AFTER_MS);
    expect(doors.sent.map(({ version, value }) => [version, value])).toEqual([
      [0, { step: 4 }],
      [1, { step: 5 }],
    ]);
  });

  it('a reading of the page that is older than the work on the screen does not put it back', async () => {
    const { desk } = buildDesk();
    desk.edit('A1', { step: 6 });
    desk.adopt(buildPage({ A1: { step: 3 } }));
    expect(desk.sheet('A1').value).toEqual({ step: 6 });
    await pass(SAVE_AFTER_MS);
    desk.adopt(buildPage({ A1: { step: 3 } }, 0));
    expect(desk.sheet('A1').value).toEqual({ step: 6 });
  });

  it('an answer that is no answer stays on the page and is not sent', async () => {
    const { desk, doors } = buildDesk();
    desk.edit('A2', { percent: 400 });
    await pass(SAVE_AFTER_MS);
    expect(doors.sent).toHaveLength(0);
    expect(desk.sheet('A2').refusal?.code).toBe('MALFORMED_INPUT');
    desk.edit('A2', { percent: 40 });
    await pass(SAVE_AFTER_MS);
    expect(doors.sent).toHaveLength(1);
  });

  it('"Xác nhận không thay đổi" is sent at once', async () => {
    const { desk, doors } = buildDesk();
    desk.confirm('A1');
    await pass(10);
    expect(doors.sent).toMatchObject([{ question: 'A1', value: 'confirmed' }]);
    expect(desk.sheet('A1').origin).toBe('confirmed');
  });
});

describe('without a line', () => {
  it('keeps the work on the device and sends it under the same request number when the line is back', async () => {
    const { desk, doors, shelf } = buildDesk();
    const save = doors.save;
    doors.save = async (request) => {
      doors.sent.push(request);
      throw new RequestError('OFFLINE');
    };
    desk.edit('A1', { step: 4 });
    await pass(SAVE_AFTER_MS);
    expect(desk.getState().line).toBe('offline');
    expect(new DeviceStore(shelf, OWNER).read().A1?.value).toEqual({ step: 4 });
    doors.save = save;
    desk.tryAgain();
    await pass(10);
    expect(doors.sent.map(({ requestId }) => requestId)).toEqual(['request-1', 'request-1']);
    expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
    expect(desk.getState().line).toBe('idle');
  });

  it('work left on the device is sent when its person comes back', async () => {
    const shelf = buildShelf();
    new DeviceStore(shelf, OWNER).keep('A1', {
      kind: 'value',
      value: { step: 7 },
      version: 2,
      requestId: 'left-behind',
    });
    const doors = buildDoors();
    const desk = new Desk(buildPage({ A1: { step: 3 } }, 2), new DeviceStore(shelf, OWNER), doors);
    expect(desk.sheet('A1').value).toEqual({ step: 7 });
    await pass(10);
    expect(doors.sent).toEqual([
      { question: 'A1', version: 2, value: { step: 7 }, requestId: 'left-behind' },
    ]);
  });

  it('another person on the same device sees nothing of it', () => {
    const shelf = buildShelf();
    const work = { kind: 'value', value: { step: 7 }, version: 0, requestId: 'r' } as const;
    new DeviceStore(shelf, OWNER).keep('A1', work);
    expect(new DeviceStore(shelf, { ...OWNER, account: 'account-2' }).read()).toEqual({});
    const other = new DeviceStore(shelf, { ...OWNER, agency: 39 });
    const desk = new Desk(buildPage({}), other, buildDoors());
    expect(desk.unsentQuestions()).toEqual([]);
  });
});

describe('two people at one answer', () => {
  const theirs = {
    value: { step: 5 },
    origin: 'changed',
    version: 4,
    by: 'Lãnh đạo phê duyệt',
    at: '2018-03-16T09:22:00+07:00',
  };

  function conflicting() {
    const built = buildDesk();
    const save = built.doors.save;
    built.doors.save = async (request) => {
      if (request.version < 4) throw new RequestError('STALE_VERSION', { theirs });
      return save(request);
    };
    return built;
  }

  it('both versions are kept until the person has chosen his own', async () => {
    const { desk, doors } = conflicting();
    desk.edit('A1', { step: 7 });
    await pass(SAVE_AFTER_MS);
    expect(desk.sheet('A1')).toMatchObject({ value: { step: 7 }, conflict: theirs });
    desk.settle('A1', 'mine');
    await pass(10);
    expect(doors.sent).toMatchObject([{ version: 4, value: { step: 7 } }]);
    expect(desk.sheet('A1')).toMatchObject({ version: 5, conflict: null, unsent: null });
  });

  it('the other version is taken over without a request', async () => {
    const { desk, doors, shelf } = conflicting();
    desk.edit('A1', { step: 7 });
    await pass(SAVE_AFTER_MS);
    desk.settle('A1', 'theirs');
    await pass(10);
    expect(doors.sent).toHaveLength(0);
    expect(desk.sheet('A1')).toMatchObject({
      value: { step: 5 },
      version: 4,
      updatedBy: 'Lãnh đạo phê duyệt',
    });
    expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
  });

  it('nobody is asked where both wrote the same', async () => {
    const { desk } = conflicting();
    desk.edit('A1', { step: 5 });
    await pass(SAVE_AFTER_MS);
    expect(desk.sheet('A1')).toMatchObject({ conflict: null, unsent: null, version: 4 });
  });
});

describe('a draft that was given up meanwhile', () => {
  const leave = (shelf: ReturnType<typeof buildShelf>, kind: 'value' | 'confirm', draft = 1) =>
    new DeviceStore(shelf, OWNER).keep('A1', {
      ...{ kind, draft, version: 0, requestId: 'left-behind' },
      value: kind === 'value' ? { step: 7 } : null,
    });
  const newPage = () => buildPage({ A1: null, A2: null }, 0, 2);

  it('words left on the device for it are shown and kept, and sent by nobody', async () => {
    const shelf = buildShelf();
    leave(shelf, 'value');
    const { desk, doors } = buildDesk(newPage(), shelf);
    await pass(SAVE_AFTER_MS);
    desk.tryAgain();
    await pass(SAVE_AFTER_MS);
    expect(doors.sent).toEqual([]);
    expect(heldWork(desk.getState())).toMatchObject([{ question: 'A1', work: { value: { step: 7 } } }]);
    expect(new DeviceStore(shelf, OWNER).read().A1?.value).toEqual({ step: 7 });
  });

  it('they go into the new one when their person says so, over what stands there', async () => {
    const shelf = buildShelf();
    leave(shelf, 'value');
    const { desk, doors } = buildDesk(newPage(), shelf);
    desk.settleHeld('A1', 'carryOver');
    await pass(10);
    expect(doors.sent).toEqual([
      { question: 'A1', version: 0, draft: 2, value: { step: 7 }, requestId: 'request-1' },
    ]);
    expect(heldWork(desk.getState())).toEqual([]);
    expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
  });

  it('or away, and the answer of the server stands again', () => {
    const shelf = buildShelf();
    leave(shelf, 'value');
    const page = buildPage({ A1: { step: 2 } }, 0, 2);
    const { desk } = buildDesk(page, shelf);
    desk.settleHeld('A1', 'drop');
    desk.adopt(page);
    expect(desk.sheet('A1').value).toEqual({ step: 2 });
    expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
  });

  it('a confirmation for it has no words to keep, and work of this draft goes out as ever', async () => {
    for (const [kind, draft] of [
      ['confirm', 1],
      ['value', 2],
    ] as const) {
      const shelf = buildShelf();
      leave(shelf, kind, draft);
      const { desk, doors } = buildDesk(newPage(), shelf);
      await pass(10);
      expect(heldWork(desk.getState())).toEqual([]);
      expect(doors.sent).toHaveLength(kind === 'value' ? 1 : 0);
      expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
    }
  });

  it('the open page drops what had been saved and keeps what had not', async () => {
    const { desk, doors } = buildDesk(buildPage({ A1: { step: 3 }, A2: null }));
    desk.edit('A1', { step: 4 });
    await pass(SAVE_AFTER_MS);
    doors.save = async () => {
      throw new RequestError('OFFLINE');
    };
    desk.edit('A2', { percent: 40 });
    await pass(SAVE_AFTER_MS);
    desk.adopt(newPage());
    expect(desk.sheet('A1')).toMatchObject({ value: null, version: 0 });
    expect(desk.getState().savedAt).toBeNull();
    expect(heldWork(desk.getState()).map(({ question }) => question)).toEqual(['A2']);
  });

  it('a reading from before it was given up, which comes late, brings nothing of it back', () => {
    const { desk } = buildDesk(newPage());
    desk.adopt(buildPage({ A1: { step: 3 } }, 5));
    expect(desk.sheet('A1')).toMatchObject({ value: null, version: 0 });
  });

  it('told by the server before the page knows it, the words stay where they are', async () => {
    const { desk, doors, shelf } = buildDesk();
    doors.save = async () => {
      throw new RequestError('DRAFT_GIVEN_UP', { draft: 2 });
    };
    desk.edit('A1', { step: 4 });
    await pass(SAVE_AFTER_MS);
    desk.adopt(newPage());
    expect(heldWork(desk.getState())).toMatchObject([{ question: 'A1', work: { value: { step: 4 } } }]);
    expect(new DeviceStore(shelf, OWNER).read().A1?.value).toEqual({ step: 4 });
  });

  it('an answer that did reach it is no longer held when that is heard late', async () => {
    const { desk, doors, shelf } = buildDesk();
    let arrive: () => void = () => undefined;
    doors.save = () =>
      new Promise((done) => {
        arrive = () => done(buildSaved('A1', 1));
      });
    desk.edit('A1', { step: 4 });
    await pass(SAVE_AFTER_MS);
    desk.adopt(newPage());
    arrive();
    await pass(10);
    expect(heldWork(desk.getState())).toEqual([]);
    expect(desk.sheet('A1')).toMatchObject({ value: null, version: 0 });
    expect(new DeviceStore(shelf, OWNER).read()).toEqual({});
  });
});
