import { deadlineOf, isArchitectureObligation } from '../../../directives/obligation.js';
import { platformRuns } from '../../../guidance/guidance-facts.js';
import { filesLines, onlineServices, usedLines } from '../../../status/areas/online-services.js';
import { guidanceCheck } from '../../../status/obligations/guidance-check.js';
import type { ObligationColumn } from '../../../status/obligations/obligation-table.js';
import { withoutBasis } from '../../../status/obligations/without-basis.js';
import { formatCount, formatDateProse, share, SMALLEST_SHARE_DENOMINATOR } from '../../../text/format.js';
import { civilDateAt } from '../../../text/civil-date.js';
import { say } from '../../../text/say.js';
import type { PackInput } from '../pack-input.js';
import { counted, inSentence, joined, namesOf, sinceBefore } from '../pack-words.js';

const duty = (input: PackInput, code: string): ObligationColumn | undefined =>
  [...input.obligations, ...input.indicators].find(({ obligation }) => obligation.code === code);

/** 'Chưa có căn cứ' where nobody can be judged yet. */
export function countedDuty(input: PackInput, code: string): string {
  const column = duty(input, code);
  if (!column) return '';
  return withoutBasis(column.cells) ? say('vi', 'status.noBasis').toLowerCase() : counted(column.figure);
}

/** Issued, of which verified, and by group (O1, O2). */
export function architectureIssued(input: PackInput): string {
  const { groups } = input.overview;
  const { issued } = groups.all;
  const change = sinceBefore(input, (overview) => overview.groups.all.issued);
  return say('vi', 'pack.issued', {
    issued: counted(issued),
    change: change ? `, ${change}` : '',
    verified: issued.verified ?? issued.value,
    bo: counted(groups.bo.issued),
    cp: counted(groups.cp.issued),
    tinh: counted(groups.tinh.issued),
  });
}

/** Issued on the verified answers while this round's declaration says otherwise: its own line, never added (house decision 5). */
export function verifiedSaysMore({ overview }: PackInput): string | null {
  const count = overview.groups.all.issued.verifiedOnly;
  return count === 0 ? null : say('vi', 'pack.verifiedOnly', { count });
}

/** Who has issued since the session before, by name. */
export function newlyIssued(input: PackInput): string | null {
  const numbers = newlyIssuedNumbers(input);
  if (numbers === null) return null;
  if (numbers.length === 0) return say('vi', 'pack.newlyIssuedNone');
  return say('vi', 'pack.newlyIssued', { count: numbers.length, names: joined(numbers.map(namesOf(input))) });
}

/** Null where nothing earlier is known: nobody is new then. */
export function newlyIssuedNumbers({ board, previous, overview }: PackInput): number[] | null {
  if (!previous && overview.previousRoundId === null) return null;
  const before = previous && new Set(previous.issued);
  return board.rows
    .filter((row) => row.architecture.issued)
    .filter((row) => (before ? !before.has(row.number) : (row.previousStep ?? 0) < 7))
    .map((row) => row.number);
}

/** The deadline of document 1655 and where the agencies stand towards it, by the rubric that held. */
export function towardsDeadline(input: PackInput): string | null {
  const { overview, obligations } = input;
  const architecture = obligations.map(({ obligation }) => obligation).find(isArchitectureObligation);
  if (!architecture || !overview.countdown) return null;
  const { byStatus } = overview.groups.all;
  const { daysLeft, daysOver } = overview.countdown;
  return say('vi', daysOver > 0 ? 'pack.deadlinePassed' : 'pack.deadlineAhead', {
    last: formatDateProse(deadlineOf(architecture).lastDay),
    days: daysOver > 0 ? daysOver : daysLeft,
    whole: overview.groups.all.issued.denominator,
    met: byStatus.met.value + byStatus.metLate.value,
    onTrack: byStatus.onTrack.value,
    atRisk: byStatus.atRisk.value,
    overdue: byStatus.overdue.value,
    notReported: byStatus.notReported.value,
    noBasis: byStatus.noBasis.value,
    standing: judgedWithoutReport(input),
  });
}

/** Why fewer are without a figure than without a report: a verified decision of an earlier round holds (practice.md 1). */
function judgedWithoutReport(input: PackInput): string {
  const silent = input.overview.notSubmitted;
  const judged = input.board.rows.filter(
    ({ number, architecture: { status } }) =>
      silent.includes(number) && status !== null && status !== 'notReported',
  );
  if (judged.length === 0) return '';
  const names = judged.length > NAMED ? '' : ` (${joined(judged.map((row) => inSentence(row.nameVi)))})`;
  return ` ${say('vi', 'pack.judgedWithoutReport', { silent: silent.length, count: judged.length, names })}`;
}

/** More names than these are left to the annexes. */
const NAMED = 5;

