import { useState, type ReactNode } from 'react';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Notice } from './notice.js';
import { TextField } from './text-field.js';

interface ReasonDialogProps {
  title: string;
  children?: ReactNode;
  /** Word on the main button: the verb of what is about to happen. */
  confirm: string;
  dangerous?: boolean;
  busy: boolean;
  error: Error | null;
  reasonLabel: string;
  reasonHint?: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks before something serious happens, with the reason that goes into the audit. Mounted only while it is open. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, confirm, dangerous, busy, error, reasonLabel, reasonHint, onConfirm, onClose } =
    props;
  const say = useSay();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind={dangerous ? 'dangerFilled' : 'primary'}
            busy={busy}
            onClick={() => {
              setTried(true);
              if (!missing) onConfirm(reason.trim());
            }}
          >
            {confirm}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {children}
        {error && <Notice tone="error" live="alert" lead={failureText(say, error)} />}
        <TextField
          label={reasonLabel}
          hint={reasonHint}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={500}
          error={tried && missing ? say('error.REASON_REQUIRED') : null}
        />
      </div>
    </Dialog>
  );
}
