import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { SignInSecondFactorDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';

/** The six digits of the phone, or one of the recovery codes. */
export function CodeStep() {
  const say = useSay();
  const { refresh, signOut } = useSession();
  const refreshed = async (): Promise<void> => void (await refresh());
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [empty, setEmpty] = useState(false);
  const send = useSend(SignInSecondFactorDocument, { recover: false, done: refreshed });
  const refusal = send.error ? failureText(say, send.error) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(code.trim() === '');
        if (!send.isPending && code.trim() !== '') send.mutate({ code: code.trim() });
      }}
    >
      <h1>{say('signIn.codeTitle')}</h1>
      <p className="mut">{say('signIn.codeLead')}</p>
      <div role="alert">{refusal && <span className="vh">{refusal}</span>}</div>
      <TextField
        key={recovery ? 'recovery' : 'code'}
        label={say(recovery ? 'signIn.recoveryCode' : 'signIn.code')}
        hint={recovery ? say('signIn.recoveryHint') : undefined}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        numeric
        autoFocus
        error={empty && code.trim() === '' ? say('signIn.codeMissing') : refusal}
      />
      <Button kind="primary" type="submit" busy={send.isPending}>
        {say('act.continue')}
      </Button>
      <div className="stack tight">
        <Button
          kind="text"
          onClick={() => {
            setRecovery(!recovery);
            setCode('');
            send.reset();
          }}
        >
          {say(recovery ? 'signIn.useCode' : 'signIn.useRecovery')}
        </Button>
        <Button kind="text" onClick={() => void signOut().catch(() => window.location.reload())}>
          {say('signIn.otherAccount')}
        </Button>
      </div>
    </form>
  );
}
