/** Words on a drawing: the lines behind them stay out of their way. */
export const HALO = {
  fontSize: 13,
  fontWeight: 600,
  stroke: 'var(--surface)',
  strokeWidth: 4,
  paintOrder: 'stroke',
} as const;

/** The box that mouse and arrow keys bring up. */
export const TOOLTIP = {
  isAnimationActive: false,
  contentStyle: { background: 'var(--surface)', border: '1px solid var(--line-strong)', borderRadius: 4 },
} as const;
