import '../../ui/styles/administration.css';
import { useState } from 'react';
import type { CivilDate, Instant } from '@ega/shared/text/civil-date';
import { instantMs } from '@ega/shared/text/civil-date';
import { formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { useSession } from '../../app/session.js';
import { JumpClockDocument } from '../../gql/graphql.js';
import { learnWorldTime, useWorldMinute, worldInstant, worldNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { instantAt, jumpsAhead } from './jumps.js';

const OTHER = 'other';

/** The demonstration's clock: forward only, confirmed, audited. */
export function Screen() {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const { viewer, refresh } = useSession();
  useWorldMinute();
  const [choice, setChoice] = useState<string | null>(null);
  const [day, setDay] = useState<CivilDate | null>(null);
  const [time, setTime] = useState('08:00');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<Instant | null>(null);
  const jump = useSend(JumpClockDocument, {
    refresh: 'all',
    done: async ({ jumpClock }) => {
      learnWorldTime(jumpClock.now);
      await refresh();
      setAsking(null);
      setChoice(null);
      setDay(null);
      setTried(false);
      toast({ text: say('clock.jumped', { now: formatInstant(jumpClock.now) }) });
    },
  });
  const jumps = jumpsAhead(say, lang, worldNow(), viewer.rounds);
  const typed = day ? instantAt(day, time) : null;
  const target = choice === OTHER ? typed : choice;
  const back = target !== null && instantMs(target) <= worldNow();
  return (
    <>
      <PageHead title={say('nav.clock')} sub={say('clock.sub')} />
      <Page>
        <Panel title={say('clock.now')} span={4}>
          <p className="clock-now num">{formatInstant(worldInstant())}</p>
          <p className="cap">{say('clock.lead')}</p>
        </Panel>
        <Panel title={say('clock.choose')} span={8}>
          <form
            className="stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (target !== null && !back) setAsking(target);
            }}
          >
            <RadioGroup
              label={say('clock.choose')}
              hiddenLabel
              value={choice}
              options={[
                ...jumps.map(({ to, label }) => ({ value: to, label })),
                { value: OTHER, label: say('clock.other') },
              ]}
              onChange={setChoice}
              error={tried && choice === null ? say('form.required') : null}
            />
            {choice === OTHER && (
              <div className="row clock-other">
                <DateField
                  label={say('clock.date')}
                  value={day}
                  onChange={setDay}
                  error={
                    (tried && (day === null ? say('form.required') : back ? say('clock.back') : null)) || null
                  }
                />
                <TextField
                  label={say('clock.time')}
                  hint={say('clock.timeHint')}
                  value={time}
                  onChange={setTime}
                  maxLength={5}
                  numeric
                  error={tried && day !== null && typed === null ? say('clock.timeShape') : null}
                />
              </div>
            )}
            <Button kind="primary" type="submit" icon="clock">
              {say('clock.jump')}
            </Button>
          </form>
        </Panel>
      </Page>
      {asking !== null && (
        <Dialog
          open
          title={say('clock.ask', { to: formatInstant(asking) })}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button kind="primary" busy={jump.isPending} onClick={() => jump.mutate({ to: asking })}>
                {say('clock.jump')}
              </Button>
              <Button onClick={() => setAsking(null)}>{say('act.cancel')}</Button>
            </>
          }
        >
          <div className="stack">
            {jump.error && <Notice tone="error" live="alert" lead={failureText(say, jump.error)} />}
            <p>{say('clock.askMore')}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
