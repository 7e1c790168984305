import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'dangerFilled' | 'text';

const KIND_CLASS: Readonly<Record<ButtonKind, string>> = {
  primary: 'btn pri',
  secondary: 'btn',
  danger: 'btn dan',
  dangerFilled: 'btn danf',
  text: 'btn txt',
};

interface Look {
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
}

function look({ kind = 'secondary', small }: Look, extra?: string): string {
  return [KIND_CLASS[kind], small ? 'sm' : '', extra ?? ''].filter(Boolean).join(' ');
}

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'>, Look {
  /** Under way: looks unavailable and ignores further presses, keeps the focus. */
  busy?: boolean;
  /** Why it cannot be used now. Printed beside the button; the button stays focusable. */
  unavailable?: ReactNode;
}

export function Button({
  kind,
  small,
  icon,
  busy,
  unavailable,
  children,
  className,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  const blocked = Boolean(busy) || Boolean(unavailable);
  const button = (
    <button
      {...rest}
      type={type ?? 'button'}
      className={look({ kind, small }, className)}
      aria-disabled={blocked || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
  if (!unavailable) return button;
  return (
    <span className="btn-why">
      {button}
      <span className="sm mut">{unavailable}</span>
    </span>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ kind, small, icon, children, className, ...rest }: LinkProps & Look) {
  return (
    <Link {...rest} className={look({ kind, small }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
