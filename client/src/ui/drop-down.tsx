import { useId, type ReactNode } from 'react';
import { useFold } from './fold.js';
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
  const { open, setOpen, whole, button, onKeyDown } = useFold();
  const boxId = useId();
  return (
    <div className="drop" ref={whole} onKeyDown={onKeyDown}>
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
