import type { MatrixRow } from '@ega/shared/status/matrix/matrix';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Icon } from '../../ui/icon.js';
import { Table, type Column } from '../../ui/table.js';

interface ChaseDialogProps {
  round: string;
  rows: readonly MatrixRow[];
  onClose: () => void;
}

/** What can be done next with the chosen agencies: a drafted dispatch each, or the day's work narrowed to them. */
export function ChaseDialog({ round, rows, onClose }: ChaseDialogProps) {
  const { say, lang } = useLanguage();
  const columns: Column<MatrixRow>[] = [
    {
      key: 'agency',
      label: say('matrix.agency'),
      head: true,
      cell: (row) => (lang === 'en' ? row.nameEn : row.nameVi),
    },
    { key: 'report', label: say('matrix.report'), cell: (row) => <FlowBadge state={row.reportState} /> },
    {
      key: 'attention',
      label: say('matrix.attention'),
      numeric: true,
      cell: (row) => (row.attention === 0 ? '–' : row.attention),
    },
    {
      key: 'letter',
      label: say('letter.draft'),
      hiddenLabel: true,
      cell: (row) =>
        row.pastDue ? (
          <a className="btn sm" href={paths.chaseLetter(round, row.number)} download>
            <Icon name="file" />
            {say('letter.draft')}
          </a>
        ) : (
          <span className="mut sm">{say('matrix.nothingDue')}</span>
        ),
    },
  ];
  return (
    <Dialog
      open
      wide
      sheet
      title={say('matrix.chaseTitle', { count: rows.length })}
      onClose={onClose}
      actions={
        <>
          <ButtonLink kind="primary" to={paths.today(rows.map(({ number }) => number))}>
            {say('matrix.chaseToday')}
          </ButtonLink>
          <Button onClick={onClose}>{say('act.close')}</Button>
        </>
      }
    >
      <div className="stack">
        <p className="sm mut">{say('matrix.chaseNote')}</p>
        <Table
          caption={say('matrix.chaseTitle', { count: rows.length })}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.number}
        />
      </div>
    </Dialog>
  );
}
