import { useRef, useState } from 'react';
import { PageHead } from '../../../app/page-head.js';
import { paths } from '../../../app/paths.js';
import { useLanguage } from '../../../lib/language.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Page, Panel } from '../../../ui/panel.js';
import { useToast } from '../../../ui/toast.js';
import { BulkTable } from './bulk-table.js';
import { isReady, readFile, type BulkFile } from './bulk-file.js';
import { applyWorkbook } from './workbook-file.js';
import { workbookRefusal } from './workbook-refusal.js';
import '../reports.css';

/** As many as there are agencies. */
const MOST_FILES = 93;

/** Forms that agencies sent by e-mail, many at once: each is shown, then each is taken whole or not at all. */
export function Screen() {
  const { say } = useLanguage();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly BulkFile[]>([]);
  const [busy, setBusy] = useState(false);
  const put = (next: BulkFile): void =>
    setFiles((all) => all.map((each) => (each.id === next.id ? next : each)));

  const add = async (chosen: readonly File[]): Promise<void> => {
    const fresh = chosen
      .slice(0, MOST_FILES)
      .map((file): BulkFile => ({ id: crypto.randomUUID(), file, state: 'reading' }));
    setFiles((all) => [...all, ...fresh].slice(0, MOST_FILES));
    setBusy(true);
    for (const each of fresh) put(await readFile(each, say));
    setBusy(false);
  };

  const apply = async (): Promise<void> => {
    setBusy(true);
    let taken = 0;
    for (const each of files.filter(isReady)) {
      try {
        await applyWorkbook(each.place, each.file, {
          take: [],
          digest: each.preview.digest,
          requestId: each.id,
        });
        put({ ...each, state: 'taken' });
        taken += 1;
      } catch (error) {
        put({ id: each.id, file: each.file, state: 'refused', reason: workbookRefusal(say, error) });
      }
    }
    setBusy(false);
    toast({ text: say('workbook.bulkTaken', { count: taken }), tone: taken > 0 ? 'good' : 'error' });
  };

  const ready = files.filter(isReady).length;
  return (
    <>
      <PageHead title={say('workbook.bulk')} sub={say('workbook.bulkSub')}>
        <ButtonLink icon="upload" to={paths.tracking()}>
          {say('tracking.title')}
        </ButtonLink>
        <ButtonLink to={paths.reviewQueue()}>{say('entry.back')}</ButtonLink>
      </PageHead>
      <Page>
        <Panel title={say('workbook.bulkFiles')} note={files.length > 0 ? String(files.length) : undefined}>
          <div className="report stack">
            <div
              className="fil"
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                void add([...event.dataTransfer.files]);
              }}
            >
              <span>{say('workbook.bulkDrop', { most: MOST_FILES })}</span>
              <input
                ref={input}
                type="file"
                multiple
                className="vh"
                tabIndex={-1}
                aria-hidden="true"
                accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                onChange={(event) => {
                  const chosen = [...(event.target.files ?? [])];
                  event.target.value = '';
                  void add(chosen);
                }}
              />
              <Button icon="upload" busy={busy} onClick={() => input.current?.click()}>
                {say(busy ? 'workbook.reading' : 'workbook.choose')}
              </Button>
            </div>
            {files.length > 0 && <BulkTable files={files} />}
            {ready > 0 && (
              <p className="acts">
                <Button kind="primary" busy={busy} onClick={() => void apply()}>
                  {say('workbook.bulkApply', { count: ready })}
                </Button>
              </p>
            )}
          </div>
        </Panel>
      </Page>
    </>
  );
}
