import { Link } from 'react-router';
import { READINESS_CHECKS } from '@ega/shared/meetings/readiness';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import type { MeetingFace } from './meeting-face.js';

const LOOK = {
  ok: { icon: 'done', tone: 'st-done' },
  look: { icon: 'risk', tone: 'st-risk' },
  missing: { icon: 'none', tone: 'st-none' },
} as const;

type Item = MeetingFace['readiness'][number];

/** What is missing, unreviewed or contradictory; nothing here blocks a freeze. */
export function ReadinessPanel({ meeting }: { meeting: MeetingFace }) {
  const { say } = useLanguage();
  const frozen = meeting.versions[0];
  return (
    <Panel
      className="meeting-ready"
      span={4}
      title={say('meeting.readiness')}
      note={frozen && say('meeting.readinessOf', { version: frozen.version })}
    >
      <ul className="meeting-checks">
        {meeting.readiness.map((item) => (
          <Check key={item.check} item={item} meeting={meeting} />
        ))}
      </ul>
      <p className="cap">{say('meeting.readinessCaption')}</p>
    </Panel>
  );
}

function Check({ item, meeting }: { item: Item; meeting: MeetingFace }) {
  const { say, lang } = useLanguage();
  const check = READINESS_CHECKS.find((one) => one === item.check);
  const look = LOOK[item.level as keyof typeof LOOK];
  if (!check) return null;
  const words =
    item.level === 'ok'
      ? say(`meeting.check.${check}.ok`)
      : say(`meeting.check.${check}`, { count: item.count, total: item.of ?? 0 });
  const named = meeting.agencies.filter(({ number }) => item.agencies.includes(number));
  return (
    <li>
      <span className={`st ${look.tone}`}>
        <Icon name={look.icon} />
        <span className="vh">{say(`meeting.level.${item.level as 'ok' | 'look' | 'missing'}`)}</span>
      </span>
      <div>
        {words}
        {named.length > 0 && (
          <Disclosure title={say('meeting.show')}>
            <ul className="meeting-names">
              {named.map((agency) => (
                <li key={agency.number}>
                  <Link to={paths.agency(agency.slug)}>{lang === 'en' ? agency.nameEn : agency.nameVi}</Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {check === 'conclusions' && item.count > 0 && <OpenConclusions meeting={meeting} />}
      </div>
    </li>
  );
}

function OpenConclusions({ meeting }: { meeting: MeetingFace }) {
  const { say } = useLanguage();
  const roundName = useRoundName();
  return (
    <Disclosure title={say('meeting.show')}>
      <ul className="meeting-open">
        {meeting.earlierConclusions
          .filter(({ done, of }) => done < of)
          .map((line) => (
            <li key={line.code}>
              <a href="#ket-luan-truoc">
                {say('meeting.conclusionOf', { number: line.number, quarter: roundName(line.meeting) })}
              </a>
              : {line.text}
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}
