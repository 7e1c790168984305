import { useState } from 'react';
import {
  MeetingDocument,
  SessionNarrativeDocument,
  WriteParagraphDocument,
  type SessionNarrativeQuery,
} from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import type { MeetingFace } from './meeting-face.js';
import { SECTIONS, sectionTitle } from './section-title.js';

interface NarrativeDialogProps {
  meeting: MeetingFace;
  onClose: () => void;
}

/** The report's paragraphs as the rules compose them; the secretariat may write its own before the freeze. */
export function NarrativeDialog({ meeting, onClose }: NarrativeDialogProps) {
  const say = useSay();
  const read = useRead(SessionNarrativeDocument, { meeting: meeting.id });
  const frozen = meeting.versions.length > 0;
  /** Paragraphs whose change is not saved, by rule. */
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [asking, setAsking] = useState(false);
  const unsaved = Object.values(changed).some(Boolean);
  const close = () => (unsaved ? setAsking(true) : onClose());
  const dialog = (
    <Dialog
      open
      wide
      title={say('pack.narrative')}
      onClose={close}
      actions={<Button onClick={close}>{say('act.close')}</Button>}
    >
      <p className="sm">{say(frozen ? 'pack.narrativeFrozen' : 'pack.narrativeNote')}</p>
      <Loaded query={read} heights={[120, 120]}>
        {({ sessionNarrative }) =>
          SECTIONS.map((section) => {
            const own = sessionNarrative.filter((paragraph) => paragraph.section === section);
            if (own.length === 0) return null;
            return (
              <section key={section}>
                <h3 className="pack-section">{sectionTitle(say, section)}</h3>
                <ol className="pack-paragraphs">
                  {own.map((paragraph) => (
                    <li key={paragraph.rule}>
                      <ParagraphEditor
                        meeting={meeting.id}
                        paragraph={paragraph}
                        onChanged={(on) => setChanged((all) => ({ ...all, [paragraph.rule]: on }))}
                      />
                    </li>
                  ))}
                </ol>
              </section>
            );
          })
        }
      </Loaded>
    </Dialog>
  );
  if (!asking) return dialog;
  return (
    <>
      {dialog}
      <ConfirmDialog
        title={say('pack.unsaved')}
        action={say('pack.closeAnyway')}
        danger
        busy={false}
        error={null}
        onDo={onClose}
        onClose={() => setAsking(false)}
      >
        <p>{say('pack.unsavedAsk')}</p>
      </ConfirmDialog>
    </>
  );
}

interface ParagraphEditorProps {
  meeting: string;
  paragraph: SessionNarrativeQuery['sessionNarrative'][number];
  /** Whether something typed here is not saved. */
  onChanged: (on: boolean) => void;
}

function ParagraphEditor({ meeting, paragraph, onChanged }: ParagraphEditorProps) {
  const say = useSay();
  const { rule, proposed } = paragraph;
  const written = paragraph.written ?? null;
  const [words, setShown] = useState<string | null>(null);
  const setWords = (next: string | null): void => {
    setShown(next);
    onChanged(next !== null && next !== (written ?? proposed));
  };
  const refresh = [SessionNarrativeDocument, MeetingDocument] as never;
  const send = useSend(WriteParagraphDocument, { refresh, done: () => setWords(null) });
  if (words === null)
    return (
      <>
        <p>{written ?? proposed}</p>
        <p className="row noprint">
          <Button small onClick={() => setWords(written ?? proposed)}>
            {say('pack.edit')}
          </Button>
          {written !== null && (
            <>
              <span className="xs mut">{say('pack.written')}</span>
              <Button
                small
                busy={send.isPending}
                onClick={() => send.mutate({ meeting, code: rule, words: null })}
              >
                {say('pack.takeBack')}
              </Button>
            </>
          )}
        </p>
      </>
    );
  return (
    <>
      <TextField
        label={say('pack.paragraph')}
        hiddenLabel
        rows={5}
        maxLength={5000}
        autoFocus
        value={words}
        onChange={setWords}
      />
      {send.error && (
        <Notice tone="error" live="alert">
          {failureText(say, send.error)}
        </Notice>
      )}
      <p className="row">
        <Button
          small
          kind="primary"
          busy={send.isPending}
          onClick={() => send.mutate({ meeting, code: rule, words })}
        >
          {say('pack.save')}
        </Button>
        <Button small onClick={() => setWords(null)}>
          {say('pack.leave')}
        </Button>
      </p>
    </>
  );
}
