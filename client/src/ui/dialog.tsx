import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
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
  /** On a phone it comes up from the lower edge over the page it explains. */
  sheet?: boolean;
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back when it closes. */
export function Dialog({ open, title, onClose, children, actions, wide, sheet }: DialogProps) {
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
  // Taken out of the page while open it would keep the focus it borrowed; closed first, the browser gives it back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={['dialog', wide ? 'wide' : '', sheet ? 'sheet' : ''].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // The browser closes on a second Escape whatever the page says.
        if (!open || ref.current?.open) return;
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
