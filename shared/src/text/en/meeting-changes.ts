import type { SameMessages } from '../message.js';
import type { meetingChanges as vi } from '../vi/meeting-changes.js';

export const meetingChanges = {
  'meeting.changed.figure': (p: { name: string; basis: string; before: string; after: string }) =>
    `${p.name} (${p.basis}): ${p.before}, now ${p.after}`,
  'meeting.changed.agency': (p: {
    agency: string;
    field: string;
    basis: string;
    before: string;
    after: string;
  }) => `${p.agency}, ${p.field} (${p.basis}): ${p.before}, now ${p.after}`,
  'meeting.changed.value': (p: { what: string; before: string; after: string }) =>
    `${p.what}: ${p.before}, now ${p.after}`,
  'meeting.changed.list': (p: { what: string; how: string }) => `${p.what}: ${p.how}`,
  'meeting.changed.itemsAdded': (p: { items: string }) => `added ${p.items}`,
  'meeting.changed.itemsDropped': (p: { items: string }) => `left out ${p.items}`,
  'meeting.changed.order': 'another order',
  'meeting.changed.added': (p: { what: string }) => `${p.what}: added`,
  'meeting.changed.removed': (p: { what: string }) => `${p.what}: no longer listed`,
  'meeting.changed.revised': (p: { what: string }) => `${p.what}: words or formula revised`,
  'meeting.changed.cells': (p: {
    duty: string;
    basis: string;
    agencies: string;
    before: string;
    after: string;
  }) => `${p.duty} (${p.basis}), ${p.agencies}: ${p.before}, now ${p.after}`,
  'meeting.changed.given': (p: { what: string; agencies: string }) =>
    `${p.what}: also given to ${p.agencies}`,
  'meeting.changed.dropped': (p: { what: string; agencies: string }) =>
    `${p.what}: no longer given to ${p.agencies}`,
  'meeting.changed.finished': (p: { what: string; agencies: string }) => `${p.what}: ${p.agencies} done`,
  'meeting.changed.reopened': (p: { what: string; agencies: string }) =>
    `${p.what}: ${p.agencies} not done, done in the version before`,
  'meeting.changed.registry': (p: { name: string }) => `Registry, ${p.name}`,
  'meeting.changed.rubric': (p: { name: string }) => `Rubric, version ${p.name}`,
  'meeting.changed.paragraph': (p: { section: string; deed: string; words: string }) =>
    `Report wording, ${p.section}, ${p.deed}: “${p.words}”`,
  'meeting.paragraph.written': 'written in place of the composed one',
  'meeting.paragraph.rewritten': 'written paragraph changed',
  'meeting.paragraph.takenBack': 'composed one used again in place of the written one',
  'meeting.planField.heldAt': 'Time',
  'meeting.planField.place': 'Place',
  'meeting.participants': 'Participants',
  'meeting.field.step': 'step',
  'meeting.field.issued': 'issued',
  'meeting.field.status': 'status',
  'meeting.field.verified': 'verified',
  'meeting.field.report': 'report',
  'meeting.field.sentAt': 'first sent',
  'meeting.field.late': 'timeliness',
  'meeting.registryField.nameVi': 'name',
  'meeting.registryField.nameEn': 'English name',
  'meeting.registryField.code': 'identifier code',
  'meeting.registryField.kind': 'kind',
  'meeting.registryField.region6': 'region',
  'meeting.conclusionField.text': 'text',
  'meeting.conclusionField.owner': 'given to',
  'meeting.conclusionField.lead': 'lead',
  'meeting.conclusionField.dueOn': 'due day',
  'meeting.conclusionField.obligation': 'duty',
  'meeting.conclusionField.state': 'validity',
  'meeting.conclusionField.status': 'standing',
  'meeting.conclusionField.done': 'agencies done',
  'meeting.conclusionField.doneVerified': 'agencies done, verified',
  'meeting.conclusionField.doneOn': 'day done',
  'meeting.value.true': 'yes',
  'meeting.value.false': 'no',
  'meeting.value.late': 'late',
  'meeting.value.onTime': 'on time',
  'meeting.report.drafting': 'being drafted',
  'meeting.report.submitted': 'waiting for verification',
  'meeting.report.returned': 'being completed',
  'meeting.report.verified': 'verified',
} as const satisfies SameMessages<typeof vi>;
