import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icon.js';

interface DropDownProps {
  /** The words of the button; a count of what is chosen belongs to them. */
  label: ReactNode;
  /** Something is chosen: the button looks pressed. */
  active?: boolean;
  children: ReactNode;
}

/** A few choices behind a button; Escape and a press outside close it, Escape gives the focus back. */
export function DropDown({ label, active, children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const boxId = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div
      className="drop"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={active ? 'btn sm on' : 'btn sm'}
        aria-expanded={open}
        aria-controls={open ? boxId : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="chevronDown" />
      </button>
      {open && (
        <div className="drop-box" id={boxId}>
          {children}
        </div>
      )}
    </div>
  );
}
