import { quarterName } from '../../text/format.js';
import { say } from '../../text/say.js';
import { packAnnexes } from './annexes.js';
import * as guidance from './narrative/guidance.js';
import * as opening from './narrative/opening.js';
import * as results from './narrative/results.js';
import * as shortcomings from './narrative/shortcomings.js';
import * as tasks from './narrative/tasks.js';
import type { PackBlock, PackChart, PackPaper, PackTable } from './pack-block.js';
import {
  burnUpChart,
  groupChart,
  oneStopChart,
  regionChart,
  roundsChart,
  statusChart,
} from './pack-charts.js';
import type { PackInput } from './pack-input.js';
import {
  dutyTable,
  groupTable,
  ministryTable,
  regionTable,
  roundsTable,
  statusTable,
} from './pack-tables.js';
import { counted, quarterOf } from './pack-words.js';
import { finished } from './report-finish.js';

type Rule = (input: PackInput) => string | readonly string[] | null;

/** A paragraph that the secretariat may change before freezing, with the named rule that proposed it. */
export interface ProposedParagraph {
  readonly rule: string;
  readonly text: string;
  /** Where it stands: before the sections, or in which of them. */
  readonly section: NarrativeSection;
}

/** The rules of the narrative in their places: sections I to V of the Authority's report (domain 6). */
const SECTIONS = [
  {
    key: 'guidance',
    parts: [
      {
        key: null,
        rules: {
          guidanceGiven: guidance.guidanceGiven,
          guidanceList: guidance.guidanceList,
          ownWorkshops: guidance.ownWorkshops,
          roundAnswered: guidance.roundAnswered,
          notSentNamed: guidance.notSentNamed,
          conclusionsBefore: guidance.conclusionsBefore,
        },
      },
    ],
  },
  {
    key: 'results',
    parts: [
      {
        key: 'architecture',
        rules: {
          architectureIssued: results.architectureIssued,
          verifiedSaysMore: results.verifiedSaysMore,
          newlyIssued: results.newlyIssued,
          towardsDeadline: results.towardsDeadline,
          regionsApart: results.regionsApart,
          checkedAgainstGuidance: results.checkedAgainstGuidance,
        },
      },
      {
        key: 'platforms',
        rules: { platformsRunning: results.platformsRunning, nationalPlatform: results.nationalPlatform },
      },
      {
        key: 'oneStop',
        rules: { oneStopState: results.oneStopState, onlineServicesUsed: results.onlineServicesUsed },
      },
      { key: 'projects', rules: { projectsState: results.projectsState } },
    ],
  },
  {
    key: 'shortcomings',
    parts: [
      {
        key: null,
        rules: {
          notSent: shortcomings.notSent,
          overdue: shortcomings.overdue,
          atRisk: shortcomings.atRisk,
          steppedBack: shortcomings.steppedBack,
          difficultiesNamed: shortcomings.difficultiesNamed,
          ministryOwesText: shortcomings.ministryOwesText,
        },
      },
    ],
  },
  {
    key: 'tasks',
    parts: [
      {
        key: null,
        rules: {
          // A paragraph first, the lists behind it: between lines with a dash none stands without.
          reviewTask: tasks.reviewTask,
          ministryTasks: tasks.ministryTasks,
          openConclusions: tasks.openConclusions,
        },
      },
    ],
  },
  {
    key: 'requests',
    parts: [
      {
        key: null,
        rules: {
          askMinistry: tasks.askMinistry,
          askNotSent: tasks.askNotSent,
          askAtRisk: tasks.askAtRisk,
          askProjects: tasks.askProjects,
        },
      },
    ],
  },
] as const satisfies readonly {
  key: string;
  parts: readonly { key: string | null; rules: Readonly<Record<string, Rule>> }[];
}[];

export type NarrativeSection = 'opening' | (typeof SECTIONS)[number]['key'];

const OPENING: Readonly<Record<string, Rule>> = {
  reportPurpose: opening.reportPurpose,
  twoMagnitudes: opening.twoMagnitudes,
  publicStatement: opening.publicStatement,
};

const PARTS: readonly { section: NarrativeSection; rules: Readonly<Record<string, Rule>> }[] = [
  { section: 'opening', rules: OPENING },
  ...SECTIONS.flatMap(({ key, parts }) => parts.map(({ rules }) => ({ section: key, rules }))),
];

/** Lists of lines (documents, duties, conclusions) are not edited by hand. */
const LISTS: readonly string[] = ['guidanceList', 'ministryTasks', 'openConclusions'];

