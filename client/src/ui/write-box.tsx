import { useEffect, useRef, useState } from 'react';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { TextField } from './text-field.js';

interface WriteBoxProps {
  /** What is written here; also the name of the field. */
  label: string;
  hint?: string;
  /** The word on the button: what happens with the text. */
  send: string;
  busy: boolean;
  error: Error | null;
  maxLength: number;
  /** `done` empties the field. */
  onSend: (text: string, done: () => void) => void;
}

/** A field for a few sentences that go off at once; folded to one button until somebody wants to write. */
export function WriteBox({ label, hint, send, busy, error, maxLength, onSend }: WriteBoxProps) {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const writing = text !== null;
  useEffect(() => {
    // The button that opened it is gone: the person goes on in the field.
    if (writing) box.current?.querySelector('textarea')?.focus();
  }, [writing]);
  if (text === null)
    return (
      <p className="row">
        <Button small kind="text" icon="reported" onClick={() => setText('')}>
          {label}
        </Button>
      </p>
    );
  const close = (): void => {
    setText(null);
    setTried(false);
  };
  return (
    <div
      ref={box}
      className="stack tight"
      onKeyDown={(event) => {
        // Letters typed here are no keys of the page.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <TextField
        label={label}
        hint={hint}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={maxLength}
        error={tried && text.trim() === '' ? say('error.REASON_REQUIRED') : null}
      />
      {error && <Notice tone="error" live="alert" lead={failureText(say, error)} />}
      <p className="row">
        <Button
          small
          kind="primary"
          busy={busy}
          onClick={() => {
            setTried(true);
            if (text.trim() !== '') onSend(text.trim(), close);
          }}
        >
          {send}
        </Button>
        <Button small onClick={close}>
          {say('act.cancel')}
        </Button>
      </p>
    </div>
  );
}
