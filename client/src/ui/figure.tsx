import type { ReactNode } from 'react';
import { formatInteger, share } from '../lib/numbers.js';
import { useSay } from '../lib/language.js';
import { SplitBar } from './progress.js';
import { BasisMark } from './status-badge.js';

interface FigureProps {
  title: string;
  value: number;
  denominator: number;
  /** The named set: "cơ quan", "tỉnh, thành phố". Part of the sentence read out. */
  denominatorName: string;
  /** How many of the value the Authority confirms too; null where the basis is already "verified". */
  verified: number | null;
  /** Change since the previous round, already worded. */
  change?: ReactNode;
  /** As-of day and basis, already worded: a figure never stands without them. */
  caption: ReactNode;
  /** Leads to the list behind the figure. */
  link?: ReactNode;
  className?: string;
}

/** A key figure: value, denominator, share, verified part, as-of and basis; never a number alone. */
export function Figure(props: FigureProps) {
  const { title, value, denominator, denominatorName, verified, change, caption, link, className } = props;
  const say = useSay();
  const percent = share(value, denominator);
  const spoken = say('figure.outOf', {
    value: formatInteger(value),
    denominator: `${formatInteger(denominator)} ${denominatorName}`,
  });
  return (
    <article
      className={['p', 'k', className ?? ''].filter(Boolean).join(' ')}
      aria-label={`${title}: ${spoken}`}
    >
      <h3>{title}</h3>
      <p className="kn">
        <span>
          <b>{formatInteger(value)}</b>
          <span className="kd">/{formatInteger(denominator)}</span>{' '}
          <span className="sm mut">{denominatorName}</span>
        </span>
        {percent && <span className="kp num">{percent}</span>}
      </p>
      {change && <p className="sm">{change}</p>}
      <SplitBar
        label={spoken}
        verified={verified ?? value}
        reported={verified === null ? 0 : Math.max(0, value - verified)}
        denominator={denominator}
      />
      {verified !== null && (
        <p className="kv">
          <BasisMark verified>{say('figure.verifiedPart', { value: formatInteger(verified) })}</BasisMark>
          {value > verified && (
            <BasisMark verified={false}>
              {say('figure.reportedPart', { value: formatInteger(value - verified) })}
            </BasisMark>
          )}
        </p>
      )}
      <p className="cap">{caption}</p>
      {link}
    </article>
  );
}
