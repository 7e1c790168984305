import { Link } from 'react-router';
import { paths } from '../../../app/paths.js';
import { useLanguage } from '../../../lib/language.js';
import { roundName } from '../../../lib/round-name.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Table } from '../../../ui/table.js';
import type { BulkFile } from './bulk-file.js';
import { WorkbookPreview } from './workbook-preview.js';

/** Each file with its agency and what would come of it. */
export function BulkTable({ files }: { files: readonly BulkFile[] }) {
  const { lang, say } = useLanguage();
  const agencyOf = (file: BulkFile): string => {
    if (!('place' in file)) return '';
    const { nameVi, nameEn, round } = file.place;
    return `${lang === 'en' ? nameEn : nameVi}, ${roundName(round, lang)}`;
  };
  return (
    <Table
      caption={say('workbook.bulkFiles')}
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: 'file', label: say('workbook.bulkFile'), head: true, cell: ({ file }) => file.name },
        { key: 'agency', label: say('reportForm.agency'), cell: agencyOf },
        { key: 'state', label: say('workbook.bulkState'), cell: (file) => <State file={file} /> },
      ]}
    />
  );
}

function State({ file }: { file: BulkFile }) {
  const { say } = useLanguage();
  if (file.state === 'reading') return <span className="mut">{say('workbook.reading')}</span>;
  if (file.state === 'refused') return <span role="alert">{file.reason}</span>;
  if (file.state === 'noArrival')
    return (
      <span>
        {say('workbook.noArrival')}{' '}
        <Link to={paths.entry(file.place.round, file.place.agency)}>{say('entry.start')}</Link>
      </span>
    );
  if (file.state === 'taken') return <b>{say('workbook.bulkDone')}</b>;
  const { preview, place } = file;
  const { issues, changes, answers } = preview;
  const title =
    issues.length > 0
      ? say('workbook.issues', { count: issues.length })
      : changes.length === 0
        ? say('workbook.none')
        : say('workbook.found', { changes: changes.length, questions: answers.length });
  return (
    <Disclosure title={title}>
      <WorkbookPreview
        preview={preview}
        form={{ variant: place.variant, answers: {} }}
        take={[]}
        busy={false}
        onTake={null}
      />
    </Disclosure>
  );
}
