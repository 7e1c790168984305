import '../../ui/styles/administration.css';
import { useState } from 'react';
import { PageHead } from '../../app/page-head.js';
import { useCan } from '../../app/session.js';
import { ApiTokensDocument, type IssueApiTokenMutation } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { IssueDialog } from './issue-dialog.js';
import { SecretSlip } from './secret-slip.js';
import { TokenTable } from './token-table.js';

export type IssuedToken = IssueApiTokenMutation['issueApiToken'];

/** Programs that may ask the published API: issued by the approver, shown once, revocable. */
export function Screen() {
  const say = useSay();
  const may = useCan();
  const tokens = useRead(ApiTokensDocument, {});
  const [issuing, setIssuing] = useState(false);
  const [issued, setIssued] = useState<IssuedToken | null>(null);
  return (
    <>
      <PageHead title={say('nav.tokens')} sub={say('tokens.sub')}>
        {may('token.issue') && !issued && (
          <Button kind="primary" icon="plus" onClick={() => setIssuing(true)}>
            {say('tokens.issue')}
          </Button>
        )}
      </PageHead>
      <Page>
        {issued ? (
          <SecretSlip issued={issued} onGiven={() => setIssued(null)} />
        ) : (
          <Panel title={say('tokens.list')}>
            <Loaded query={tokens} heights={[42, 60]}>
              {({ apiTokens }) =>
                apiTokens.length === 0 ? (
                  <EmptyState icon="link" title={say('tokens.none')}>
                    {say('tokens.noneMore')}
                  </EmptyState>
                ) : (
                  <TokenTable tokens={apiTokens} />
                )
              }
            </Loaded>
          </Panel>
        )}
      </Page>
      {issuing && (
        <IssueDialog
          onClose={() => setIssuing(false)}
          onIssued={(made) => {
            setIssuing(false);
            setIssued(made);
          }}
        />
      )}
    </>
  );
}
