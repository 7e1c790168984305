import { architectureViews } from './architecture-views.js';
import { projectViews } from './project-views.js';
import { secretRecord } from './secret-record.js';
import { documentRegister } from './document-register.js';
import { documentUse } from './document-use.js';
import { malformed } from './malformed.js';
import { notices } from './notices.js';
import { report } from './report.js';
import { reportArchitecture } from './report-architecture.js';
import { reportPlans } from './report-plans.js';
import { reportJoining } from './report-joining.js';
import { reportUnifying } from './report-unifying.js';
import { reportCompliance } from './report-compliance.js';
import { reportDocument } from './report-document.js';
import { reportEditors } from './report-editors.js';
import { reportGeneral } from './report-general.js';
import { reportNgsp } from './report-ngsp.js';
import { reportOneStop } from './report-one-stop.js';
import { reportProjects } from './report-projects.js';
import { reportScreens } from './report-screens.js';
import { reportShort } from './report-short.js';
import { reportWork } from './report-work.js';
import { rules } from './rules.js';
import { tracking } from './tracking.js';
import { workbook } from './workbook.js';

/** Sentences of the form: questions, options, rules; loaded with the screens that show them. */
export const formCatalogue = {
  ...documentRegister,
  ...documentUse,
  ...malformed,
  ...notices,
  ...report,
  ...reportArchitecture,
  ...reportPlans,
  ...reportJoining,
  ...reportUnifying,
  ...reportCompliance,
  ...reportDocument,
  ...reportEditors,
  ...reportGeneral,
  ...reportNgsp,
  ...reportOneStop,
  ...reportProjects,
  ...reportScreens,
  ...reportShort,
  ...architectureViews,
  ...projectViews,
  ...secretRecord,
  ...reportWork,
  ...rules,
  ...tracking,
  ...workbook,
};
