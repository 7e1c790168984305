import type { Say } from '../lib/language.js';
import { useSay } from '../lib/language.js';
import type { FormFault } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';

const PASSWORD = 'new-password';
const REPEAT = 'repeat-password';
/** Only to spare a round trip; the server decides what is strong enough. */
const SHORTEST = 12;

export function passwordFaults(say: Say, password: string, repeat: string): FormFault[] {
  const faults: FormFault[] = [];
  if ([...password].length < SHORTEST) faults.push({ fieldId: PASSWORD, message: say('link.passwordShort') });
  if (password !== repeat) faults.push({ fieldId: REPEAT, message: say('link.repeatDiffers') });
  return faults;
}

interface NewPasswordFieldsProps {
  password: string;
  repeat: string;
  onPassword: (value: string) => void;
  onRepeat: (value: string) => void;
  faults: readonly FormFault[];
}

/** A new password, typed twice; pasting and password managers are welcome. */
export function NewPasswordFields({
  password,
  repeat,
  onPassword,
  onRepeat,
  faults,
}: NewPasswordFieldsProps) {
  const say = useSay();
  const faultOf = (id: string): string | null =>
    faults.find((fault) => fault.fieldId === id)?.message ?? null;
  return (
    <>
      <TextField
        id={PASSWORD}
        type="password"
        label={say('link.newPassword')}
        hint={say('link.passwordHint')}
        value={password}
        onChange={onPassword}
        autoComplete="new-password"
        error={faultOf(PASSWORD)}
      />
      <TextField
        id={REPEAT}
        type="password"
        label={say('link.repeat')}
        value={repeat}
        onChange={onRepeat}
        autoComplete="new-password"
        error={faultOf(REPEAT)}
      />
    </>
  );
}
