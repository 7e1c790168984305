import { ChangesDocument } from '../../gql/graphql.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { AccountPanel } from './account-panel.js';
import { ChangesPanel } from './changes-panel.js';
import type { OverviewVariables } from './overview-data.js';

interface ChangeBlockProps {
  variables: OverviewVariables;
  search: string;
}

/** What changed since the previous round; asks once, the account reads the same answer. */
export function Changes({ variables, search }: ChangeBlockProps) {
  const changes = useRead(ChangesDocument, variables, { keepFormer: true });
  return (
    <Loaded query={changes} heights={[14, 420]}>
      {(data) => <ChangesPanel changes={data.comparison} search={search} />}
    </Loaded>
  );
}

/** Today's figures reconciled with those of the previous round. */
export function Accounts({ variables, search }: ChangeBlockProps) {
  const changes = useRead(ChangesDocument, variables, { keepFormer: true });
  return (
    <Loaded query={changes} heights={[14, 120]}>
      {(data) => <AccountPanel changes={data.comparison} search={search} />}
    </Loaded>
  );
}
