import { useAgencyNames } from '../../app/agency-names.js';
import type { GuidanceQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { type Column, Table } from '../../ui/table.js';

type Added = GuidanceQuery['addedStandards'][number];

interface AddedStandardsProps {
  added: readonly Added[];
  onAccept: (name: string) => void;
}

/** More agencies than this are told by their number. */
const NAMED = 5;

/** What agencies added to C6 and the list does not have; an officer may put it on the list. */
export function AddedStandards({ added, onAccept }: AddedStandardsProps) {
  const say = useSay();
  const { nameOf } = useAgencyNames();
  if (added.length === 0) return null;
  const columns: Column<Added>[] = [
    { key: 'name', label: say('guidance.addedName'), head: true, numeric: false, cell: ({ name }) => name },
    {
      key: 'by',
      label: say('guidance.addedBy'),
      cell: ({ agencies }) =>
        agencies.length > NAMED
          ? say('guidance.agencyCount', { count: agencies.length })
          : agencies.map(nameOf).join('; '),
    },
    {
      key: 'acts',
      label: say('guidance.accept'),
      hiddenLabel: true,
      cell: ({ name }) => (
        <span className="entry-acts">
          {' '}
          <Button
            small
            kind="text"
            aria-label={say('guidance.acceptOf', { name })}
            onClick={() => onAccept(name)}
          >
            {say('guidance.accept')}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <section className="entry-kind" aria-label={say('guidance.added')}>
      <header>
        <h3>{say('guidance.added')}</h3>
      </header>
      <p className="sm mut">{say('guidance.addedLead')}</p>
      <Table caption={say('guidance.added')} columns={columns} rows={added} rowKey={({ name }) => name} />
    </section>
  );
}
