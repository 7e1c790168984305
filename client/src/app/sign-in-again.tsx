import { useState } from 'react';
import { SignInDocument, SignInSecondFactorDocument } from '../gql/graphql.js';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { useSend } from '../lib/query.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/text-field.js';
import { stageOf, type OwnAccount, type Viewer } from './viewer.js';

interface SignInAgainProps {
  account: OwnAccount;
  refresh: () => Promise<Viewer>;
  onBack: () => void;
  /** Another person wants to work here: the draft stays on the device under its owner's name. */
  onOther: () => void;
}

/** The session ended while somebody was at work: ask for the password in place and go on. */
export function SignInAgain({ account, refresh, onBack, onOther }: SignInAgainProps) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [owed, setOwed] = useState(false);
  const arrived = async (): Promise<void> => {
    const stage = stageOf(await refresh());
    if (stage === 'full') onBack();
    else if (stage === 'second') setOwed(true);
    else onOther();
  };
  const signIn = useSend(SignInDocument, { recover: false, done: arrived });
  const second = useSend(SignInSecondFactorDocument, { recover: false, done: arrived });
  const step = owed ? second : signIn;
  const error = step.error ? failureText(say, step.error) : null;
  return (
    <Dialog open title={say('signIn.again')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (step.isPending) return;
          if (owed) second.mutate({ code });
          else signIn.mutate({ email: account.email, password });
        }}
      >
        <p>{say('signIn.againLead', { name: account.displayName })}</p>
        <input
          type="email"
          className="vh"
          value={account.email}
          readOnly
          autoComplete="username"
          tabIndex={-1}
          aria-hidden="true"
        />
        {owed ? (
          <TextField
            key="code"
            label={say('signIn.code')}
            value={code}
            onChange={setCode}
            autoComplete="one-time-code"
            inputMode="numeric"
            numeric
            autoFocus
            error={error}
          />
        ) : (
          <TextField
            key="password"
            type="password"
            label={say('signIn.password')}
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            autoFocus
            error={error}
          />
        )}
        <div className="row">
          <Button kind="primary" type="submit" busy={step.isPending}>
            {say('act.continue')}
          </Button>
          <Button kind="text" onClick={onOther}>
            {say('signIn.otherAccount')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
