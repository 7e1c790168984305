import type { Office } from './report-parts.js';

export const UNIT = 'Cục Công nghệ thông tin';
export const MINISTRY: Office = { body: 'Bộ Y tế', head: 'Bộ trưởng Bộ Y tế', headTitle: 'Bộ trưởng' };
export const AGENCY: Office = {
  body: UNIT,
  head: 'Cục trưởng Cục Công nghệ thông tin',
  headTitle: 'Cục trưởng',
};
