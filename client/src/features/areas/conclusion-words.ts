import { isCounted } from '@ega/shared/directives/denominators';
import type { AreaAgency } from '@ega/shared/status/areas/area-agency';
import type { NgspAreaRow } from '@ega/shared/status/areas/ngsp-area';
import { type OneStopAreaRow, UNIFIED_TESTS } from '@ega/shared/status/areas/one-stop-area';
import { optionText } from '@ega/shared/reports/option-lists';
import type { ProvidedRow } from '@ega/shared/status/areas/provided-lines';
import type { ProjectRow, ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import type { Lang } from '@ega/shared/text/say';
import { type ConclusionSource, nameIn, readWords } from '../../app/conclusion-words.js';
import type { Say } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';

/** What a draft conclusion starts from, by kind of row; the rows of the architecture are read as everywhere (`ladderSource`). */
export type SourceOf<Row> = (say: Say, lang: Lang, instant: string, row: Row) => ConclusionSource;

export const ngspSource: SourceOf<NgspAreaRow> = (say, lang, instant, row) => ({
  words: readWords(say, instant, nameIn(lang, row), [
    row.ready === null ? say('area.unknown') : say('area.readiness.count', { count: row.ready }),
    row.begun !== null && `${say('area.growth.begun')}: ${row.begun}`,
    row.official !== null && `${say('area.growth.official')}: ${row.official}`,
  ]),
  agency: row.number,
  duty: 'O16',
});

export const providedSource: SourceOf<ProvidedRow> = (say, lang, instant, row) => ({
  words: readWords(say, instant, nameIn(lang, row), [
    `${row.name}: ${optionText(lang, 'providedState', row.state)}`,
  ]),
  agency: row.number,
  duty: 'O16',
});

export const oneStopSource: SourceOf<OneStopAreaRow> = (say, lang, instant, row) => {
  const open = UNIFIED_TESTS.filter((test) => row[test] === 'open');
  return {
    words: readWords(say, instant, nameIn(lang, row), [
      `${say('area.column.unified')}: ${say(`area.result.${row.unified}`)}`,
      ...open.map((test) => `${say(`area.test.${test}`)}: ${say('area.result.open')}`),
    ]),
    agency: row.number,
    // Of several that fail no one is the duty meant.
    duty: open.length === 1 ? open[0] : undefined,
  };
};

export const projectSource: SourceOf<ProjectRow> = (say, lang, instant, row) => ({
  words: readWords(say, instant, projectName(lang, row), [
    `${say('area.rule.o3')}: ${say(`area.project.${row.o3}`)}`,
    `${say('area.rule.o45')}: ${say(`area.project.${row.o45}`)}`,
  ]),
  agency: row.number,
  duty: row.o3 === 'met' && row.o45 === 'notMet' ? complianceDuty(row) : 'O3',
});

export interface RegisterLine extends AreaAgency {
  id: string;
  name: string;
  o3: readonly (string | null)[];
  gone: boolean;
}

/** One project across the rounds that name it. */
export const registerSource =
  (rounds: readonly string[]): SourceOf<RegisterLine> =>
  (say, lang, instant, row) => {
    const told = rounds.flatMap((round, at) => {
      const verdict = row.o3[at] as ProjectVerdict | null | undefined;
      return verdict ? [`${roundName(round, lang)} ${say(`area.project.${verdict}`)}`] : [];
    });
    return {
      words: readWords(say, instant, projectName(lang, row), [
        `${say('area.rule.o3')}: ${told.join(', ')}`,
        row.gone && say('area.register.gone'),
      ]),
      agency: row.number,
      duty: 'O3',
    };
  };

const projectName = (lang: Lang, row: AreaAgency & { id: string; name: string }): string =>
  `${nameIn(lang, row)} – ${row.name || row.id}`;

const complianceDuty = ({ kind }: AreaAgency): string => (isCounted('tinh', kind) ? 'O5' : 'O4');
