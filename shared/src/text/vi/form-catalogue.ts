import { documentRegister } from './document-register.js';
import { documentUse } from './document-use.js';
import { malformed } from './malformed.js';
import { report } from './report.js';
import { reportArchitecture } from './report-architecture.js';
import { reportDocument } from './report-document.js';
import { reportGeneral } from './report-general.js';
import { reportNgsp } from './report-ngsp.js';
import { reportOneStop } from './report-one-stop.js';
import { reportProjects } from './report-projects.js';
import { reportScreens } from './report-screens.js';
import { reportShort } from './report-short.js';
import { rules } from './rules.js';

/** Sentences of the form: questions, options, rules; loaded with the screens that show them. */
export const formCatalogue = {
  ...documentRegister,
  ...documentUse,
  ...malformed,
  ...report,
  ...reportArchitecture,
  ...reportDocument,
  ...reportGeneral,
  ...reportNgsp,
  ...reportOneStop,
  ...reportProjects,
  ...reportScreens,
  ...reportShort,
  ...rules,
};
