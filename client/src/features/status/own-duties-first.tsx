import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { DemoBadge } from '../../app/demo-badge.js';
import { paths } from '../../app/paths.js';
import { MinistryDutiesDocument, type MinistryDutiesQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { saySentence } from '../../lib/say-sentence.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { StatusBadge } from '../../ui/status-badge.js';
import { ofMinistry } from './ministry-strip.js';
import type { OverviewVariables } from './overview-data.js';

const BEHIND = ['overdue', 'pastOwnDate', 'notMet'] as const;

interface OwnDutiesFirstProps {
  variables: OverviewVariables;
  search: string;
  children: ReactNode;
}

/** No surprise for the deputy minister: what the Ministry itself owes reaches him before the projector (practice.md). */
export function OwnDutiesFirst({ variables, search, children }: OwnDutiesFirstProps) {
  const [seen, setSeen] = useState(false);
  const duties = useRead(MinistryDutiesDocument, variables, { keepFormer: true });
  if (seen) return children;
  return (
    <Loaded query={duties} heights={[30, 200]}>
      {(data) => {
        const behind = data.obligations.obligations.flatMap((duty) => {
          const status = BEHIND.find((each) => duty.byStatus.some((part) => part.status === each));
          return ofMinistry(duty) && status ? [{ ...duty, behind: status }] : [];
        });
        return behind.length === 0 ? (
          children
        ) : (
          <Behind duties={behind} search={search} onBegin={() => setSeen(true)} />
        );
      }}
    </Loaded>
  );
}

interface BehindProps {
  duties: readonly (MinistryDutiesQuery['obligations']['obligations'][number] & {
    behind: (typeof BEHIND)[number];
  })[];
  search: string;
  onBegin: () => void;
}

function Behind({ duties, search, onBegin }: BehindProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const end = paths.overview() + search;
  return (
    <div className="show">
      <header className="show-head">
        <h1>{say('presentation.ownTitle')}</h1>
        <DemoBadge />
      </header>
      <Page>
        <Panel title={say('obligations.ministry')}>
          <p>{say('presentation.ownLead', { count: duties.length })}</p>
          <ul className="chg">
            {duties.map(({ obligation, standing, behind }) => (
              <li key={obligation.code}>
                <div>
                  <b>{lang === 'en' ? obligation.titleEn : obligation.titleVi}</b>{' '}
                  <StatusBadge status={behind} />
                  <p className="sm">{saySentence(lang, standing)}</p>
                </div>
              </li>
            ))}
          </ul>
          <p className="btn-row">
            <Button kind="primary" onClick={onBegin}>
              {say('presentation.begin')}
            </Button>{' '}
            <Button onClick={() => void navigate(paths.obligations() + search)}>
              {say('presentation.toDuties')}
            </Button>{' '}
            <Button kind="text" onClick={() => void navigate(end)}>
              {say('presentation.end')}
            </Button>
          </p>
        </Panel>
      </Page>
    </div>
  );
}
