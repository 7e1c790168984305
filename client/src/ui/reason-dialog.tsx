import { useState } from 'react';
import { useSay } from '../lib/language.js';
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.js';
import { TextField } from './text-field.js';

interface ReasonDialogProps extends Omit<ConfirmDialogProps, 'onDo'> {
  label: string;
  hint?: string;
  onDo: (reason: string) => void;
}

/** Asks before something serious happens, with the reason that goes into the audit. Mounted only while it is open. */
export function ReasonDialog({ label, hint, onDo, children, ...asked }: ReasonDialogProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const confirm = (): void => {
    setTried(true);
    if (!missing) onDo(reason.trim());
  };
  return (
    <ConfirmDialog {...asked} onDo={confirm}>
      {children}
      <TextField
        label={label}
        hint={hint}
        rows={3}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={setReason}
        error={tried && missing ? say('error.REASON_REQUIRED') : null}
      />
    </ConfirmDialog>
  );
}
