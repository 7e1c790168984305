import { describe, expect, it } from '@jest/globals';
import { MovingAnswers, type Room } from './moving-answers.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Makes numbered answers, each when it is let go, of the position that the world has reached by then. */
function workshop(room: Room<number> = { most: 4 }, validUntilMs: number | null = null) {
  const store = new MovingAnswers<number>(room);
  const gates: (() => void)[] = [];
  const begun: bigint[] = [];
  const get = (position: bigint, { nowMs = 0, question = 'board', reached = position } = {}) =>
    store.get(question, { position, nowMs }, async () => {
      begun.push(position);
      await new Promise<void>((go) => gates.push(go));
      return { answer: begun.length, position: reached, validUntilMs };
    });
  const finish = async (): Promise<void> => {
    await turn();
    gates.shift()!();
    await turn();
  };
  return { store, get, finish, begun };
}

describe('answers that move with the board', () => {
  it('are made once for all who ask at the same time', async () => {
    const { get, finish, begun } = workshop();
    const answers = Promise.all([get(1n), get(1n), get(1n)]);
    await finish();
    expect(await answers).toEqual([1, 1, 1]);
    expect(begun).toEqual([1n]);
  });

  it('are made once more for all who asked of later positions meanwhile, at the latest of them', async () => {
    const { get, finish, begun } = workshop();
    const first = get(1n);
    const later = Promise.all([get(2n), get(4n), get(3n)]);
    await finish();
    expect(await first).toBe(1);
    await finish();
    expect(await later).toEqual([2, 2, 2]);
    expect(begun).toEqual([1n, 4n]);
  });

  it('serve those who asked meanwhile of what the answer turned out to count', async () => {
    const { get, finish, begun } = workshop();
    const first = get(1n, { reached: 3n });
    const [third, fourth] = [get(3n), get(4n)];
    await finish();
    expect([await first, await third]).toEqual([1, 1]);
    await finish();
    expect(await fourth).toBe(2);
    expect(begun).toEqual([1n, 4n]);
  });

  it('never serve an older board than the one asked for', async () => {
    const { get, finish } = workshop();
    const old = get(1n);
    await finish();
    const moved = get(2n);
    await finish();
    expect([await old, await moved, await get(2n), await get(1n)]).toEqual([1, 2, 2, 2]);
  });

  it('are made again when their instant has come, although nothing was written', async () => {
    const { get, finish } = workshop({ most: 4 }, 1000);
    const before = get(1n, { nowMs: 999 });
    await finish();
    const kept = get(1n, { nowMs: 999 });
    const after = get(1n, { nowMs: 1000 });
    await finish();
    expect([await before, await kept, await after]).toEqual([1, 1, 2]);
  });

  it('give nobody an old figure who asked after the instant while the old one was being made', async () => {
    const { get, finish } = workshop({ most: 4 }, 1000);
    const [before, after] = [get(1n, { nowMs: 999 }), get(1n, { nowMs: 1001 })];
    await finish();
    await finish();
    expect([await before, await after]).toEqual([1, 2]);
  });

  it('do not keep a failure, and whoever waited makes the next', async () => {
    const store = new MovingAnswers<number>({ most: 4 });
    const failing = store.get('board', { position: 1n, nowMs: 0 }, () =>
      Promise.reject(new Error('no database')),
    );
    const waiting = store.get('board', { position: 1n, nowMs: 0 }, async () => {
      return { answer: 7, position: 1n, validUntilMs: null };
    });
    await expect(failing).rejects.toThrow('no database');
    expect(await waiting).toBe(7);
  });

  it('do not wait for other questions', async () => {
    const { get, finish, begun } = workshop();
    const both = Promise.all([get(1n), get(2n, { question: 'other' })]);
    await turn();
    expect(begun).toEqual([1n, 2n]);
    await finish();
    await finish();
    expect(await both).toEqual([2, 2]);
  });

  it('forget what was not asked for longest', async () => {
    const { get, finish, begun } = workshop({ most: 2 });
    for (const question of ['a', 'b', 'a', 'c']) {
      const before = begun.length;
      const asked = get(1n, { question });
      await turn();
      if (begun.length > before) await finish();
      await asked;
    }
    await get(1n, { question: 'a' });
    const again = get(1n, { question: 'b' });
    await finish();
    expect([begun.length, await again]).toEqual([4, 4]);
  });

  it('forget the oldest where all together are too heavy, but never the last one asked', async () => {
    const { store, get, finish } = workshop({ most: 9, weight: { most: 2, of: () => 1 } });
    for (const question of ['a', 'b', 'c']) {
      const asked = get(1n, { question });
      await finish();
      await asked;
    }
    expect(['a', 'b', 'c'].map((question) => store.newest(question))).toEqual([null, 2, 3]);
    const huge = workshop({ most: 9, weight: { most: 2, of: () => 5 } });
    const asked = huge.get(1n);
    await huge.finish();
    await asked;
    expect(huge.store.newest('board')).toBe(1);
  });
});
