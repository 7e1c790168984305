import { useRef, useState } from 'react';
import type { UnknownLine, UnknownWord } from '@ega/shared/reports/tracking/read-tracking';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { currentRound } from '../../../app/nav-items.js';
import { PageHead } from '../../../app/page-head.js';
import { paths } from '../../../app/paths.js';
import { useSession } from '../../../app/session.js';
import { useLanguage } from '../../../lib/language.js';
import { useRoundName } from '../../../lib/round-name.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { Page, Panel } from '../../../ui/panel.js';
import { Pick } from '../../../ui/select.js';
import { EmptyState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';
import { WorkbookChoose } from '../workbook/workbook-choose.js';
import { workbookRefusal } from '../workbook/workbook-refusal.js';
import { isTwice, TrackingColumns } from './tracking-columns.js';
import {
  applyTracking,
  type Look,
  lookAt,
  previewTracking,
  proposedMapping,
  sheetAddress,
  type TrackingPreview,
} from './tracking-file.js';
import { TrackingQuestions } from './tracking-questions.js';
import { TrackingResult } from './tracking-result.js';
import '../reports.css';

interface Chosen {
  readonly file: File;
  readonly look: Look;
}

/** A sheet with one line per agency: explained column by column, shown, and then loaded whole or not at all. */
export function Screen() {
  const { say } = useLanguage();
  const roundName = useRoundName();
  const { viewer } = useSession();
  const [round, setRound] = useState(currentRound(viewer));
  const rounds = [...viewer.rounds, ...viewer.trials];
  return (
    <>
      <PageHead title={say('tracking.title')} sub={say('tracking.sub')}>
        {round !== undefined && rounds.length > 1 && (
          <Pick
            label={say('tracking.round')}
            value={round}
            options={rounds.map((each) => ({ value: each.id, label: roundName(each) }))}
            onChange={setRound}
          />
        )}
        <ButtonLink to={paths.bulkImport()}>{say('tracking.back')}</ButtonLink>
      </PageHead>
      <Page>
        {round === undefined ? (
          <div className="p s12">
            <EmptyState icon="flag" title={say('tracking.noRound')} />
          </div>
        ) : (
          <Loading key={round} round={round} />
        )}
      </Page>
    </>
  );
}

const NOTHING_ASKED: { lines: readonly UnknownLine[]; words: readonly UnknownWord[] } = {
  lines: [],
  words: [],
};

/** What was known and what is new, each once. */
function together<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string | number,
): Item[] {
  return [...new Map([...before, ...now].map((item) => [keyOf(item), item])).values()];
}

function Loading({ round }: { round: string }) {
  const { say } = useLanguage();
  const toast = useToast();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<SheetMapping | null>(null);
  const [preview, setPreview] = useState<TrackingPreview | null>(null);
  /** Everything that was asked of this sheet: an answer given stays in sight and may be changed. */
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const request = useRef(crypto.randomUUID());

  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(workbookRefusal(say, error));
    } finally {
      setBusy(false);
    }
  };
  const choose = (file: File): Promise<void> =>
    during(async () => {
      setChosen(null);
      setPreview(null);
      setAsked(NOTHING_ASKED);
      const look = await lookAt(round, file);
      setChosen({ file, look });
      setMapping(proposedMapping(look, look.sheets[0]!));
    });
  const show = (next: SheetMapping): Promise<void> =>
    during(async () => {
      const shown = await previewTracking(round, chosen!.file, next);
      setPreview(shown);
      setAsked((before) => ({
        lines: together(before.lines, shown.unknownLines, ({ row }) => row),
        words: together(before.words, shown.unknownWords, ({ word }) => word),
      }));
    });
  const apply = (shown: TrackingPreview): Promise<void> =>
    during(async () => {
      const { digest } = shown;
      const done = await applyTracking(round, chosen!.file, mapping!, {
        digest,
        requestId: request.current,
      });
      request.current = crypto.randomUUID();
      toast({ text: say('tracking.applied', { count: done.agencies }), tone: 'good' });
      await show(mapping!);
    });
  const ready = preview?.issues.length === 0 ? preview.lines.filter((line) => line.answers.length > 0) : [];
  const twice =
    mapping !== null && Object.keys(mapping.columns).some((column) => isTwice(mapping, Number(column)));
  return (
    <>
      <Panel
        title={say('tracking.file')}
        note={chosen?.file.name}
        actions={
          <a className="btn sm" href={sheetAddress(round)} download>
            <Icon name="download" />
            {say('tracking.sheetFile')}
          </a>
        }
      >
        <div className="report stack">
          <WorkbookChoose hint={say('tracking.drop')} busy={busy} onFile={(file) => void choose(file)} />
          {failure && (
            <Notice tone="error" live="alert">
              {failure}
            </Notice>
          )}
        </div>
      </Panel>
      {chosen && mapping && (
        <Panel title={say('tracking.columns')} note={say('tracking.columnsNote')}>
          <TrackingColumns
            look={chosen.look}
            mapping={mapping}
            onChange={(next) => {
              setMapping(next);
              setPreview(null);
              setAsked(NOTHING_ASKED);
            }}
          />
          {!twice && (
            <p className="acts">
              <Button kind={preview ? 'secondary' : 'primary'} busy={busy} onClick={() => void show(mapping)}>
                {say('tracking.show')}
              </Button>
            </p>
          )}
        </Panel>
      )}
      {chosen && mapping && asked.lines.length + asked.words.length > 0 && (
        <Panel title={say('tracking.ask')}>
          <TrackingQuestions
            look={chosen.look}
            lines={asked.lines}
            words={asked.words}
            mapping={mapping}
            onChange={setMapping}
          />
          <p className="acts">
            <Button kind="primary" busy={busy} onClick={() => void show(mapping)}>
              {say('tracking.showAgain')}
            </Button>
          </p>
        </Panel>
      )}
      {mapping && preview && (
        <Panel title={say('tracking.result')}>
          <div className="stack">
            <TrackingResult preview={preview} sheet={mapping.sheet} />
            {ready.length > 0 && (
              <p className="acts">
                <Button kind="primary" busy={busy} onClick={() => void apply(preview)}>
                  {say('tracking.apply', { count: ready.length })}
                </Button>
              </p>
            )}
          </div>
        </Panel>
      )}
    </>
  );
}
