import { useEffect, useRef } from 'react';
import { useSay } from '../lib/language.js';
import { Icon } from './icon.js';

export interface FormFault {
  /** Id of the control the link leads to; leave out for a fault of the form as a whole. */
  fieldId?: string | undefined;
  message: string;
}

/**
 * All that must be corrected, on top of the form. The focus moves here each time the person tries to send; the links
 * lead to the fields, which repeat the same words.
 */
export function ErrorSummary({
  faults,
  title,
  attempt,
}: {
  faults: readonly FormFault[];
  title?: string;
  attempt: number;
}) {
  const say = useSay();
  const ref = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);
  const shown = faults.length > 0;
  useEffect(() => {
    // Once for each attempt: an answer may come late, and correcting a field must not lose the focus.
    if (!shown || attempt === focusedFor.current) return;
    focusedFor.current = attempt;
    ref.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="err-sum" role="alert" tabIndex={-1} ref={ref}>
      <p className="b">
        <Icon name="over" /> {title ?? say('form.errorSummary', { count: faults.length })}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.fieldId ?? ''}:${fault.message}`}>
            {fault.fieldId ? (
              <a
                href={`#${fault.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  const target = document.getElementById(fault.fieldId ?? '');
                  target?.scrollIntoView({ block: 'center' });
                  target?.focus();
                }}
              >
                {fault.message}
              </a>
            ) : (
              fault.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
