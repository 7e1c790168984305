import type { Office } from './report-parts.js';

export const UNIT = 'Sở Thông tin và Truyền thông';
export const PROVINCE: Office = {
  body: 'UBND tỉnh Quảng Ninh',
  head: 'Chủ tịch UBND tỉnh',
  headTitle: 'Chủ tịch',
};
export const DEPARTMENT: Office = { body: UNIT, head: 'Giám đốc Sở', headTitle: 'Giám đốc' };
