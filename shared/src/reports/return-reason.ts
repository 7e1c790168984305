/** Why completion is asked for (catalogue 3, "Lý do đề nghị bổ sung"); labels `returnReason.<code>`. */
export const RETURN_REASONS = ['TL1', 'TL2', 'SL1', 'SL2', 'SL3', 'GT'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export function isReturnReason(value: unknown): value is ReturnReason {
  return (RETURN_REASONS as readonly unknown[]).includes(value);
}
