/** Holds on a day: from its first day, and before its end. */
export function holdsOn(
  entry: { validFrom: string; validTo?: string | null | undefined },
  day: string,
): boolean {
  return entry.validFrom <= day && (entry.validTo == null || day < entry.validTo);
}
