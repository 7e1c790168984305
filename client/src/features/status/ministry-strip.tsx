import { Link } from 'react-router';
import { isMinistryFormula } from '@ega/shared/directives/formula';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { sourceText } from '../../app/duty-words.js';
import { paths } from '../../app/paths.js';
import { MinistryDutiesDocument, type MinistryDutiesQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { saySentence } from '../../lib/say-sentence.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import type { OverviewVariables } from './overview-data.js';

type Duty = MinistryDutiesQuery['obligations']['obligations'][number];

export const ofMinistry = ({ obligation }: Duty): boolean =>
  isMinistryFormula(obligation.formula as Parameters<typeof isMinistryFormula>[0]);

/** What the Ministry or its Authority itself owes (practice.md 25: these first), entered directives among it. */
export function MinistryStrip({ variables, search }: { variables: OverviewVariables; search: string }) {
  const say = useSay();
  const duties = useRead(MinistryDutiesDocument, variables, { keepFormer: true });
  return (
    <Loaded query={duties} heights={[14, 120]}>
      {({ obligations: { obligations } }) => {
        const own = obligations.filter(ofMinistry);
        const sources = new Set(own.map(({ obligation }) => sourceText(say, obligation)));
        return (
          <Panel
            title={say('obligations.ministry')}
            className="own-duties"
            actions={<Link to={paths.obligations() + search}>{say('ministry.all')}</Link>}
          >
            <ul className="duty-strip">
              {own.map((duty) => (
                <DutyCard key={duty.obligation.code} duty={duty} search={search} />
              ))}
            </ul>
            <p className="cap">{say('ministry.caption', { sources: [...sources].join('; ') })}</p>
          </Panel>
        );
      }}
    </Loaded>
  );
}

function DutyCard({ duty, search }: { duty: Duty; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { obligation, byStatus, standing } = duty;
  const status = byStatus.find((part) => part.value > 0)?.status;
  return (
    <li>
      <h3>
        <Link to={paths.obligation(obligation.code) + search} title={obligation.code}>
          {lang === 'en' ? obligation.titleEn : obligation.titleVi}
        </Link>
      </h3>
      <p>
        <DutyStatus status={status} neutral={status === 'onTrack' && !obligation.lastDay} />
      </p>
      <p className="sm">{saySentence(lang, standing)}</p>
      {obligation.lastDay && (
        <p className="cap">
          {say('obligations.lastDay', { day: formatDate(obligation.lastDay as CivilDate) })}
        </p>
      )}
    </li>
  );
}
