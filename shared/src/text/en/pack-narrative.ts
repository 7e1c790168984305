import type { SameMessages } from '../message.js';
import type { packNarrative as vi } from '../vi/pack-narrative.js';

export const packNarrative: SameMessages<typeof vi> = {
  'pack.instant': (p) => `${p.hour}:${p.minute} on ${p.day}`,
  'pack.onDay': (p) => ` of ${p.day}`,
  'pack.atPlace': (p) => `, at ${p.place}`,
  'pack.numbered': (p) => ` (no. ${p.number})`,
  'pack.none': 'none',
  'pack.illustrative': ' (illustrative figures)',
  'pack.againstSession': (p) => `the session ${p.quarter}`,
  'pack.againstVersion': (p) => `the frozen figures of the session ${p.quarter}, version ${p.version}`,
  'pack.againstRound': (p) => `the round ${p.quarter}`,
  'pack.unchanged': (p) => `unchanged against ${p.against}`,
  'pack.risen': (p) => `up ${p.by} against ${p.against}`,
  'pack.fallen': (p) => `down ${p.by} against ${p.against}`,

  'pack.purpose': (p) =>
    `As document 1655 of 13/02/2018 of the Office of the Government asks, ${p.authority} (${p.ministry}) reports to ${p.committee} on the e-Government architectures, ${p.quarter}:`,
  'pack.magnitudes': (p) =>
    `At ${p.at}, as declared by the agencies, ${p.underWay} ministries, agencies and provinces were building and ${p.issued} had issued their architecture, of which ${p.verified} verified${p.illustrative}.`,
  'pack.publicStatement': (p) =>
    `Public statement for comparison, as ${p.outlet} reported on ${p.on}: ${p.sentences}. It is quoted and no figure of this system.`,

  'pack.guidanceGiven': (p) =>
    `${p.ministry} issued ${p.dispatches} documents that guide and urge and held ${p.workshops} regional workshops with ${p.agencies} agencies:`,
  'pack.dispatchLine': (p) => `${p.title}${p.number}${p.on}.`,
  'pack.workshopLine': (p) => `${p.title}${p.on}${p.place}.`,
  'pack.roundAnswered': (p) =>
    `Round ${p.quarter} (cut-off ${p.cutOff}, due ${p.due}): ${p.submitted} agencies have sent their report${p.change}, ${p.onTime} on time and ${p.late} late; ${p.verified} verified, ${p.waiting} waiting, ${p.returned} returned for completion.`,
  'pack.notSentNamed': (p) =>
    `${p.count} agencies have not sent a report: ${p.names}. They are named and not counted as “not started”.`,
  'pack.notSentInAnnex': (p) =>
    `${p.count} agencies have not sent a report; they are named in annex III and not counted as “not started”.`,
  'pack.stillInTime': (p) => `For ${p.count} of them the due instant has not come.`,
  'pack.noneAsked': 'No round has opened, so no agency was asked.',
  'pack.allSent': (p) => `All ${p.opened} agencies asked have sent their report.`,
  'pack.noneSent': (p) => `None of the ${p.opened} agencies asked has sent a report; names in annex III.`,
  'pack.conclusionsBefore': (p) => `Conclusions of earlier sessions: ${p.done} done${p.latest}.`,
  'pack.conclusionsLatest': (p) => `; of the session ${p.quarter}: ${p.done}`,

  'pack.issued': (p) =>
    `${p.issued} ministries, agencies and provinces have issued their architecture${p.change}; ${p.verified} verified. By group: ${p.bo} ministries; ${p.cp} Government agencies; ${p.tinh} provinces.`,
  'pack.verifiedOnly': (p) =>
    `Besides, ${p.count} agencies were verified as issued and declare otherwise this round; not added above.`,
  'pack.newlyIssued': (p) => `${p.count} agencies have issued since: ${p.names}.`,
  'pack.newlyIssuedNone': 'No agency has issued since.',
  'pack.deadlineAhead': (p) =>
    `Deadline: before September 2018 (last good day ${p.last}), ${p.days} days left. By the rubric in force, of ${p.whole} agencies: ${p.met} met, ${p.onTrack} on track, ${p.atRisk} at risk, ${p.overdue} overdue, ${p.notReported} without a report, ${p.noBasis} without a basis.${p.standing}`,
  'pack.deadlinePassed': (p) =>
    `The deadline was ${p.last}, ${p.days} days ago. By the rubric in force, of ${p.whole} agencies: ${p.met} met, ${p.onTrack} on track, ${p.atRisk} at risk, ${p.overdue} overdue, ${p.notReported} without a report, ${p.noBasis} without a basis.${p.standing}`,
  'pack.judgedWithoutReport': (p) =>
    `Of the ${p.silent} agencies without a report ${p.count} are judged by a verified document of an earlier round${p.names} and are not counted as without a report above.`,
  'pack.regionsApart': (p) =>
    `By region, the share issued is highest in ${p.first} (${p.firstCount}) and lowest in ${p.last} (${p.lastCount}).`,
  'pack.checked': (p) => `Of those issued, ${p.count} checked all contents against the Ministry's guidance.`,
  'pack.lgsp': (p) =>
    `${p.count} agencies run their own data platform (LGSP)${p.change}; ${p.verified} verified.`,
  'pack.ngspRuns': (p) =>
    `The national platform (NGSP) runs; ${p.official} official connections, ${p.agencies} agencies meet the duty.`,
  'pack.ngspNotYet': (p) =>
    `The national platform (NGSP) does not run officially yet, so only readiness is told: ${p.ready} agencies meet 4/4 conditions. Nothing here is late or overdue.`,
  'pack.oneStop': (p) =>
    `${p.one} agencies have exactly one e-one-stop package in their inventory, ${p.verified} verified; exactly one, and the one chosen: ${p.chosen}. ${p.focal} have a focal unit. All five tests: ${p.five}.${p.withoutProcedures > 0 ? ` ${p.withoutProcedures} agencies have no administrative procedures.` : ''}`,
  'pack.projects': (p) =>
    `By project: ${p.met} IT projects and hiring plans ask for connection and sharing, ${p.verified} by verified answers. By agency: ${p.agencies} agencies with projects meet it in all of them. ${p.compliance}`,
  'pack.projectsNone': 'No IT project or hiring plan was declared.',
  'pack.compliance': (p) =>
    `Of the projects for administrative procedures approved after the architecture, ${p.met} comply with it.`,
  'pack.complianceNone':
    'No project for administrative procedures was approved after an architecture: no basis to judge compliance.',

  'pack.notSentInTime': (p) => `, besides ${p.count} whose due instant has not come`,
  'pack.notSent': (p) =>
    `${p.count} agencies are past due without a report of this round${p.inTime} (annex III).`,
  'pack.overdue': (p) => `${p.count} agencies are past the deadline without an architecture.`,
  'pack.atRisk': (p) =>
    `${p.count} agencies are at risk (annex III). Grounds, of which one agency may have several: ${p.reasons}.`,
  'pack.reason.nothingStarted': (p) => `${p.count} have not started`,
  'pack.reason.plannedLate': (p) => `${p.count} registered a date after the deadline`,
  'pack.reason.leadTimes': (p) => `${p.count} need more days than are left`,
  'pack.reason.stuckStep': (p) => `${p.count} stand too long at one step`,
  'pack.steppedBack': (p) => `${p.count} agencies went back a step: ${p.names}.`,
  'pack.difficulties': (p) => `Difficulties named most: ${p.list}.`,
  'pack.difficulty': (p) => `${p.name}: ${p.count} agencies`,
  'pack.ministryOwes': (p) => `${p.ministry} itself still owes ${p.count}: ${p.titles}.`,

  'pack.ministryTask': (p) => `${p.title} (led by ${p.owner}${p.due}). So far: ${p.standing}`,
  'pack.nextStepOn': (p) => `; next step due ${p.day}`,
  'pack.reviewTask': (p) =>
    `${p.authority} verifies the ${p.waiting} reports that wait and receives the ${p.returned} returned for completion.`,
  'pack.openConclusion': (p) =>
    `Conclusion ${p.number} of the session ${p.quarter}: ${p.text} (${p.owners}${p.due}; by the owner's report ${p.done}/${p.total} done${p.sheet}).`,
  'pack.metBySheet': "; met by the Ministry's sheet, the owner has not reported it",
  'pack.dueOn': (p) => `; due ${p.day}`,
  'pack.askNotSent': (p) =>
    `The committee is asked to have the ${p.count} agencies past due complete and send it${p.names}.`,
  'pack.askAtRisk': (p) =>
    `${[
      ...(p.atRisk > 0 ? [`${p.atRisk} agencies at risk`] : []),
      ...(p.overdue > 0 ? [`${p.overdue} agencies overdue`] : []),
    ].join(
      ', ',
    )} are asked to shorten the steps left, register a date in time and report at the next session.`,
  'pack.askMinistry': (p) =>
    `The committee is asked for its opinion on the dates of the ${p.count} open duties of ${p.ministry}.`,
  'pack.askProjects': (p) =>
    `Agencies are asked to add connection and sharing to ${p.count} projects and hiring plans that lack it.`,
  'pack.silent': (p) =>
    p.days > 0
      ? `Report not sent, ${p.days} days past the due date.`
      : 'Report not sent, the due time has passed.',
  'pack.silentBefore': (p) => `At step ${p.step}/7 (${p.name}) in the round before, no figures in this one.`,
  'pack.silentIssued': 'Architecture issued by the latest confirmation.',
};
