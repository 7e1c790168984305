import type { ReactNode } from 'react';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Notice } from './notice.js';

export interface ConfirmDialogProps {
  title: string;
  /** Word on the main button: the verb of what is about to happen. */
  action: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onDo: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before a move that others will see. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const say = useSay();
  return (
    <Dialog
      open
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button kind={props.danger ? 'dangerFilled' : 'primary'} busy={props.busy} onClick={props.onDo}>
            {props.action}
          </Button>
          <Button onClick={props.onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {props.children}
        {props.error ? <Notice tone="error" live="alert" lead={failureText(say, props.error)} /> : null}
      </div>
    </Dialog>
  );
}
