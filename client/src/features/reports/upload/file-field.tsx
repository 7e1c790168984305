import { useId, useRef, useState } from 'react';
import { useLanguage, useSay } from '../../../lib/language.js';
import { failureText } from '../../../lib/failure-text.js';
import { RequestError } from '../../../lib/request-error.js';
import { roundName } from '../../../lib/round-name.js';
import { Button } from '../../../ui/button.js';
import { ErrorText, type FieldFace } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../editors/form-context.js';
import { KeptLine } from './kept-line.js';
import { rememberFiles } from './known-files.js';
import { refusalText } from './refusal-text.js';
import { MAX_FILE_BYTES, uploadFile, type Uploaded } from './upload-file.js';

interface FileFieldProps extends FieldFace {
  value: string | null;
  onChange: (value: string | null) => void;
}

interface Sending {
  name: string;
  size: number;
  received: number;
  waiting: boolean;
}

/**
 * One evidence file: chosen or dropped, sent in pieces, proven by the server, then part of the answer. Going to another
 * part of the form does not stop it.
 */
export function FileField({ id, label, hint, error, value, onChange }: FileFieldProps) {
  const say = useSay();
  const { agency, filesKept = false } = useForm();
  const made = useId();
  const fieldId = id ?? made;
  const input = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController | null>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [known, setKnown] = useState<Uploaded | null>(null);
  const [over, setOver] = useState(false);

  const send = async (file: File): Promise<void> => {
    setFailure(null);
    setKnown(null);
    if (file.size > MAX_FILE_BYTES) {
      setFailure(failureText(say, new RequestError('FILE_TOO_LARGE')));
      return;
    }
    const controller = new AbortController();
    abort.current = controller;
    setSending({ name: file.name, size: file.size, received: 0, waiting: false });
    const change = (part: Partial<Sending>): void => setSending((now) => now && { ...now, ...part });
    try {
      const uploaded = await uploadFile(agency, file, {
        signal: controller.signal,
        onProgress: (received) => change({ received }),
        onWaiting: (waiting) => change({ waiting }),
      });
      rememberFiles([uploaded.file]);
      setKnown(uploaded.duplicate ? uploaded : null);
      onChange(uploaded.file.id);
    } catch (thrown) {
      if (!controller.signal.aborted) setFailure(refusalText(say, thrown));
    } finally {
      setSending(null);
    }
  };

  return (
    <div
      className={error || failure ? 'field has-error' : 'field'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !filesKept) void send(file);
      }}
    >
      <span className="b" id={`${fieldId}-label`}>
        {label}
      </span>
      {hint && (
        <span className="field-hint" id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
      {(failure ?? error) && <ErrorText id={`${fieldId}-error`}>{failure ?? error}</ErrorText>}
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-hidden="true"
        accept="application/pdf,image/png,image/jpeg"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      <div className={over ? 'fil over' : 'fil'} tabIndex={-1}>
        {sending ? (
          <SendingLine sending={sending} onCancel={() => abort.current?.abort()} />
        ) : value ? (
          <KeptLine id={value} />
        ) : (
          <span className="mut">{say('upload.none')}</span>
        )}
        {!sending && !filesKept && (
          <Button
            id={fieldId}
            small
            icon="upload"
            aria-describedby={`${fieldId}-label ${fieldId}-hint`}
            onClick={() => input.current?.click()}
          >
            {say(value ? 'upload.replace' : 'upload.choose')}
          </Button>
        )}
        {!sending && value && (
          <Button small kind="text" onClick={() => onChange(null)}>
            {say('upload.remove')}
          </Button>
        )}
      </div>
      {known && <DuplicateNotice uploaded={known} />}
    </div>
  );
}

function SendingLine({ sending, onCancel }: { sending: Sending; onCancel: () => void }) {
  const say = useSay();
  const percent = Math.floor((sending.received * 100) / Math.max(1, sending.size));
  return (
    <>
      <Icon name="upload" />
      <b className="fil-name">{sending.name}</b>
      <progress value={sending.received} max={sending.size} aria-label={say('upload.progress')} />
      <span className="num" role="status">
        {sending.waiting
          ? say('upload.waiting')
          : percent === 100
            ? say('upload.checking')
            : say('upload.percent', { percent })}
      </span>
      <Button small kind="text" onClick={onCancel}>
        {say('act.cancel')}
      </Button>
    </>
  );
}

function DuplicateNotice({ uploaded }: { uploaded: Uploaded }) {
  const { lang, say } = useLanguage();
  const places = uploaded.uses
    .map((use) => say('upload.use', { question: use.question, quarter: roundName(use.round, lang) }))
    .join('; ');
  return (
    <Notice tone="info" live="status">
      {places ? say('upload.duplicateAt', { places }) : say('upload.duplicate')}
    </Notice>
  );
}
