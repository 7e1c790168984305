import { useState } from 'react';
import { useSay } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import type { Desk } from '../draft/desk.js';
import type { Page } from '../draft/sheet.js';
import type { FormView } from '../form-state.js';
import { WorkbookDownload } from './workbook-download.js';
import { WorkbookImport } from './workbook-import.js';

interface WorkbookActionsProps {
  page: Page;
  form: FormView;
  desk: Desk;
}

/** The form as an Excel workbook: taken away filled, brought back changed. Only while the report is being drafted. */
export function WorkbookActions({ page, form, desk }: WorkbookActionsProps) {
  const say = useSay();
  const [open, setOpen] = useState<'download' | 'import' | null>(null);
  const drafting = page.state === 'draft' || page.state === 'returned';
  if (page.source !== 'draft' || !drafting || !page.allowed.includes('edit')) return null;
  const close = (): void => setOpen(null);
  return (
    <>
      <Button icon="table" onClick={() => setOpen('download')}>
        {say('workbook.download')}
      </Button>
      <Button icon="upload" onClick={() => setOpen('import')}>
        {say('workbook.upload')}
      </Button>
      {open === 'download' && <WorkbookDownload page={page} form={form} desk={desk} onClose={close} />}
      {open === 'import' && <WorkbookImport page={page} form={form} desk={desk} onClose={close} />}
    </>
  );
}
