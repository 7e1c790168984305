import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { MinistryDutiesDocument } from '../../gql/graphql.js';
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
  const say = useSay();
  const { lang } = useLanguage();
  const navigate = useNavigate();
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
        if (behind.length === 0) return children;
        return (
          <Page>
            <Panel title={say('presentation.ownTitle')}>
              <p>{say('presentation.ownLead', { count: behind.length })}</p>
              <ul className="chg">
                {behind.map(({ obligation, standing, behind: status }) => (
                  <li key={obligation.code}>
                    <div>
                      <b>{lang === 'en' ? obligation.titleEn : obligation.titleVi}</b>{' '}
                      <StatusBadge status={status} />
                      <p className="sm">{saySentence(lang, standing)}</p>
                    </div>
                  </li>
                ))}
              </ul>
              <p className="btn-row">
                <Button kind="primary" onClick={() => setSeen(true)}>
                  {say('presentation.begin')}
                </Button>{' '}
                <Button onClick={() => void navigate(paths.obligations() + search)}>
                  {say('presentation.toDuties')}
                </Button>{' '}
                <Button kind="text" onClick={() => void navigate(paths.overview() + search)}>
                  {say('presentation.end')}
                </Button>
              </p>
            </Panel>
          </Page>
        );
      }}
    </Loaded>
  );
}