/** Whether words may be written in place of what this rule proposes. */
export const isParagraph = (rule: string): boolean =>
  !LISTS.includes(rule) && PARTS.some(({ rules }) => Object.hasOwn(rules, rule));

/** Where the paragraph of a rule stands; undefined for a name that no rule has. */
export const sectionOf = (rule: string): NarrativeSection | undefined =>
  PARTS.find(({ rules }) => Object.hasOwn(rules, rule))?.section;

/** Every paragraph as the rules propose it. */
export function proposedParagraphs(input: PackInput): ProposedParagraph[] {
  return PARTS.flatMap(({ section, rules }) =>
    Object.entries(rules).flatMap(([rule, compose]) => {
      const text = compose(input);
      return typeof text === 'string' ? [{ rule, text, section }] : [];
    }),
  );
}

function paragraphs(input: PackInput, rules: Readonly<Record<string, Rule>>): PackBlock[] {
  return Object.entries(rules).flatMap(([rule, compose]): PackBlock[] => {
    const text = compose(input);
    if (text === null || text.length === 0) return [];
    if (typeof text !== 'string') return [{ kind: 'items', items: text }];
    return [{ kind: 'paragraph', rule, text: input.edited[rule] ?? text }];
  });
}

/** The report of the session: one document, whatever format it is printed in. */
export function reportPaper(input: PackInput): PackPaper {
  const quarter = quarterOf(input);
  const sections = SECTIONS.flatMap((section, at): PackBlock[] => [
    { kind: 'heading', level: 1, text: `${ROMAN[at]}. ${say('vi', `pack.section.${section.key}`)}` },
    ...section.parts.flatMap((part, place): PackBlock[] => [
      ...(part.key
        ? [
            {
              kind: 'heading',
              level: 2,
              text: `${place + 1}. ${say('vi', `pack.chapter.${part.key}`)}`,
            } as const,
          ]
        : []),
      ...paragraphs(input, part.rules),
      ...exhibits(input, part.key ?? section.key),
    ]),
  ]);
  return {
    name: say('vi', 'pack.file.report'),
    title: say('vi', 'pack.title'),
    subject: [say('vi', 'pack.subject', { quarter })],
    withContents: true,
    withSignature: true,
    blocks: finished([...paragraphs(input, OPENING), ...sections]),
    annexes: packAnnexes(input),
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

const tableBlock = (table: PackTable): PackBlock => ({ kind: 'table', table });
const chartBlock = (chart: PackChart): PackBlock => ({ kind: 'chart', chart });

/** Tables and charts that stand behind the paragraphs of a part. */
function exhibits(input: PackInput, part: string): PackBlock[] {
  const duties = (codes: readonly string[]) =>
    [...input.obligations, ...input.indicators].filter(({ obligation }) => codes.includes(obligation.code));
  const dutyBlock = (codes: readonly string[], caption: string, notes: readonly string[] = []) =>
    tableBlock(dutyTable(duties(codes), caption, notes));
  switch (part) {
    case 'guidance':
      return input.rounds.length > 1
        ? [tableBlock(roundsTable(input, ({ round }) => quarterName(round))), chartBlock(roundsChart(input))]
        : [];
    case 'architecture':
      return [
        tableBlock(groupTable(input)),
        chartBlock(groupChart(input)),
        tableBlock(statusTable(input)),
        chartBlock(statusChart(input)),
        tableBlock(regionTable(input)),
        chartBlock(regionChart(input)),
        ...(input.burnUp.on.length > 1 ? [chartBlock(burnUpChart(input))] : []),
      ];
    case 'platforms':
      return [dutyBlock(['lgsp', 'O16'], say('vi', 'pack.table.platforms'))];
    case 'oneStop':
      return [
        dutyBlock(
          ['O6', 'O7', 'O8', 'O9', 'O10', 'thong-nhat', 'lien-thong'],
          say('vi', 'pack.table.oneStop'),
          [
            say('vi', 'pack.note.onePackage', {
              one: counted(input.overview.areas.oneStop),
              chosen: results.countedDuty(input, 'O9'),
            }),
          ],
        ),
        chartBlock(oneStopChart(input)),
      ];
    case 'projects':
      return [
        dutyBlock(['O3', 'O4', 'O5', 'O17', 'O18'], say('vi', 'pack.table.projects'), [
          say('vi', 'pack.note.byAgency'),
        ]),
      ];
    case 'tasks':
      return [tableBlock(ministryTable(input))];
    default:
      return [];
  }
}
