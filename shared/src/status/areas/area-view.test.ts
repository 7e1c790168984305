import { describe, expect, it } from '@jest/globals';
import { areaViewFromAddress } from './area-view.js';

describe('the address of an area page', () => {
  it('an unknown group, region or sort is left out and told', () => {
    const given: Record<string, string> = { nhom: 'x', vung: 'tn,y', sx: '<script>' };
    const { view, ignored } = areaViewFromAddress((name) => given[name] ?? null);
    expect(view).toEqual({ group: null, regions: ['Tây Nguyên'], query: '', sort: null });
    expect(ignored).toEqual(['nhom=x', 'vung=y', 'sx=<script>']);
  });
});
