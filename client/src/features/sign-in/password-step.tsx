import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { SignInDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';

const EMAIL = 'sign-in-email';
const PASSWORD = 'sign-in-password';

export function PasswordStep() {
  const say = useSay();
  const { refresh } = useSession();
  const refreshed = async (): Promise<void> => void (await refresh());
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const signIn = useSend(SignInDocument, { recover: false, done: refreshed });

  const missing = {
    email: attempt > 0 && email.trim() === '' ? say('signIn.emailMissing') : null,
    password: attempt > 0 && password === '' ? say('signIn.passwordMissing') : null,
  };
  const faults: FormFault[] = [];
  if (missing.email) faults.push({ fieldId: EMAIL, message: missing.email });
  if (missing.password) faults.push({ fieldId: PASSWORD, message: missing.password });
  const refusal = signIn.error ? failureText(say, signIn.error) : null;
  if (faults.length === 0 && refusal) faults.push({ fieldId: EMAIL, message: refusal });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (signIn.isPending) return;
        setAttempt(attempt + 1);
        if (email.trim() !== '' && password !== '') signIn.mutate({ email: email.trim(), password });
      }}
    >
      <h1>{say('signIn.title')}</h1>
      <p className="mut">{say('signIn.lead')}</p>
      <ErrorSummary
        faults={signIn.isPending ? [] : faults}
        attempt={attempt}
        {...(refusal && !missing.email && !missing.password ? { title: say('signIn.refused') } : {})}
      />
      <TextField
        id={EMAIL}
        name="username"
        type="email"
        label={say('signIn.email')}
        value={email}
        onChange={setEmail}
        autoComplete="username"
        error={missing.email}
      />
      <TextField
        id={PASSWORD}
        name="password"
        type="password"
        label={say('signIn.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={missing.password}
      />
      <Button kind="primary" type="submit" busy={signIn.isPending}>
        {say('act.continue')}
      </Button>
      <Disclosure title={say('signIn.forgot')}>{say('signIn.forgotHow')}</Disclosure>
      <p className="lg-note">{say('signIn.next')}</p>
    </form>
  );
}
