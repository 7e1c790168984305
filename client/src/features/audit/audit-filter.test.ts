import { describe, expect, it } from '@jest/globals';
import { auditVariables, ignoredOf, readFilter, writeFilter } from './audit-filter.js';

const read = (text: string) => readFilter(new URLSearchParams(text));

describe('the filters of the audit in the address', () => {
  it('come back as they were written', () => {
    const text = 'viec=report.submit&coquan=38&ky=2018-Q1&tu=2018-03-01&den=2018-03-16';
    expect(writeFilter(read(text)).toString()).toBe(text);
  });

  it.each([
    'viec=%3Cscript%3E',
    'coquan=-1',
    'coquan=abc',
    'ky=2018-Q5',
    'nguoi=1',
    'tu=2018-02-31',
    'den=x',
  ])('leave out what cannot be read: %s', (text) => {
    expect(writeFilter(read(text)).toString()).toBe('');
    expect(ignoredOf(new URLSearchParams(text))).toEqual([text.split('=')[0]]);
  });

  it('tell what was left out, and nothing else', () => {
    const typed = 'viec=report.submit&ky=2018-Q5&agency=38&truoc=x&lang=en';
    expect(ignoredOf(new URLSearchParams(typed))).toEqual(['ky', 'agency', 'truoc']);
    expect(ignoredOf(new URLSearchParams('coquan=38&truoc=1204'))).toEqual([]);
  });

  it('take the whole of the last day', () => {
    expect(auditVariables(read('tu=2018-03-16&den=2018-03-16'), null)).toEqual({
      from: '2018-03-16T00:00:00+07:00',
      to: '2018-03-17T00:00:00+07:00',
    });
  });

  it('pass on only a page mark that is one', () => {
    expect(auditVariables(read(''), '1204')).toEqual({ before: '1204' });
    expect(auditVariables(read(''), "1' or 1=1")).toEqual({});
  });
});
