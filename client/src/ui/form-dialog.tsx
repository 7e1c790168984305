import { useId, useState, type ReactNode } from 'react';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { Dialog } from './dialog.js';
import { ErrorSummary, type FormFault } from './error-summary.js';
import type { IconName } from './icon-paths.js';
import { Notice } from './notice.js';

interface FormDialogProps {
  title: ReactNode;
  wide?: boolean;
  /** Words of the button that sends. */
  save: string;
  icon?: IconName | undefined;
  onClose: () => void;
  /** Asked on every try; it sends only what has no fault. */
  onSubmit: () => void;
  sending: { readonly isPending: boolean; readonly error: Error | null };
  /** What the last try found, and how many tries there were; left out where each field says its own. */
  faults?: readonly FormFault[];
  attempt?: number;
  children: ReactNode;
}

/**
 * A form in a dialog: what is wrong stands first, then what the server refused, then the fields. Escape and the cross ask
 * before they take away what was typed; the button that cancels says it.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, wide, save, icon, onClose, onSubmit, sending, ...form } = props;
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const dialog = (
    <Dialog
      open
      wide={wide ?? false}
      title={title}
      onClose={() => (typed ? setLeaving(true) : onClose())}
      actions={
        <>
          <Button kind="primary" icon={icon} type="submit" form={id} busy={sending.isPending}>
            {save}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        className="stack"
        onChange={() => setTyped(true)}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {form.faults && <ErrorSummary faults={form.faults} attempt={form.attempt ?? 0} />}
        {sending.error && <Notice tone="error" live="alert" lead={failureText(say, sending.error)} />}
        {form.children}
      </form>
    </Dialog>
  );
  if (!leaving) return dialog;
  return (
    <>
      {dialog}
      <ConfirmDialog
        title={say('form.unsaved')}
        action={say('form.leave')}
        danger
        busy={false}
        error={null}
        onDo={onClose}
        onClose={() => setLeaving(false)}
      >
        <p>{say('form.unsavedAsk')}</p>
      </ConfirmDialog>
    </>
  );
}
