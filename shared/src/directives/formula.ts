/**
 * How a duty is judged (catalogue 4): one named formula each, a pure file of status/obligations. `byHand` is for a
 * directive that no question of the form answers: the Authority records each addressee's result with its document.
 */
export const FORMULAS = [
  'architecture',
  'projectRequirements',
  'architectureCompliance',
  'onlinePortal',
  'unifiedPackage',
  'focalUnit',
  'onePackage',
  'standards',
  'ngspBuilt',
  'ngspGuides',
  'ngspPlanPublished',
  'technicalStandards',
  'oneStopSolution',
  'ngspConnection',
  'programmeTasks',
  'applicationPlan',
  'urging',
  'quarterlyStatistics',
  'fiveTests',
  'oneStopSharing',
  'lgspRunning',
  'guidanceCheck',
  'byHand',
] as const;

export type Formula = (typeof FORMULAS)[number];

/** Formulas of the Ministry's own duties (sheet M); the others are asked of agencies. */
const MINISTRY_FORMULAS: readonly Formula[] = [
  'ngspBuilt',
  'ngspGuides',
  'ngspPlanPublished',
  'technicalStandards',
  'oneStopSolution',
  'urging',
  'quarterlyStatistics',
];

export function isMinistryFormula(formula: Formula): boolean {
  return MINISTRY_FORMULAS.includes(formula);
}

/** Questions of the form that a formula reads; M1 to M7 are the Ministry's sheet (catalogue 6). */
export const QUESTIONS_OF: Readonly<Record<Formula, readonly string[]>> = {
  architecture: ['A1', 'A3', 'A5'],
  projectRequirements: ['D1', 'D2', 'D3'],
  architectureCompliance: ['A3', 'D2', 'D5'],
  onlinePortal: ['C0', 'C1', 'C3', 'C7', 'C11'],
  unifiedPackage: ['C1', 'C3', 'C4'],
  focalUnit: ['C5'],
  onePackage: ['C1', 'C2', 'C3'],
  standards: ['C6'],
  ngspBuilt: ['M1'],
  ngspGuides: ['M2'],
  ngspPlanPublished: ['M3'],
  technicalStandards: ['M4'],
  oneStopSolution: ['M5'],
  ngspConnection: ['B1', 'B2', 'B3', 'B6', 'M1', 'M3'],
  programmeTasks: ['A9'],
  applicationPlan: ['A8'],
  urging: ['M6'],
  quarterlyStatistics: ['M7'],
  fiveTests: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C11'],
  oneStopSharing: ['C10'],
  lgspRunning: ['B1'],
  guidanceCheck: ['A7'],
  byHand: [],
};