/** Regions of the provinces that have issued most and least, by share, all that share a place; only told where they differ. */
export function regionsApart({ overview }: PackInput): string | null {
  const shareOf = (region: (typeof overview.regions)[number]) => region.issued / region.total;
  const shares = overview.regions.map(shareOf);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  if (overview.regions.length === 0 || most === least) return null;
  const named = (share: number) =>
    joined(
      overview.regions
        .filter((region) => shareOf(region) === share)
        .map(({ region, issued, total }) => `${region} (${formatCount(issued, total)})`),
    );
  return say('vi', 'pack.regionsApart', { first: named(most), last: named(least) });
}

/** "Issued" and "of which checked against the Ministry's guidance" are two figures (practice.md "Status" 6). */
export function checkedAgainstGuidance({ board, letterhead }: PackInput): string | null {
  const issued = board.rows.filter((row) => row.architecture.issued);
  if (issued.length === 0) return null;
  const full = issued.filter((row) => guidanceCheck(row.architecture).meets).length;
  return say('vi', 'pack.checked', {
    count: formatCount(full, issued.length),
    ministry: letterhead.ministry,
  });
}

/** The agencies' own platforms (LGSP). */
export function platformsRunning(input: PackInput): string {
  const { lgsp } = input.overview.areas;
  const change = sinceBefore(input, (overview) => overview.areas.lgsp);
  return say('vi', 'pack.lgsp', {
    count: counted(lgsp),
    change: change ? `, ${change}` : '',
    verified: lgsp.verified ?? lgsp.value,
  });
}

/** O16 is told as readiness until the plan is public and the national platform runs (practice.md "Status" 3). */
export function nationalPlatform(input: PackInput): string {
  const { guidance, board } = input;
  const runs = platformRuns(guidance, civilDateAt(board.asOf));
  const column = duty(input, 'O16');
  const official = board.rows.reduce((sum, row) => sum + (row.areas?.connectionsOfficial ?? 0), 0);
  if (runs) return say('vi', 'pack.ngspRuns', { official, agencies: column ? counted(column.figure) : '' });
  const ready = column?.cells.filter((cell) => cell.grounds[0].rule === 'readinessMet').length ?? 0;
  return say('vi', 'pack.ngspNotYet', { ready: formatCount(ready, column?.cells.length ?? 0) });
}

/** O6 to O10, the five tests together and data sharing (C10, the subject of document 1655); each on its own whole. */
export function oneStopState(input: PackInput): string {
  const { oneStop, sharing, focalUnit } = input.overview.areas;
  // Null where the round before did not ask for it: a rise from nothing asked is none.
  const change = sharing.change === null ? null : sinceBefore(input, (overview) => overview.areas.sharing);
  return say('vi', 'pack.oneStop', {
    one: counted(oneStop),
    verified: oneStop.verified ?? oneStop.value,
    chosen: countedDuty(input, 'O9'),
    focal: counted(focalUnit),
    sharing: counted(sharing),
    change: change ? `, ${change}` : '',
    sharingVerified: sharing.verified ?? sharing.value,
    five: countedDuty(input, 'thong-nhat'),
    withoutProcedures: input.overview.withoutProcedures,
  });
}

/** Procedures of levels 3 and 4 with files, and files received online, each on the agencies that gave all its numbers (C8, C9). */
export function onlineServicesUsed(input: PackInput): string | null {
  const services = onlineServices(input);
  const used = usedLines(services).filter(({ group }) => group === 'all');
  const files = filesLines(services).find(({ group }) => group === 'all');
  const sentences = [
    ...used
      .filter(({ procedures }) => procedures > 0)
      .map(({ level, withFiles, procedures, agencies }) =>
        say('vi', 'pack.proceduresUsed', { level, count: formatCount(withFiles, procedures), agencies }),
      ),
    ...(files && files.total > 0
      ? [
          say('vi', 'pack.filesOnline', {
            count: formatCount(files.level3 + files.level4, files.total),
            agencies: files.agencies,
          }),
        ]
      : []),
  ];
  return sentences.length === 0 ? null : say('vi', 'pack.inPeriod', { sentences: sentences.join('; ') });
}

/** O3 counts projects and hiring plans carried out from 2018 on; O4 and O5 those bound by an approved architecture. */
export function projectsState(input: PackInput): string {
  const { projects } = input.overview.areas;
  if (projects.denominator === 0) return say('vi', 'pack.projectsNone');
  const bound = ['O4', 'O5'].flatMap((code) => duty(input, code)?.projects ?? []);
  const total = bound.reduce((sum, one) => sum + one.total, 0);
  const met = bound.reduce((sum, one) => sum + one.met, 0);
  return say('vi', 'pack.projects', {
    met: formatCount(projects.value, projects.denominator),
    agencies: countedDuty(input, 'O3'),
    verified: projects.verified ?? projects.value,
    compliance:
      total === 0
        ? say('vi', 'pack.complianceNone')
        : say('vi', 'pack.compliance', { met: formatCount(met, total) }),
  });
}

/** Below twenty a share misleads: the two numbers stand alone (house decision 9). */
export function shareOrCount(value: number, whole: number): string {
  return whole < SMALLEST_SHARE_DENOMINATOR ? formatCount(value, whole) : (share(value, whole) ?? '');
}
