import { useRef, useState } from 'react';
import { CONCLUSION_OWNERS, type ConclusionOwner } from '@ega/shared/directives/conclusion';
import type { ConclusionDraft } from '@ega/shared/directives/conclusion-draft';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useAgencyNames } from '../../app/agency-names.js';
import { useCan } from '../../app/session.js';
import { RecordConclusionDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { PickList } from '../../ui/pick-list.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useDutyTitles } from './duty-titles.js';
import type { ConclusionLine } from './meeting-face.js';

/** An existing conclusion, or the figure a new one is drafted from. */
export interface ConclusionStart {
  line?: ConclusionLine;
  source?: { address: string; words: string };
  agency?: number;
  obligation?: string;
}

interface ConclusionDialogProps {
  meeting: string;
  start: ConclusionStart;
  onClose: () => void;
}

type State = ConclusionDraft['state'];

const DONE = {
  draft: 'conclusion.saved',
  issued: 'conclusion.issued',
  withdrawn: 'conclusion.withdrawn',
} as const;

/** Drafts a conclusion, issues it, changes it, withdraws it. */
export function ConclusionDialog({ meeting, start, onClose }: ConclusionDialogProps) {
  const { say } = useLanguage();
  const toast = useToast();
  const may = useCan();
  const { agencies: known, nameOf } = useAgencyNames();
  const { line, source } = start;
  const [text, setText] = useState(line?.text ?? (source ? say('conclusion.prefilled', source) : ''));
  const [owner, setOwner] = useState<ConclusionOwner | null>(
    CONCLUSION_OWNERS.find((one) => one === line?.owner) ?? (start.agency ? 'named' : null),
  );
  const [agencies, setAgencies] = useState<number[]>(
    line?.owner === 'named' ? [...line.agencies] : start.agency ? [start.agency] : [],
  );
  const [lead, setLead] = useState(line?.lead ?? '');
  const [dueOn, setDueOn] = useState<CivilDate | null>((line?.dueOn as CivilDate | null | undefined) ?? null);
  const [obligation, setObligation] = useState(line?.obligation ?? start.obligation ?? '');
  const [tried, setTried] = useState(false);
  /** What waits for a yes: it is given to agencies, or taken from them. */
  const [asked, setAsked] = useState<State | null>(null);
  const going = useRef<State>('draft');
  const { duties, titleOf } = useDutyTitles();
  const send = useSend(RecordConclusionDocument, {
    refresh: 'all',
    done: ({ recordConclusion }) => {
      onClose();
      const number = recordConclusion.split('.')[1] ?? '';
      toast({
        text: say(issued && going.current === 'issued' ? 'conclusion.saved' : DONE[going.current], {
          number,
        }),
      });
    },
  });
  const missing = (label: string, empty: boolean): string | null =>
    tried && empty ? say('conclusion.required', { field: label }) : null;
  const noAgencies = owner === 'named' && agencies.length === 0;
  const issued = line?.state === 'issued';
  const save = (state: State, sure = false): void => {
    setTried(true);
    if (text.trim() === '' || owner === null || noAgencies) return;
    if (!sure && (state === 'withdrawn' || (state === 'issued' && !issued))) return setAsked(state);
    going.current = state;
    const draft = {
      text: text.trim(),
      owner,
      state,
      ...(owner === 'named' ? { agencies } : {}),
      ...(lead.trim() ? { lead: lead.trim() } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(obligation ? { obligation } : {}),
      ...(source ? { source } : {}),
    };
    send.mutate({ meeting, draft, ...(line ? { code: line.code } : {}) });
  };
  const dialog = (
    <Dialog
      open
      wide
      title={say(line ? 'conclusion.editTitle' : 'conclusion.addTitle', { number: line?.number ?? 0 })}
      onClose={onClose}
      actions={
        <>
          {!issued && (
            <Button
              kind={may('conclusion.record') ? 'secondary' : 'primary'}
              busy={send.isPending}
              onClick={() => save('draft')}
            >
              {say('conclusion.saveDraft')}
            </Button>
          )}
          {may('conclusion.record') && (
            <Button kind="primary" busy={send.isPending} onClick={() => save('issued')}>
              {say(issued ? 'conclusion.saveChange' : 'conclusion.issue')}
            </Button>
          )}
          {line && may('conclusion.record') && (
            <Button kind="danger" busy={send.isPending} onClick={() => save('withdrawn')}>
              {say('conclusion.withdraw')}
            </Button>
          )}
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        {source && <Notice tone="info">{say('conclusion.from', source)}</Notice>}
        <TextField
          label={say('conclusion.text')}
          value={text}
          onChange={setText}
          rows={4}
          maxLength={1000}
          autoFocus
          error={missing(say('conclusion.text'), text.trim() === '')}
        />
        <Select
          label={say('conclusion.owner')}
          value={owner}
          options={CONCLUSION_OWNERS.filter((one) => one !== 'O2').map((one) => ({
            value: one,
            label: say(`conclusion.owner.${one}`),
          }))}
          onChange={setOwner}
          error={missing(say('conclusion.owner'), owner === null)}
        />
        {owner === 'named' && (
          <PickList
            label={say('conclusion.agencies')}
            items={known.map(({ number }) => ({ key: number, label: nameOf(number) }))}
            chosen={agencies}
            onChange={setAgencies}
            error={missing(say('conclusion.agencies'), noAgencies)}
          />
        )}
        <TextField label={say('conclusion.lead')} value={lead} onChange={setLead} maxLength={200} optional />
        <DateField label={say('conclusion.due')} value={dueOn} onChange={setDueOn} optional />
        <Select
          label={say('conclusion.obligation')}
          none={say('conclusion.noObligation')}
          value={obligation || null}
          options={[...new Set([...duties, ...(obligation ? [obligation] : [])])].map((code) => ({
            value: code,
            label: titleOf(code),
          }))}
          onChange={(code) => setObligation(code ?? '')}
          optional
        />
      </div>
    </Dialog>
  );
  if (asked === null) return dialog;
  return (
    <>
      {dialog}
      <ConfirmDialog
        title={say(asked === 'issued' ? 'conclusion.issue' : 'conclusion.withdraw')}
        action={say(asked === 'issued' ? 'conclusion.issue' : 'conclusion.withdraw')}
        danger={asked === 'withdrawn'}
        busy={send.isPending}
        error={send.error}
        onDo={() => save(asked, true)}
        onClose={() => setAsked(null)}
      >
        <p>{text.trim()}</p>
        <p className="sm mut">{say(asked === 'issued' ? 'conclusion.issueAsk' : 'conclusion.withdrawAsk')}</p>
      </ConfirmDialog>
    </>
  );
}
