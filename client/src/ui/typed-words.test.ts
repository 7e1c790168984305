import { describe, expect, it } from '@jest/globals';
import { arriving, telling, typedFrom, typing } from './typed-words.js';

const tell = (words: ReturnType<typeof typedFrom>, text: string) => telling(typing(words, text));

describe('words that are typed while the address follows', () => {
  it('loses no letter when earlier words come back late', () => {
    const told = tell(tell(typedFrom(''), 'binh di'), 'binh din');
    const more = typing(told, 'binh dinh');
    expect(arriving(more, 'binh di').typed).toBe('binh dinh');
    expect(arriving(arriving(more, 'binh di'), 'binh din').typed).toBe('binh dinh');
    // The address may leave out what was overtaken.
    expect(arriving(more, 'binh din')).toEqual({ typed: 'binh dinh', known: 'binh din', told: [] });
  });

  it('takes what comes from elsewhere: a link, Back, "bỏ lọc"', () => {
    const settled = arriving(tell(typedFrom(''), 'binh'), 'binh');
    expect(arriving(settled, '').typed).toBe('');
    expect(arriving(arriving(settled, ''), 'binh').typed).toBe('binh');
  });

  it('stays as it is while nothing comes', () => {
    const words = typing(typedFrom('a'), 'ab');
    expect(arriving(words, 'a')).toBe(words);
  });
});
