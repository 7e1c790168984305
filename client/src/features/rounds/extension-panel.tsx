import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useAgencyNames } from '../../app/agency-names.js';
import { useCan } from '../../app/session.js';
import { RoundDetailDocument, type RoundDetailQuery } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { ExtendDialog } from './extend-dialog.js';
import type { RoundFace } from './round-state.js';

type Extension = RoundDetailQuery['round']['extensions'][number];

/** Every extension of a round, newest first; the latest of an agency binds, the earlier ones stay as history. */
export function ExtensionPanel({ round }: { round: RoundFace }) {
  const { lang, say } = useLanguage();
  const may = useCan();
  const { nameOf } = useAgencyNames();
  const detail = useRead(RoundDetailDocument, { id: round.id });
  const [extending, setExtending] = useState(false);
  const extensions = detail.data?.round.extensions ?? [];
  const binding = bindingIds(extensions);
  const columns: Column<Extension>[] = [
    {
      key: 'agency',
      label: say('rounds.agency'),
      head: true,
      cell: (row) => nameOf(row.agencyNumber),
    },
    {
      key: 'due',
      label: say('rounds.newDue'),
      cell: (row) => (
        <span className="num">
          {deadlineText(row.dueAt, lang)}
          {!binding.has(row.id) && <span className="under mut">{say('rounds.replaced')}</span>}
        </span>
      ),
    },
    { key: 'reason', label: say('rounds.reason'), cell: (row) => row.reason },
    { key: 'document', label: say('rounds.document'), cell: (row) => row.document ?? '–' },
    { key: 'by', label: say('rounds.grantedBy'), cell: (row) => row.grantedBy },
    {
      key: 'at',
      label: say('rounds.grantedAt'),
      cell: (row) => <span className="num nw">{formatInstant(row.recordedAt)}</span>,
    },
  ];
  return (
    <Panel
      title={say('rounds.extensions', { quarter: roundName(round, lang) })}
      note={detail.data && say('rounds.extensionsNote', { count: binding.size })}
      actions={
        may('round.extend') &&
        detail.data && (
          <Button small icon="clock" onClick={() => setExtending(true)}>
            {say('rounds.extend')}
          </Button>
        )
      }
    >
      <Loaded query={detail}>
        {({ round: { agencies } }) => (
          <>
            {extensions.length === 0 ? (
              <EmptyState icon="clock" title={say('rounds.noExtension')} />
            ) : (
              <Table
                caption={say('rounds.extensions', { quarter: roundName(round, lang) })}
                columns={columns}
                rows={extensions}
                rowKey={(row) => row.id}
              />
            )}
            {extending && (
              <ExtendDialog round={round} agencies={agencies} onClose={() => setExtending(false)} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function bindingIds(newestFirst: readonly Extension[]): Set<string> {
  const latest = new Map<number, string>();
  for (const extension of newestFirst)
    if (!latest.has(extension.agencyNumber)) latest.set(extension.agencyNumber, extension.id);
  return new Set(latest.values());
}
