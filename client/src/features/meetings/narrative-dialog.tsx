import { useState } from 'react';
import { MeetingDocument, SessionNarrativeDocument, WriteParagraphDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import type { MeetingFace } from './meeting-face.js';

interface NarrativeDialogProps {
  meeting: MeetingFace;
  onClose: () => void;
}

/** The report's paragraphs as the rules compose them; the secretariat may write its own before the freeze. */
export function NarrativeDialog({ meeting, onClose }: NarrativeDialogProps) {
  const say = useSay();
  const read = useRead(SessionNarrativeDocument, { meeting: meeting.id });
  const frozen = meeting.versions.length > 0;
  return (
    <Dialog open wide title={say('pack.narrative')} onClose={onClose}>
      <p className="sm">{say(frozen ? 'pack.narrativeFrozen' : 'pack.narrativeNote')}</p>
      <Loaded query={read} heights={[120, 120]}>
        {({ sessionNarrative }) => (
          <ol className="pack-paragraphs">
            {sessionNarrative.map((paragraph) => (
              <li key={paragraph.rule}>
                <ParagraphEditor meeting={meeting.id} {...paragraph} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}

interface ParagraphEditorProps {
  meeting: string;
  rule: string;
  proposed: string;
  written: string | null;
}

function ParagraphEditor({ meeting, rule, proposed, written }: ParagraphEditorProps) {
  const say = useSay();
  const [words, setWords] = useState<string | null>(null);
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
