import { describe, expect, it } from '@jest/globals';
import { chosenAgencies } from './chosen-agencies.js';

const read = (text: string) => chosenAgencies(new URLSearchParams(text));

describe('the agencies chosen for the work of today', () => {
  it('are those of the address, and all where it names none', () => {
    expect(read('coquan=38,87')).toEqual({ chosen: [38, 87], ignored: [] });
    expect(read('')).toEqual({ chosen: [], ignored: [] });
    expect(read('coquan=&lang=en')).toEqual({ chosen: [], ignored: [] });
  });

  it('leave out what is no number, and say so', () => {
    expect(read('coquan=38,x')).toEqual({ chosen: [38], ignored: ['coquan'] });
    expect(read('coquan=-1')).toEqual({ chosen: [], ignored: ['coquan'] });
    expect(read('agency=38')).toEqual({ chosen: [], ignored: ['agency'] });
  });
});
