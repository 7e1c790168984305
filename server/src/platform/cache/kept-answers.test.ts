import { describe, expect, it } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

function counted(validUntilMs: number | null) {
  const calls = { made: 0 };
  const make = async () => ({ answer: ++calls.made, validUntilMs });
  return { calls, make };
}

describe('kept answers', () => {
  it('is made once for all who ask at the same time', async () => {
    const store = new KeptAnswers<number>(4);
    const { make } = counted(null);
    const answers = await Promise.all([1, 2, 3].map(() => store.get('board', 0, make)));
    expect(answers).toEqual([1, 1, 1]);
  });

  it('is made again when its instant has come, although nothing was written', async () => {
    const store = new KeptAnswers<number>(4);
    const { make } = counted(1000);
    expect(await store.get('board', 999, make)).toBe(1);
    expect(await store.get('board', 999, make)).toBe(1);
    expect(await store.get('board', 1000, make)).toBe(2);
  });

  it('gives nobody an old figure who asked after the instant while the old one was being made', async () => {
    const store = new KeptAnswers<number>(4);
    const { make } = counted(1000);
    const [before, after] = await Promise.all([
      store.get('board', 999, make),
      store.get('board', 1001, make),
    ]);
    expect([before, after]).toEqual([1, 2]);
  });

  it('does not keep a failure', async () => {
    const store = new KeptAnswers<number>(4);
    const failing = store.get('board', 0, () => Promise.reject(new Error('no database')));
    await expect(failing).rejects.toThrow('no database');
    expect(await store.get('board', 0, async () => ({ answer: 7, validUntilMs: null }))).toBe(7);
  });

  it('forgets what was not asked for longest', async () => {
    const store = new KeptAnswers<number>(2);
    const { make } = counted(null);
    await store.get('a', 0, make);
    await store.get('b', 0, make);
    await store.get('a', 0, make);
    await store.get('c', 0, make);
    expect(await store.get('a', 0, make)).toBe(1);
    expect(await store.get('b', 0, make)).toBe(4);
  });
});
