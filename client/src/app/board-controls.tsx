import { useId } from 'react';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { civilDateAt, parseTypedDate, type CivilDate } from '@ega/shared/text/civil-date';
import { useLanguage, useSay } from '../lib/language.js';
import { worldToday } from '../lib/clock.js';
import { useRoundName } from '../lib/round-name.js';
import { Button, ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Pick } from '../ui/select.js';
import { useToast } from '../ui/toast.js';
import { useSession } from './session.js';
import type { BoardView } from './board-view.js';
import { IgnoredNotice } from './ignored-notice.js';
import { PrintHead } from './print-head.js';
import { StaleNotice } from './stale-notice.js';

interface AsOfFacts {
  instant: string;
  /** Asked for by screens that tell when the board has moved since. */
  position?: string | undefined;
  current: boolean;
  round?: string | null | undefined;
  frozen?: { meeting: string; version: number; latest: number } | null | undefined;
}

interface BoardControlsProps {
  view: BoardView;
  asOf: AsOfFacts | undefined;
}

/** Round, as-of day, basis and sharing: the same on every board screen, all kept in the address. */
export function BoardControls({ view, asOf }: BoardControlsProps) {
  const { say, lang } = useLanguage();
  const roundName = useRoundName();
  const toast = useToast();
  const { viewer } = useSession();
  const rounds = viewer.rounds.map(({ id }) => ({ value: id, label: roundName(id) }));
  const round = view.variables.round ?? asOf?.round ?? rounds[0]?.value;
  const share = (): void => {
    if (!asOf) return;
    const url = new URL(window.location.href);
    url.searchParams.delete('ngay');
    // A frozen session is shared under its name and version.
    if (asOf.frozen) url.searchParams.set('phien', `${asOf.frozen.meeting}.${asOf.frozen.version}`);
    else url.searchParams.set('luc', asOf.instant);
    if (round) url.searchParams.set('ky', round);
    if (lang === 'en') url.searchParams.set('lang', lang);
    else url.searchParams.delete('lang');
    void navigator.clipboard.writeText(url.toString()).then(() => toast({ text: say('overview.shared') }));
  };
  const day =
    (view.variables.day as CivilDate | undefined) ?? (asOf ? civilDateAt(asOf.instant) : worldToday());
  return (
    <>
      <PrintHead asOf={asOf && { ...asOf, basis: view.variables.basis ?? 'reported' }} />
      {round && rounds.length > 0 && (
        <Pick
          label={say('overview.round')}
          value={round}
          options={rounds}
          // A session has a round of its own: one takes the place of the other.
          onChange={(id) => view.change({ ky: id, phien: null })}
        />
      )}
      <DayPick
        label={say('overview.day')}
        day={day}
        onChange={(typed) =>
          view.change({ luc: null, phien: null, ngay: typed === worldToday() ? null : typed })
        }
      />
      <Pick
        label={say('overview.basis')}
        value={view.variables.basis ?? 'reported'}
        options={[
          { value: 'reported', label: say('overview.basisReported') },
          { value: 'verified', label: say('overview.basisVerified') },
        ]}
        onChange={(basis) => view.change({ nguon: basis === 'verified' ? 'tham-tra' : null })}
      />
      <Button icon="link" onClick={share}>
        {say('overview.share')}
      </Button>
    </>
  );
}

interface ExportLinksProps {
  /** Where the files lie, without their ending. */
  to: string;
  /** The address of the screen, so that a file holds the same figures. */
  files: string;
  small?: boolean;
}

/** The workbook and the text file of what a screen shows. */
export function ExportLinks({ to, files, small = false }: ExportLinksProps) {
  const say = useSay();
  return (
    <>
      <ButtonLink small={small} icon="download" to={`${to}.xlsx${files}`} reloadDocument>
        {say('overview.exportXlsx')}
      </ButtonLink>
      <ButtonLink small={small} icon="download" to={`${to}.csv${files}`} reloadDocument>
        {say('overview.exportCsv')}
      </ButtonLink>
    </>
  );
}

interface DayPickProps {
  label: string;
  /** Null while none is chosen; where that is allowed an emptied field means none again. */
  day: CivilDate | null;
  onChange: (day: CivilDate | null) => void;
}

/** A past day or today, typed in a page head; what is no such day is put back. */
export function DayPick({ label, day, onChange }: DayPickProps) {
  const say = useSay();
  const hint = useId();
  const shown = day ? formatDate(day) : '';
  return (
    <label className="pick">
      <small>{label}</small>
      <input
        key={shown}
        defaultValue={shown}
        placeholder={say('overview.noDay')}
        inputMode="numeric"
        aria-describedby={hint}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onBlur={(event) => {
          const typed = parseTypedDate(event.target.value);
          if (typed && typed <= worldToday()) {
            if (typed !== day) onChange(typed);
          } else if (event.target.value.trim() === '' && day !== null) onChange(null);
          else event.target.value = shown;
        }}
      />
      <span id={hint} className="vh">
        {say('form.dateHint')}
      </span>
    </label>
  );
}

/** Says that the figures are of the past, or that a part of the address was ignored. */
export function BoardNotices({ view, asOf }: BoardControlsProps) {
  const say = useSay();
  const roundName = useRoundName();
  return (
    <>
      <IgnoredNotice names={view.unknown} />
      {asOf && !asOf.current && (
        <Notice tone="info" icon={asOf.frozen ? 'lock' : 'info'}>
          {asOf.frozen
            ? say('overview.frozen', {
                quarter: roundName(asOf.frozen.meeting),
                version: asOf.frozen.version,
                latest: asOf.frozen.latest,
                instant: formatInstant(asOf.instant),
              })
            : say('overview.past', { instant: formatInstant(asOf.instant) })}{' '}
          <Button
            small
            kind="text"
            onClick={() => view.change({ luc: null, ngay: null, phien: null, ky: null })}
          >
            {say('state.toNow')}
          </Button>
        </Notice>
      )}
      {asOf?.position && <StaleNotice view={view} asOf={{ ...asOf, position: asOf.position }} />}
    </>
  );
}
