import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { PrintHead } from '../../app/print-head.js';
import {
  PublicInformationDocument,
  type PublicInformationQuery,
  PublicPageDocument,
} from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';
import { DocumentPanel } from './document-panel.js';
import { OpenData } from './open-data.js';
import { PublicFrame } from './public-frame.js';
import { ReleasedPanels } from './released-panels.js';
import { WhileOn } from './while-on.js';

type Information = PublicInformationQuery['publicInformation'];

/** Released figures, and what the order asks to be published: NGSP plan, standards, the Framework with its guidance. */
export function Screen() {
  const say = useSay();
  const read = useRead(PublicInformationDocument, {});
  // The only figures of the page are the released ones: they stand as of the session, not as of today.
  const released = useRead(PublicPageDocument, {}).data?.publicPage.released;
  return (
    <PublicFrame>
      <PageHead
        title={say('public.title', { platform: read.data?.publicInformation.platform ?? 'NGSP' })}
        sub={
          <>
            {say('public.sub')}
            {released && <> · {say('overview.asOfInstant', { instant: formatInstant(released.instant) })}</>}
          </>
        }
      >
        <ButtonLink icon="table" to={paths.dictionary()}>
          {say('public.dictionary')}
        </ButtonLink>
        <PrintHead asOf={released ? { instant: released.instant } : {}} />
        <Button icon="print" onClick={() => window.print()}>
          {say('obligation.print')}
        </Button>
      </PageHead>
      <Page>
        <WhileOn>
          {({ released }) => (
            <>
              <ReleasedPanels released={released} />
              <Loaded query={read} heights={[120, 80, 80]}>
                {({ publicInformation }) => <Published information={publicInformation} />}
              </Loaded>
            </>
          )}
        </WhileOn>
      </Page>
    </PublicFrame>
  );
}

/** What the order asks to be published, whatever was released. */
function Published({ information }: { information: Information }) {
  const say = useSay();
  return (
    <>
      <PlanPanel information={information} />
      <DocumentPanel
        title={say('public.standards')}
        set="chuan-ky-thuat"
        documents={information.standards}
        today={information.instant.slice(0, 10) as CivilDate}
        standards
      />
      <DocumentPanel
        title={say('public.guides', { platform: information.platform })}
        set="huong-dan-ngsp"
        documents={information.guides}
      />
      <DocumentPanel
        title={say('public.framework')}
        set="khung-kien-truc"
        documents={information.framework}
      />
      <p className="s12 cap">{say('public.updatedTo', { instant: formatInstant(information.instant) })}</p>
    </>
  );
}

function PlanPanel({ information }: { information: Information }) {
  const say = useSay();
  const { plan, milestones, operatingSince, platform } = information;
  const day = (value: string | null | undefined): string => (value ? formatDate(value as CivilDate) : '–');
  return (
    <Panel title={say('public.plan', { platform })} actions={<OpenData set="ke-hoach-ngsp" />}>
      <p>
        {plan ? say('public.planOn', { day: day(plan.publishedOn) }) : say('public.planNot', { platform })}{' '}
        {operatingSince && say('public.runs', { day: day(operatingSince), platform })}{' '}
        {milestones.length > 0 &&
          say('public.milestones', {
            part: milestones.filter((row) => row.doneOn).length,
            total: milestones.length,
          })}{' '}
        {plan?.address && <span className="public-address">{plan.address}</span>}
      </p>
      {milestones.length > 0 && (
        <Table
          caption={say('public.plan', { platform })}
          rows={milestones}
          rowKey={(row) => row.title}
          columns={[
            { key: 'title', label: say('guidance.field.title'), head: true, cell: (row) => row.title },
            { key: 'planned', label: say('guidance.field.plannedOn'), cell: (row) => day(row.plannedOn) },
            { key: 'done', label: say('guidance.field.doneOn'), cell: (row) => day(row.doneOn) },
            { key: 'unit', label: say('guidance.field.unit'), cell: (row) => row.unit ?? '–' },
          ]}
        />
      )}
    </Panel>
  );
}
