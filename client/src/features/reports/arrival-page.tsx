import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ARRIVAL_NUMBER_LENGTH, ENTRY_CHANNELS, type EntryChannel } from '@ega/shared/reports/entry';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { BeginEntryDocument, ReportPageDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { roundName } from '../../lib/round-name.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { CoverFields, useCover } from './cover-fields.js';
import type { Page as ReportFace } from './draft/sheet.js';
import './reports.css';

/** An officer takes up a report that came outside the system: how it came, when, and with which dispatch. */
export function Screen() {
  const { round = '', number = '' } = useParams();
  const agency = Number(number);
  const query = useRead(ReportPageDocument, { round, agency }, { enabled: Number.isInteger(agency) });
  if (!Number.isInteger(agency) || (query.isError && failureCode(query.error) === 'NOT_FOUND'))
    return <NotFound />;
  return (
    <Loaded query={query} heights={[22, 240]}>
      {({ report }) => <Beginning page={report} />}
    </Loaded>
  );
}

function Beginning({ page }: { page: ReportFace }) {
  const { lang, say } = useLanguage();
  const back = `${paths.reviewQueue()}?ky=${page.round.id}`;
  const taken = takenBy(page);
  return (
    <>
      <PageHead
        title={say('entry.title', {
          agency: lang === 'en' ? page.agency.nameEn : page.agency.nameVi,
          round: roundName(page.round.id, lang),
        })}
        sub={say('entry.lead')}
      >
        <ButtonLink small icon="chevronLeft" to={back}>
          {say('entry.back')}
        </ButtonLink>
      </PageHead>
      <Page>
        <Panel title={say('entry.arrival')} span={8}>
          {taken ? <Notice tone="warning">{say(taken)}</Notice> : <ArrivalForm page={page} back={back} />}
        </Panel>
      </Page>
    </>
  );
}

/** Why nobody may begin an entry now; null where one may. */
function takenBy(page: ReportFace) {
  if (page.entry?.open) return 'entry.byOther';
  if (page.allowed.includes('enter')) return null;
  if (page.state === 'draft') return 'entry.draftBegun';
  return page.state === 'returned' && page.entry ? 'entry.answering' : 'error.MOVE_NOT_ALLOWED';
}

function ArrivalForm({ page, back }: { page: ReportFace; back: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [channel, setChannel] = useState<EntryChannel | null>(null);
  const [arrivalNumber, setArrivalNumber] = useState('');
  const [arrivedOn, setArrivedOn] = useState<CivilDate | null>(null);
  const cover = useCover(page);
  const [attempt, setAttempt] = useState(0);
  const at = { round: page.round.id, agency: page.agency.number };
  const begin = useSend(BeginEntryDocument, {
    refresh: 'all',
    done: () => void navigate(paths.report(at.round, at.agency)),
  });
  const future = arrivedOn !== null && arrivedOn > worldToday();
  const own = {
    channel: channel === null ? say('entry.missing', { field: say('entry.channel') }) : null,
    number: arrivalNumber.trim() === '' ? say('entry.missing', { field: say('entry.number') }) : null,
    arrived:
      arrivedOn === null
        ? say('entry.missing', { field: say('entry.arrivedOn') })
        : future
          ? say('entry.future')
          : null,
  };
  const faults: FormFault[] = [
    ...Object.entries(own).flatMap(([key, message]) =>
      message ? [{ fieldId: `entry-${key}`, message }] : [],
    ),
    ...cover.missing.map(({ fault }) => fault),
  ];
  const shown = attempt > 0 ? faults : [];
  if (attempt > 0 && faults.length === 0 && begin.error)
    shown.push({ message: failureText(say, begin.error) });
  return (
    <form
      className="report stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (begin.isPending || faults.length > 0 || channel === null || arrivedOn === null) return;
        begin.mutate({
          ...at,
          channel,
          arrivalNumber: arrivalNumber.trim(),
          arrivedOn,
          document: cover.value,
        });
      }}
    >
      <ErrorSummary faults={begin.isPending ? [] : shown} attempt={attempt} />
      <Select
        id="entry-channel"
        label={say('entry.channel')}
        value={channel}
        options={ENTRY_CHANNELS.map((code) => ({ value: code, label: say(`entry.channel.${code}`) }))}
        onChange={setChannel}
        error={attempt > 0 ? own.channel : null}
      />
      <TextField
        id="entry-number"
        label={say('entry.number')}
        hint={say('entry.numberHint')}
        value={arrivalNumber}
        onChange={setArrivalNumber}
        maxLength={ARRIVAL_NUMBER_LENGTH}
        error={attempt > 0 ? own.number : null}
      />
      <DateField
        id="entry-arrived"
        label={say('entry.arrivedOn')}
        hint={say('entry.arrivedHint')}
        value={arrivedOn}
        onChange={setArrivedOn}
        error={attempt > 0 ? own.arrived : null}
      />
      <h3>{say('entry.dispatch')}</h3>
      <CoverFields page={page} cover={cover} tried={attempt > 0} />
      <div className="row">
        <Button kind="primary" type="submit" busy={begin.isPending}>
          {say('entry.begin')}
        </Button>
        <ButtonLink to={back}>{say('act.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
