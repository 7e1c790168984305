import { useState } from 'react';
import { NewPasswordFields, passwordFaults } from '../../app/new-password-fields.js';
import { ChangePasswordDocument, MySessionsDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

const CURRENT = 'current-password';

export function PasswordForm() {
  const say = useSay();
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [attempt, setAttempt] = useState(0);
  const change = useSend(ChangePasswordDocument, {
    refresh: [MySessionsDocument],
    done: () => {
      setCurrent('');
      setNext('');
      setRepeat('');
      setAttempt(0);
      toast({ text: say('account.changed') });
    },
  });
  const faultsNow = (): FormFault[] => [
    ...(current === '' ? [{ fieldId: CURRENT, message: say('signIn.passwordMissing') }] : []),
    ...passwordFaults(say, next, repeat),
  ];
  const faults = attempt > 0 ? faultsNow() : [];
  if (attempt > 0 && faults.length === 0 && change.error) {
    const wrong = failureCode(change.error) === 'SIGN_IN_REFUSED';
    faults.push(
      wrong
        ? { fieldId: CURRENT, message: say('account.currentWrong') }
        : { message: failureText(say, change.error) },
    );
  }
  return (
    <form
      className="stack narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (!change.isPending && faultsNow().length === 0) change.mutate({ current, next });
      }}
    >
      <ErrorSummary faults={change.isPending ? [] : faults} attempt={attempt} />
      <TextField
        id={CURRENT}
        type="password"
        label={say('account.current')}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        error={faults.find((fault) => fault.fieldId === CURRENT)?.message}
      />
      <NewPasswordFields
        password={next}
        repeat={repeat}
        onPassword={setNext}
        onRepeat={setRepeat}
        faults={faults}
      />
      <div>
        <Button kind="primary" type="submit" busy={change.isPending}>
          {say('account.change')}
        </Button>
      </div>
    </form>
  );
}
