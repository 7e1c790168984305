import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as numbers from './numbers.js';

const SOURCE = join(import.meta.dirname, '..');
/** What people type is read in one way only, and shown so in its own field. */
const TYPED = 'features/reports/editors/money-field.tsx';

describe('a number on the screen', () => {
  it('has the marks of the language chosen on this device', () => {
    const written = () => [
      numbers.formatInteger(1234),
      numbers.formatCount(32, 93),
      numbers.billionText('40300000000'),
      numbers.sizeText(1_250_000),
    ];
    numbers.writeNumbersIn('en');
    expect(written()).toEqual(['1,234', '32/93 (34.4%)', '40.3', '1.3 MB']);
    numbers.writeNumbersIn('vi');
    expect(written()).toEqual(['1.234', '32/93 (34,4%)', '40,3', '1,3 MB']);
  });

  it('is never written past that choice', () => {
    const past = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('lib/numbers.ts') && file !== TYPED)
      .filter((file) =>
        [
          ...readFileSync(join(SOURCE, file), 'utf8').matchAll(
            /import \{([^}]*)\} from '@ega\/shared\/text\/(?:format|money)'/g,
          ),
        ].some(([, names = '']) =>
          /formatInteger|formatMean|formatCount|formatChange|\bshare\b|illionText/.test(names),
        ),
      );
    expect(past).toEqual([]);
  });
});
