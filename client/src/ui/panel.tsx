import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: ReactNode;
  /** How many of the twelve columns of the page it takes. */
  span?: 4 | 5 | 6 | 7 | 8 | 12;
  /** Beside the title, in grey: count, note. */
  note?: ReactNode;
  /** Links and small buttons at the right of the title. */
  actions?: ReactNode;
  className?: string;
  /** Where a link of the same page leads. */
  id?: string;
  children: ReactNode;
}

/** One block of a page: a region named by its heading. */
export function Panel({ title, span = 12, note, actions, className, id, children }: PanelProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      className={['p', `s${span}`, className ?? ''].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        {note && <span className="sm mut">{note}</span>}
        {actions && <div className="act">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

/** The twelve-column grid under a page head. */
export function Page({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={className ? `page ${className}` : 'page'}>{children}</div>;
}
