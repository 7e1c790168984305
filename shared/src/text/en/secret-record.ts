import type { SameMessages } from '../message.js';
import type { secretRecord as vi } from '../vi/secret-record.js';

export const secretRecord: SameMessages<typeof vi> = {
  'secretRecord.heading': 'Secret document',
  'secretRecord.lead': 'Parts of this report are state secrets.',
  'secretRecord.none':
    'The stage of the architecture has not been recorded from the secret channel yet. Until it is, the agency stays “No basis yet”.',
  'secretRecord.told': (p) =>
    `Received through the secret channel: arrival number ${p.number}, on ${p.arrived}. ${p.step}${p.on ? `, since ${p.on}` : ''}.`,
  'secretRecord.by': (p) => `Recorded by ${p.by} in ${p.round}.`,
  'secretRecord.act': 'Record a secret document',
  'secretRecord.again': 'Record again',
  'secretRecord.title': (p) => `Record a secret document: ${p.agency}`,
  'secretRecord.warning':
    'Only arrival number and day, step and date. No number, symbol, title or content of a secret document.',
  'secretRecord.number': 'Arrival number',
  'secretRecord.numberHint': "As in the Authority's register of incoming secret documents.",
  'secretRecord.arrivedOn': 'Arrival day',
  'secretRecord.step': 'Stage of the architecture',
  'secretRecord.began': 'Day the step began',
  'secretRecord.issuedOn': 'Day the architecture was issued',
  'secretRecord.missing': (p) => `Please enter: ${p.field.toLowerCase()}.`,
  'secretRecord.saved': 'Secret document recorded',
  'secretRecord.fault.step': 'The step differs from the one the agency states in question A1.',
  'secretRecord.fault.arrivedOn': 'The arrival day may not lie after today or before 01/01/2010.',
  'secretRecord.fault.reachedOn':
    'The day of the step may not lie after the arrival day or before 01/01/2010.',
  'secretRecord.fault.notSecret': 'Nothing about the architecture is marked a state secret in this report.',
};
