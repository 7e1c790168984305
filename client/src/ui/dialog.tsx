import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from '../lib/language.js';
import { Icon } from './icon.js';

interface DialogProps {
  open: boolean;
  title: ReactNode;
  /** Escape, the close button. Leave out where the person must decide (signing in again). */
  onClose?: (() => void) | undefined;
  children: ReactNode;
  /** The buttons, main one first. */
  actions?: ReactNode;
  wide?: boolean;
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back when it closes. */
export function Dialog({ open, title, onClose, children, actions, wide }: DialogProps) {
  const say = useSay();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // The browser closes on a second Escape whatever the page says.
        if (!open) return;
        if (onClose) onClose();
        else ref.current?.showModal();
      }}
    >
      {open && (
        <>
          <header>
            <h2 id={titleId}>{title}</h2>
            {onClose && (
              <button type="button" className="btn txt sm" onClick={onClose} aria-label={say('act.close')}>
                <Icon name="close" />
              </button>
            )}
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
