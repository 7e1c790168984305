interface ProgressProps {
  /** Full sentence for assistive technology: "Đã qua 31 trên 199 ngày". */
  label: string;
  value: number;
  max: number;
}

/** A plain bar of how much is done. */
export function Progress({ label, value, max }: ProgressProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <i className="bar-done" style={{ width: `${part * 100}%` }} />
    </div>
  );
}

interface SplitBarProps {
  label: string;
  verified: number;
  /** Stated by agencies and not yet verified. */
  reported: number;
  denominator: number;
}

/** Solid = verified, hatched = stated by the agency only, grey = the rest of the denominator. */
export function SplitBar({ label, verified, reported, denominator }: SplitBarProps) {
  const percent = (part: number): string => (denominator > 0 ? `${(part / denominator) * 100}%` : '0%');
  return (
    <div className="bar" role="img" aria-label={label}>
      <i className="bar-done" style={{ width: percent(verified) }} />
      <i className="bar-slf" style={{ width: percent(reported) }} />
    </div>
  );
}
