/** What sentences that speak of the national platform may be given: its short name on the day they speak of. */
export interface OfPlatform {
  readonly platform?: string;
}

/** The short name; without a day the one of 2018 (issue, item 1: the name is data by date). */
export const platformWord = (p: OfPlatform): string => p.platform ?? 'NGSP';
