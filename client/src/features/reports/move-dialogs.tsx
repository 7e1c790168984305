import { useState, type ReactNode } from 'react';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorText } from '../../ui/field.js';
import { TextField } from '../../ui/text-field.js';

interface MoveDialogProps {
  title: string;
  action: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks for the reason that the move is recorded with. */
export function ReasonDialog(props: MoveDialogProps & { label: string; onDo: (reason: string) => void }) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  return (
    <Dialog
      open
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button
            kind={props.danger ? 'dangerFilled' : 'primary'}
            busy={props.busy}
            onClick={() => {
              setTried(true);
              if (reason.trim() !== '') props.onDo(reason.trim());
            }}
          >
            {props.action}
          </Button>
          <Button onClick={props.onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {props.children}
        <TextField
          label={props.label}
          rows={3}
          maxLength={1000}
          autoFocus
          value={reason}
          onChange={setReason}
          error={missing ? say('error.REASON_REQUIRED') : null}
        />
        {props.error ? <ErrorText>{failureText(say, props.error)}</ErrorText> : null}
      </div>
    </Dialog>
  );
}
