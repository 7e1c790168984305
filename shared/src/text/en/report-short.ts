import type { SameMessages } from '../message.js';
import { type reportShort as vi, shortMessages } from '../vi/report-short.js';

export const reportShort = shortMessages({
  T1: 'Focal unit and contacts',
  T2: 'Cover document',
  T3: 'State secrets',
  A1: 'Stage of the architecture',
  A2: 'Share of the draft done',
  A3: 'Dates and documents of steps',
  A4: 'Opinion of the Ministry',
  A5: 'Dates of remaining steps',
  A6: 'Lead unit, way of working',
  A7: 'Check against guidance',
  B1: 'State of the LGSP',
  B3: 'National connections',
  C0: 'Administrative procedures',
  C1: 'Inventory of packages',
  C2: 'One-stop packages in use',
  C4: 'Units using the package',
  C5: 'Focal unit of implementation',
  C7: 'Procedures by level',
  D1: 'Projects, hiring plans',
  D2: 'Register of projects',
  D3: 'Connection in project files',
  E1: 'Difficulties',
}) satisfies SameMessages<typeof vi>;
