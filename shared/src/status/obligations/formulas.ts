import type { Formula } from '../../directives/formula.js';
import { applicationPlan } from './application-plan.js';
import { architectureCompliance } from './architecture-compliance.js';
import { fiveTests } from './five-tests.js';
import { focalUnit } from './focal-unit.js';
import { lgspRunning } from './lgsp-running.js';
import {
  ngspBuilt,
  ngspGuides,
  ngspPlanPublished,
  oneStopSolution,
  technicalStandards,
  urging,
} from './ministry-duties.js';
import { ngspConnection } from './ngsp-connection.js';
import { onePackage } from './one-package.js';
import { oneStopSharing } from './one-stop-sharing.js';
import { onlinePortal } from './online-portal.js';
import { programmeTasks } from './programme-tasks.js';
import { projectRequirements } from './project-requirements.js';
import { quarterlyStatistics } from './quarterly-statistics.js';
import { standards } from './standards.js';
import { unifiedPackage } from './unified-package.js';
import type { AgencyQuestion, MinistryQuestion, Verdict } from './verdict.js';

/** Formulas over an agency's answers. */
export const AGENCY_FORMULAS: Partial<Readonly<Record<Formula, (question: AgencyQuestion) => Verdict>>> = {
  projectRequirements,
  architectureCompliance,
  onlinePortal,
  unifiedPackage,
  focalUnit,
  onePackage,
  standards,
  ngspConnection,
  programmeTasks,
  applicationPlan,
  fiveTests,
  oneStopSharing,
  lgspRunning,
};

/** Formulas over the Ministry's own sheet. */
export const MINISTRY_DUTIES: Partial<Readonly<Record<Formula, (question: MinistryQuestion) => Verdict>>> = {
  ngspBuilt,
  ngspGuides,
  ngspPlanPublished,
  technicalStandards,
  oneStopSolution,
  urging,
  quarterlyStatistics,
};
