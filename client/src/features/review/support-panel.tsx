import { useState } from 'react';
import { instantMs } from '@ega/shared/text/civil-date';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import {
  RoundDetailDocument,
  SupportedReportDocument,
  WaiveSecondPersonDocument,
  type SupportedReportQuery,
} from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldNow } from '../../lib/clock.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Select } from '../../ui/select.js';
import { useToast } from '../../ui/toast.js';
import type { Queue } from './queue.js';
import { ReopenDialog } from './reopen-dialog.js';

interface Helped {
  round: string;
  number: number;
  name: string;
}

/** What the Authority may do for an agency that has sent nothing: of its draft it sees no more than that one exists. */
export function SupportPanel({ queue }: { queue: Queue }) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const [chosen, setChosen] = useState<string | null>(null);
  const allowed = may('report.waiveSecondPerson') || may('report.reopen') || may('report.enter');
  const detail = useRead(RoundDetailDocument, { id: queue.round.id }, { enabled: allowed });
  if (!allowed || queue.notReported === 0) return null;
  const sent = new Set(queue.items.map((item) => item.agency.number));
  const options = (detail.data?.round.agencies ?? [])
    .filter((agency) => !sent.has(agency.agencyNumber))
    .map((agency) => ({
      value: String(agency.agencyNumber),
      label: lang === 'en' ? agency.nameEn : agency.nameVi,
    }));
  const name = options.find((option) => option.value === chosen)?.label;
  return (
    <Panel title={say('review.support')}>
      <p className="mut">{say('review.supportLead')}</p>
      <div className="support">
        <Select label={say('review.supportAgency')} value={chosen} options={options} onChange={setChosen} />
        {chosen !== null && name !== undefined && (
          <Support key={chosen} helped={{ round: queue.round.id, number: Number(chosen), name }} />
        )}
      </div>
    </Panel>
  );
}

function Support({ helped }: { helped: Helped }) {
  const { say, lang } = useLanguage();
  const report = useRead(SupportedReportDocument, { round: helped.round, agency: helped.number });
  return (
    <Loaded query={report} heights={[20, 42]}>
      {(data) => (
        <div className="stack tight">
          <p>
            <span className="mut">{say('review.supportState')}: </span>
            <FlowBadge state={data.report.drafting ? 'drafting' : 'notReported'} />
            {data.report.returnedUntil && (
              <span className="num">
                {' '}
                · {say('round.extendedUntil', { at: deadlineText(data.report.returnedUntil, lang) })}
              </span>
            )}
          </p>
          {data.report.entry?.open && !data.report.entry.byViewer && <p>{say('entry.byOther')}</p>}
          {data.report.drafting && !data.report.entry?.open && (
            <p className="mut sm">{say('entry.draftBegun')}</p>
          )}
          {data.report.secondPairWaived && <p className="b">{say('review.waived')}</p>}
          <SupportActions helped={helped} report={data.report} />
        </div>
      )}
    </Loaded>
  );
}

interface SupportActionsProps {
  helped: Helped;
  report: SupportedReportQuery['report'];
}

function SupportActions({ helped, report }: SupportActionsProps) {
  const say = useSay();
  const toast = useToast();
  const may = useCan();
  const [asking, setAsking] = useState<'waive' | 'reopen' | null>(null);
  const close = (): void => setAsking(null);
  const waive = useSend(WaiveSecondPersonDocument, {
    refresh: [SupportedReportDocument],
    done: () => {
      close();
      toast({ text: say('review.waivedNow') });
    },
  });
  const { name: agency, number, round } = helped;
  const waived = report.secondPairWaived;
  const closed = worldNow() >= instantMs(report.round.closesAt);
  return (
    <div className="row">
      {may('report.enter', { agencyNumber: number }) && !report.drafting && !report.entry?.open && (
        <ButtonLink to={paths.entry(round, number)}>{say('entry.start')}</ButtonLink>
      )}
      {report.entry?.open && report.entry.byViewer && (
        <ButtonLink to={paths.report(round, number)}>{say('entry.continue')}</ButtonLink>
      )}
      {may('report.waiveSecondPerson', { agencyNumber: number }) && (
        <Button onClick={() => setAsking('waive')}>{say(waived ? 'review.waiveOff' : 'review.waive')}</Button>
      )}
      {closed && may('report.reopen', { agencyNumber: number }) && (
        <Button onClick={() => setAsking('reopen')}>{say('review.reopenUnsent')}</Button>
      )}
      {asking === 'waive' && (
        <ReasonDialog
          title={say(waived ? 'review.waiveOffTitle' : 'review.waiveTitle', { agency })}
          action={say(waived ? 'review.waiveOff' : 'review.waive')}
          busy={waive.isPending}
          error={waive.error}
          label={say('review.reason')}
          hint={say('review.reasonHint')}
          onDo={(reason) => waive.mutate({ round, agency: number, waived: !waived, reason })}
          onClose={close}
        >
          <p>{say('review.waiveLead')}</p>
        </ReasonDialog>
      )}
      {asking === 'reopen' && (
        <ReopenDialog round={round} agency={number} name={agency} questions={[]} unsent onClose={close} />
      )}
    </div>
  );
}
