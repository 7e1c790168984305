import '../../ui/styles/administration.css';
import { useState } from 'react';
import type { RoundId } from '@ega/shared/rounds/round';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { PrintHead } from '../../app/print-head.js';
import { AccessReviewDocument, type AccessReviewQuery } from '../../gql/graphql.js';
import { saveCsv } from '../../lib/csv-file.js';
import { useLanguage, type Say } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { useCan, useSession } from '../../app/session.js';
import { DelegationPanel } from './delegation-panel.js';
import { AccessTable } from './access-table.js';
import { accountState } from './account-state.js';

type Review = AccessReviewQuery['accessReview'];

/** Who has what since when, last sign-in, and the mark of this quarter; printed and saved as it stands. */
export function Screen() {
  const { say, lang } = useLanguage();
  const may = useCan();
  const { viewer } = useSession();
  const review = useRead(AccessReviewDocument, {});
  const [only, setOnly] = useState(false);
  const data = review.data?.accessReview;
  const done = data?.lines.filter((line) => line.confirmation).length ?? 0;
  return (
    <>
      <PageHead
        title={say('nav.accessReview')}
        sub={
          data &&
          say('access.sub', {
            quarter: roundName(data.quarter as RoundId, lang),
            done,
            count: data.lines.length,
          })
        }
      >
        {data && (
          <>
            <PrintHead asOf={{}} />
            <Button icon="print" onClick={() => window.print()}>
              {say('access.print')}
            </Button>
            <Button icon="download" onClick={() => download(say, lang, data, viewer.world.demo)}>
              {say('access.csv')}
            </Button>
          </>
        )}
      </PageHead>
      <Page>
        {/* First: the list below it is as long as there are accounts. */}
        {may('power.read') && <DelegationPanel />}
        <Panel title={say('access.list')}>
          <p className="sm mut">{say('access.lead')}</p>
          <div className="noprint">
            <Checkbox label={say('access.only')} checked={only} onChange={setOnly} />
          </div>
          <Loaded query={review} heights={[42, 60, 60, 60]}>
            {({ accessReview }) => {
              const shown = accessReview.lines.filter((line) => !only || !line.confirmation);
              return shown.length === 0 ? (
                <EmptyState icon="done" title={say('access.allDone')} />
              ) : (
                <AccessTable lines={shown} />
              );
            }}
          </Loaded>
        </Panel>
      </Page>
    </>
  );
}

function download(say: Say, lang: 'vi' | 'en', review: Review, demo: boolean): void {
  saveCsv(
    `${fileMark(demo)}ra-soat-quyen-${review.quarter}.csv`,
    [
      say('accounts.person'),
      say('accounts.email'),
      say('accounts.role'),
      say('accounts.grants'),
      say('accounts.serves'),
      say('accounts.state'),
      say('access.since'),
      say('accounts.lastSignIn'),
      say('access.mark'),
      say('access.note'),
    ],
    review.lines.map(({ account, since, confirmation }) => [
      account.displayName,
      account.email,
      say(`role.${account.role}`),
      account.grants.map((grant) => say(`grant.${grant}`)).join('; '),
      account.agencies.map((agency) => (lang === 'en' ? agency.nameEn : agency.nameVi)).join('; '),
      say(`accounts.state.${accountState(account)}`),
      formatInstant(since),
      account.lastSignInAt ? formatInstant(account.lastSignInAt) : say('accounts.never'),
      confirmation
        ? `${say(`access.${confirmation.outcome}`)}, ${confirmation.by}, ${formatInstant(confirmation.at)}`
        : say('access.notYet'),
      confirmation?.note ?? '',
    ]),
  );
}
