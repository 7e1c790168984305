import type { Say } from '../../lib/language.js';

/** The parts of the report as it numbers them (shared/meetings/pack/report-paper). */
export const SECTIONS = ['opening', 'guidance', 'results', 'shortcomings', 'tasks', 'requests'] as const;
const NUMBERS = ['', 'I. ', 'II. ', 'III. ', 'IV. ', 'V. '] as const;

export function sectionTitle(say: Say, section: (typeof SECTIONS)[number]): string {
  return `${NUMBERS[SECTIONS.indexOf(section)]}${say(`pack.section.${section}`)}`;
}
