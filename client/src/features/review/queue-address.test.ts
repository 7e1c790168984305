import { describe, expect, it } from '@jest/globals';
import { readQueueAddress } from './queue-address.js';

const read = (text: string) => readQueueAddress(new URLSearchParams(text), ['2018-Q1', '2017-Q4']);

describe('the address of the review queue', () => {
  it('names a round and a part of the queue', () => {
    expect(read('ky=2017-Q4&loc=da-tham-tra')).toEqual({ round: '2017-Q4', show: 'verified', ignored: [] });
    expect(read('lang=en')).toEqual({ round: undefined, show: 'waiting', ignored: [] });
  });

  it('names a trial round, which is none of the quarters', () => {
    expect(read('ky=TN-2018-01')).toMatchObject({ round: 'TN-2018-01', ignored: [] });
  });

  it('tells what it could not read', () => {
    expect(read('ky=2031-Q4&loc=tat-ca&agency=38')).toEqual({
      round: undefined,
      show: 'waiting',
      ignored: ['ky', 'loc', 'agency'],
    });
  });
});
