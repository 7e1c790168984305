import { formatCount, formatDateProse, formatDeadline, quarterName } from '../../../text/format.js';
import { workshopsHeld } from '../../../status/areas/architecture-area.js';
import { civilDateAt } from '../../../text/civil-date.js';
import { say } from '../../../text/say.js';
import type { PackConclusion, PackInput } from '../pack-input.js';
import { counted, joined, lateToSend, namesOf, sinceBefore } from '../pack-words.js';

/** Documents that urge and guide, and regional workshops (O19, catalogue M6), counted up to the day of the figures. */
export function guidanceGiven({ guidance, board, letterhead }: PackInput): string | null {
  const today = civilDateAt(board.asOf);
  const dispatches = guidance.dispatches.filter(({ issuedOn }) => issuedOn != null && issuedOn <= today);
  const workshops = guidance.workshops.filter(({ heldOn }) => heldOn != null && heldOn <= today);
  if (dispatches.length + workshops.length === 0) return null;
  const agencies = new Set(workshops.flatMap((workshop) => workshop.agencies ?? [])).size;
  return say('vi', 'pack.guidanceGiven', {
    ministry: letterhead.ministry,
    dispatches: dispatches.length,
    workshops: workshops.length,
    agencies,
  });
}

/** Each of them by name: 'Công văn … số … ngày …'; 'Hội thảo … ngày … tại …'. */
export function guidanceList({ guidance, board }: PackInput): string[] {
  const today = civilDateAt(board.asOf);
  const on = (day: string | null | undefined): string =>
    day == null ? '' : say('vi', 'pack.onDay', { day: formatDateProse(day as typeof today) });
  return [
    ...guidance.dispatches
      .filter(({ issuedOn }) => issuedOn != null && issuedOn <= today)
      .map(({ title, documentNumber, issuedOn }) =>
        say('vi', 'pack.dispatchLine', {
          title: title ?? '',
          number: documentNumber ? say('vi', 'pack.numbered', { number: documentNumber }) : '',
          on: on(issuedOn),
        }),
      ),
    ...guidance.workshops
      .filter(({ heldOn }) => heldOn != null && heldOn <= today)
      .map(({ title, place, heldOn }) =>
        say('vi', 'pack.workshopLine', {
          title: title ?? '',
          on: on(heldOn),
          place: place ? say('vi', 'pack.atPlace', { place }) : '',
        }),
      ),
  ];
}

/** What the agencies themselves held in the data period (A10), as they say it; nothing where nobody held anything. */
export function ownWorkshops(input: PackInput): string | null {
  const { held, events } = workshopsHeld(input);
  if (events === 0) return null;
  return say('vi', 'pack.ownWorkshops', {
    count: counted(held),
    events,
    verified: held.verified ?? held.value,
  });
}

/** How the round of the session was answered: sent, on time, verified; all of the agencies asked (practice.md 7 and 9). */
export function roundAnswered(input: PackInput): string | null {
  const { round, overview } = input;
  if (!round) return null;
  const { submitted, onTime, late, verified, waiting, returned } = overview.reporting.all;
  const change = sinceBefore(input, (one) => one.reporting.all.submitted);
  return say('vi', 'pack.roundAnswered', {
    quarter: quarterName(round),
    cutOff: formatDateProse(round.cutOff),
    due: formatDeadline(round.dueAt),
    submitted: formatCount(submitted.value, submitted.denominator),
    change: change ? ` (${change})` : '',
    onTime: onTime.value,
    late: late.value,
    verified: verified.value,
    waiting: waiting.value,
    returned: returned.value,
  });
}

/** Who has not sent a report is named and never counted as zero (practice.md "Status" 1; domain 6). */
export function notSentNamed(input: PackInput): string | null {
  const { notSubmitted, reporting } = input.overview;
  const opened = reporting.all.submitted.denominator;
  if (opened === 0) return say('vi', 'pack.noneAsked');
  if (notSubmitted.length === 0) return say('vi', 'pack.allSent', { opened });
  const inTime = notSubmitted.length - lateToSend(input).length;
  const open = inTime === 0 ? '' : ` ${say('vi', 'pack.stillInTime', { count: inTime })}`;
  if (notSubmitted.length === opened) return say('vi', 'pack.noneSent', { opened }) + open;
  const count = formatCount(notSubmitted.length, opened);
  if (notSubmitted.length > NAMED_IN_TEXT) return say('vi', 'pack.notSentInAnnex', { count }) + open;
  return say('vi', 'pack.notSentNamed', { count, names: joined(notSubmitted.map(namesOf(input))) }) + open;
}

/** More names than these make a paragraph nobody reads; all stand in annex III. */
const NAMED_IN_TEXT = 20;

/** What earlier sessions concluded, x of y done (practice.md 26: done only at y of y); the latest session beside them. */
export function conclusionsBefore({ conclusions }: PackInput): string | null {
  const last = conclusions
    .map(({ meeting }) => meeting)
    .sort()
    .at(-1);
  if (!last) return null;
  const done = (of: readonly PackConclusion[]): string =>
    formatCount(of.filter((one) => one.total > 0 && one.done === one.total).length, of.length);
  const latest = conclusions.filter(({ meeting }) => meeting === last);
  return say('vi', 'pack.conclusionsBefore', {
    done: done(conclusions),
    latest:
      latest.length === conclusions.length
        ? ''
        : say('vi', 'pack.conclusionsLatest', { quarter: quarterName(last), done: done(latest) }),
  });
}
