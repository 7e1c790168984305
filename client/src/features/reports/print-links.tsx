import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { Page } from './draft/sheet.js';

/** The report as a paper to be signed and stamped; a draft is printed as one. */
const printedReport = (round: string, agency: number, format: 'pdf' | 'docx'): string =>
  `/reports/${encodeURIComponent(round)}/${agency}/print.${format}`;

export const printedReceipt = (number: string): string => `/receipts/${encodeURIComponent(number)}.pdf`;

export function PrintLinks({ page }: { page: Page }) {
  const say = useSay();
  const draft = page.source === 'draft';
  return (
    <>
      {(['pdf', 'docx'] as const).map((format) => (
        <a
          key={format}
          className="btn"
          href={printedReport(page.round.id, page.agency.number, format)}
          download
        >
          <Icon name={format === 'pdf' ? 'print' : 'file'} />
          {say(draft ? 'reportForm.printDraft' : 'reportForm.print', { format: format.toUpperCase() })}
        </a>
      ))}
    </>
  );
}
