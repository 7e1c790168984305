import type { Lang } from '@ega/shared/text/say';
import type { Column } from '../ui/table.js';

interface NamedDuty {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

/** The first column of a table of duties: the name in the reader's language, the code on pointing. */
export const dutyColumn = (label: string, lang: Lang): Column<NamedDuty> => ({
  key: 'duty',
  label,
  head: true,
  cell: (duty) => <span title={duty.code}>{lang === 'en' ? duty.titleEn : duty.titleVi}</span>,
});
