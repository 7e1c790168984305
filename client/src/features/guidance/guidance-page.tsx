import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { platformNameOn } from '@ega/shared/areas/ngsp/platform-name';
import type { CatalogueEntry } from '@ega/shared/directives/catalogue-entry';
import { STANDARDS } from '@ega/shared/areas/one-stop/standards';
import { inFormOrder, platformNames } from '@ega/shared/reports/form-lists';
import { sayData } from '@ega/shared/text/say';
import { worldToday } from '../../lib/clock.js';
import { SOLUTION_STEPS } from '@ega/shared/guidance/guidance-item';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { GuidanceDocument, type GuidanceQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { AddedStandards } from './added-standards.js';
import { type Body, bodyOf, type Entry } from './entry.js';
import { type EntryKind, SECTIONS } from './entry-kinds.js';
import { EntryDialog } from './entry-dialog.js';
import { EntryTable } from './entry-table.js';
import { RemoveDialog } from './remove-dialog.js';
import '../../ui/styles/administration.css';
import './guidance.css';

/** What is open over the page: a row to enter, to revise or to remove. */
type Open =
  | { what: 'enter'; kind: EntryKind; entry?: Entry; start?: Body }
  | { what: 'remove'; kind: EntryKind; entry: Entry };

/** The Ministry's own sheet, M1 to M6, and the lists with validity dates. */
export function Screen() {
  const say = useSay();
  const { lang } = useLanguage();
  const list = useRead(GuidanceDocument, {});
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHead
        title={say('guidance.title')}
        sub={<Link to={paths.obligations()}>{say('obligations.title')}</Link>}
      >
        <ButtonLink icon="link" to={paths.publicPage()}>
          {say('obligations.public')}
        </ButtonLink>
      </PageHead>
      <Page>
        <p className="s12 mut">{say('guidance.sub')}</p>
        <Loaded query={list} heights={[120, 120, 120]}>
          {({ guidance, urging, addedStandards }) =>
            SECTIONS.map(({ section, kinds }) => (
              <Panel
                key={section}
                title={sayData(lang, `guidance.section.${section}`, { platform: platformOf(guidance) })}
              >
                {section === 'M6' && <UrgingFigures urging={urging} />}
                {kinds.map((kind) => (
                  <Fragment key={`${kind} ${lang}`}>
                    <EntryTable
                      kind={kind}
                      entries={inOrder(kind, guidance)}
                      onEnter={(entry) => setOpen({ what: 'enter', kind, ...(entry ? { entry } : {}) })}
                      onRemove={(entry) => setOpen({ what: 'remove', kind, entry })}
                    />
                    {kind === 'checked-standard' && (
                      <AddedStandards
                        added={addedStandards}
                        onAccept={(titleVi) => setOpen({ what: 'enter', kind, start: { titleVi } })}
                      />
                    )}
                  </Fragment>
                ))}
              </Panel>
            ))
          }
        </Loaded>
      </Page>
      {open?.what === 'enter' && <EntryDialog {...open} onClose={close} />}
      {open?.what === 'remove' && <RemoveDialog kind={open.kind} entry={open.entry} onClose={close} />}
    </>
  );
}

/** What the system counts by itself beside what is entered (M6). */
function UrgingFigures({ urging }: { urging: GuidanceQuery['urging'] }) {
  const say = useSay();
  const { answered, medianDays, waiting, reminders, calls } = urging;
  return (
    <dl className="facts urging">
      <dt>{say('guidance.opinions')}</dt>
      <dd>
        {say('guidance.opinionsTold', { answered, waiting })}
        {medianDays !== null &&
          medianDays !== undefined &&
          ` · ${say('guidance.opinionDays', { days: medianDays })}`}
      </dd>
      <dt>{say('guidance.chases')}</dt>
      <dd>{say('guidance.chasesTold', { reminders, calls })}</dd>
    </dl>
  );
}

/** What the national platform is called today. */
function platformOf(entries: readonly Entry[]): string {
  const known = entries.map(({ kind, code, body }) => ({ kind, code, body }) as CatalogueEntry);
  return platformNameOn(platformNames(known), worldToday()).short;
}

const firstDay = (entry: Entry): string => String(bodyOf(entry)['validFrom']);

/** Rows in the order they were entered; the steps of the solution in their own, days by the calendar. */
function inOrder(kind: EntryKind, entries: readonly Entry[]): Entry[] {
  const rows = entries.filter((entry) => entry.kind === kind);
  if (kind === 'day-off') return rows.sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  if (kind === 'checked-standard') return inFormOrder(rows, STANDARDS);
  if (kind !== 'solution-step') return rows;
  const place = ({ code }: Entry): number => (SOLUTION_STEPS as readonly string[]).indexOf(code);
  return rows.sort((a, b) => place(a) - place(b));
}
