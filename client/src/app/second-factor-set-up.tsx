import { useEffect, useRef, useState } from 'react';
import { ConfirmSecondFactorDocument, StartSecondFactorDocument } from '../gql/graphql.js';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { useSend } from '../lib/query.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';

interface SecondFactorSetUpProps {
  /** The person says the recovery codes are kept; they are never shown again. */
  onKept: () => void;
  /** Given where setting up is one choice of several, not the next step. */
  startLabel?: string;
}

/** Key into the phone's app, one code back as proof, then the recovery codes, once. */
export function SecondFactorSetUp({ onKept, startLabel }: SecondFactorSetUpProps) {
  const say = useSay();
  const [code, setCode] = useState('');
  const start = useSend(StartSecondFactorDocument);
  const confirm = useSend(ConfirmSecondFactorDocument);
  const codes = confirm.data?.confirmSecondFactor;
  const key = start.data?.startSecondFactor;
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Each step takes the button away that led to it: the keyboard goes on where the step begins.
    if (codes) list.current?.focus();
    else if (key) form.current?.querySelector('input')?.focus();
  }, [key, codes]);
  if (codes) {
    return (
      <div className="stack">
        <Notice tone="good" live="status" lead={say('factor.doneTitle')}>
          {say('factor.done')}
        </Notice>
        <ul className="codes num" ref={list} tabIndex={-1}>
          {codes.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <div className="row noprint">
          <Button kind="primary" onClick={onKept}>
            {say('factor.codesKept')}
          </Button>
          <Button icon="print" onClick={() => window.print()}>
            {say('act.print')}
          </Button>
        </div>
      </div>
    );
  }
  if (!key) {
    return (
      <div className="stack">
        {start.error && <Notice tone="error" live="alert" lead={failureText(say, start.error)} />}
        <Button
          kind={startLabel === undefined ? 'primary' : 'secondary'}
          busy={start.isPending}
          onClick={() => start.mutate({})}
        >
          {startLabel ?? say('factor.start')}
        </Button>
      </div>
    );
  }
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!confirm.isPending && code.trim() !== '') confirm.mutate({ code: code.trim() });
      }}
    >
      <p>{say('factor.step1')}</p>
      <p className="secret num">
        <span className="vh">{say('factor.secret')}: </span>
        {key.secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p>
        <a href={key.otpauthUri}>{say('factor.openApp')}</a>
      </p>
      <TextField
        label={say('factor.step2')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        numeric
        error={confirm.error ? failureText(say, confirm.error) : null}
      />
      <Button kind="primary" type="submit" busy={confirm.isPending}>
        {say('factor.confirm')}
      </Button>
    </form>
  );
}
