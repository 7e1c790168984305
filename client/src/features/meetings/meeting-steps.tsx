import { civilDateAt, instantMs } from '@ega/shared/text/civil-date';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import { useWorldMinute, worldNow, worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { MeetingFace } from './meeting-face.js';

type State = 'done' | 'now' | 'short' | 'ahead';

/** Where the session stands: reports, freeze, documents, session, conclusions. */
export function MeetingSteps({ meeting }: { meeting: MeetingFace }) {
  const say = useSay();
  useWorldMinute();
  const submitted = meeting.figures.find((figure) => figure.name === 'submitted');
  const frozen = meeting.versions[0];
  const held = worldNow() >= instantMs(meeting.heldAt);
  const over = held && worldToday() > civilDateAt(meeting.heldAt);
  const issued = meeting.conclusions.filter((line) => line.state === 'issued').length;
  const all = submitted !== undefined && submitted.value === submitted.denominator;
  const steps: { key: 'reports' | 'freeze' | 'session' | 'conclusions'; state: State; note: string }[] = [
    {
      key: 'reports',
      state: all ? 'done' : frozen ? 'short' : 'now',
      note: submitted
        ? say('meeting.step.sent', { count: formatCount(submitted.value, submitted.denominator) })
        : '',
    },
    {
      key: 'freeze',
      state: frozen ? 'done' : 'now',
      note: frozen
        ? say('meeting.step.version', { version: frozen.version, instant: formatInstant(frozen.instant) })
        : say('meeting.step.notFrozen'),
    },
    {
      key: 'session',
      state: over || (held && issued > 0) ? 'done' : held ? 'now' : 'ahead',
      note: formatInstant(meeting.heldAt),
    },
    {
      key: 'conclusions',
      state: issued > 0 ? 'done' : held ? 'now' : 'ahead',
      note: say('meeting.step.issued', { count: issued }),
    },
  ];
  return (
    <ol className="meeting-steps s12" aria-label={say('meeting.steps')}>
      {steps.map(({ key, state, note }, at) => (
        <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="dot" aria-hidden="true">
            {state === 'done' ? <Icon name="done" /> : at + 1}
          </span>
          <span>
            <b>{say(`meeting.step.${key}`)}</b>
            <span className="under sm mut num">{note}</span>
            <span className="vh">{say(`meeting.stepState.${state}`)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
