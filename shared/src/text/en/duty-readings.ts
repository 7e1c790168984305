import type { SameMessages } from '../message.js';
import { many } from '../plural.js';
import type { dutyReadings as vi } from '../vi/duty-readings.js';

export const dutyReadings = {
  'reading.part': (p) => `${p.part}/${p.total}`,
  'reading.noProcedures': 'No procedures',
  'reading.noProjects': 'None',
  'reading.portals': (p) => (p.count === 0 ? 'No portal' : many(p.count, 'portal')),
  'reading.units': (p) => `${p.part}/${p.total} units`,
  'reading.assigned': 'Assigned',
  'reading.notAssigned': 'Not assigned',
  'reading.packages': (p) => many(p.count, 'package'),
  'reading.guidanceMet': 'All contents',
  'reading.guidanceOpen': 'Contents missing',
  'reading.sharing.none': 'No sharing',
  'reading.sharing.manual': 'By hand',
  'reading.sharing.electronic': 'Electronic',
  'reading.running': 'In operation',
  'reading.notRunning': 'Not in operation',
  'reading.noNeed': 'No need',
  'reading.connections': (p) => many(p.count, 'connection'),
  'reading.plan.issued': 'Issued',
  'reading.plan.drafting': 'Drafting',
  'reading.plan.none': 'None',
  'reading.milestones': (p) => `${p.part}/${p.total} milestones`,
  'reading.urging': (p) => `${many(p.dispatches, 'document')}, ${many(p.workshops, 'workshop')}`,
  'reading.hand.done': 'Done',
  'reading.hand.ongoing': 'Under way',
  'reading.hand.notStarted': 'Not begun',
  'reading.step': (p) => `Step ${p.step}/7`,
} as const satisfies SameMessages<typeof vi>;
