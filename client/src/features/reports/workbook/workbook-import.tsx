import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { ReportPageDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../lib/language.js';
import { keyOf } from '../../../lib/query.js';
import { failureCode } from '../../../lib/request-error.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/notice.js';
import { useToast } from '../../../ui/toast.js';
import type { Desk } from '../draft/desk.js';
import type { Page } from '../draft/sheet.js';
import type { FormView } from '../form-state.js';
import { applyWorkbook, type Preview, previewWorkbook } from './workbook-file.js';
import { WorkbookChoose } from './workbook-choose.js';
import { WorkbookPreview } from './workbook-preview.js';
import { workbookRefusal } from './workbook-refusal.js';

interface WorkbookImportProps {
  page: Page;
  form: FormView;
  desk: Desk;
  onClose: () => void;
}

interface Shown {
  file: File;
  preview: Preview;
  take: readonly QuestionId[];
}

/** A filled workbook is read, its changes are shown, and only then they are saved: all of them or none. */
export function WorkbookImport({ page, form, desk, onClose }: WorkbookImportProps) {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const place = { round: page.round.id, agency: page.agency.number };
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const request = useRef(crypto.randomUUID());
  const count = shown ? shown.preview.answers.length + shown.preview.confirmed.length : 0;

  const read = async (file: File, take: readonly QuestionId[] = []): Promise<void> => {
    setBusy(true);
    try {
      // What lies on the device must be compared too.
      if (!(await desk.flush())) {
        setFailure(say('workbook.unsaved'));
        return;
      }
      const preview = await previewWorkbook(place, file, take);
      setShown({ file, preview, take });
      setFailure(null);
      request.current = crypto.randomUUID();
    } catch (error) {
      setShown(null);
      setFailure(workbookRefusal(say, error));
    } finally {
      setBusy(false);
    }
  };

  const apply = async ({ file, preview, take }: Shown): Promise<void> => {
    setBusy(true);
    try {
      const { digest } = preview;
      await applyWorkbook(place, file, { take, digest, requestId: request.current });
      await client.invalidateQueries({ queryKey: keyOf(ReportPageDocument) });
      toast({ text: say('workbook.applied', { count }) });
      onClose();
    } catch (error) {
      if (failureCode(error) === 'STALE_VERSION') await read(file, take);
      setFailure(workbookRefusal(say, error));
    } finally {
      setBusy(false);
    }
  };

  const ready = shown !== null && shown.preview.issues.length === 0 && count > 0;
  return (
    <Dialog
      open
      wide
      title={say('workbook.title')}
      onClose={onClose}
      actions={
        <>
          {ready && (
            <Button kind="primary" busy={busy} onClick={() => void apply(shown)}>
              {say('workbook.apply', { count })}
            </Button>
          )}
          {shown && <Button onClick={() => setShown(null)}>{say('workbook.another')}</Button>}
          <Button onClick={onClose}>{say('act.close')}</Button>
        </>
      }
    >
      <div className="stack">
        {failure && (
          <Notice tone="error" live="alert">
            {failure}
          </Notice>
        )}
        {shown ? (
          <WorkbookPreview
            preview={shown.preview}
            form={form}
            take={shown.take}
            busy={busy}
            onTake={(take) => void read(shown.file, take)}
          />
        ) : (
          <WorkbookChoose busy={busy} onFile={(file) => void read(file)} />
        )}
      </div>
    </Dialog>
  );
}
