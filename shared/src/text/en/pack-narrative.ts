import type { SameMessages } from '../message.js';
import type { packNarrative as vi } from '../vi/pack-narrative.js';
import { many } from '../plural.js';

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
    `At ${p.at}, as declared by the agencies, ${many(p.underWay, 'ministry, agency or province', 'ministries, agencies and provinces')} were building and ${p.issued} had issued their architecture, of which ${p.verified} verified${p.illustrative}.`,
  'pack.publicStatement': (p) =>
    `Public statement for comparison, as ${p.outlet} reported on ${p.on}: ${p.sentences}. It is quoted and no figure of this system.`,

  'pack.guidanceGiven': (p) =>
    `${p.ministry} ${[
      p.dispatches > 0 &&
        `issued ${many(p.dispatches, 'document that guides and urges', 'documents that guide and urge')}`,
      p.workshops > 0 &&
        `held ${many(p.workshops, 'regional workshop')}${p.agencies > 0 ? ` with ${many(p.agencies, 'agency', 'agencies')}` : ''}`,
    ]
      .filter(Boolean)
      .join(' and ')}:`,
  'pack.ownWorkshops': (p) =>
    `Agencies that report own studies, workshops or training on architecture in the data period: ${p.count}, ${many(p.events, 'event')} in all; ${p.verified} of them verified.`,
  'pack.dispatchLine': (p) => `${p.title}${p.number}${p.on}.`,
  'pack.workshopLine': (p) => `${p.title}${p.on}${p.place}.`,
  'pack.roundAnswered': (p) =>
    `Round ${p.quarter} (cut-off ${p.cutOff}, due ${p.due}): ${many(p.submitted, 'agency has', 'agencies have')} sent their report${p.change}, ${p.onTime} on time and ${p.late} late; ${p.verified} verified, ${p.waiting} waiting, ${p.returned} returned for completion.`,
  'pack.notSentNamed': (p) =>
    `${many(p.count, 'agency has', 'agencies have')} not sent a report: ${p.names}. They are named and not counted as “not started”.`,
  'pack.notSentInAnnex': (p) =>
    `${many(p.count, 'agency has', 'agencies have')} not sent a report; they are named in annex III and not counted as “not started”.`,
  'pack.stillInTime': (p) => `For ${p.count} of them the due instant has not come.`,
  'pack.noneAsked': 'No round has opened, so no agency was asked.',
  'pack.allSent': (p) => `All ${many(p.opened, 'agency', 'agencies')} asked have sent their report.`,
  'pack.noneSent': (p) =>
    `None of the ${many(p.opened, 'agency', 'agencies')} asked has sent a report; names in annex III.`,
  'pack.conclusionsBefore': (p) => `Conclusions of earlier sessions: ${p.done} done${p.latest}.`,
  'pack.conclusionsLatest': (p) => `; of the session ${p.quarter}: ${p.done}`,

  'pack.issued': (p) =>
    `${many(p.issued, 'ministry, agency or province', 'ministries, agencies and provinces')} have issued their architecture${p.change}; ${p.verified} verified. By group: ${many(p.bo, 'ministry', 'ministries')}; ${many(p.cp, 'Government agency', 'Government agencies')}; ${many(p.tinh, 'province')}.`,
  'pack.verifiedOnly': (p) =>
    `Besides, ${many(p.count, 'agency was', 'agencies were')} verified as issued and declare otherwise this round; not added above.`,
  'pack.newlyIssued': (p) => `${many(p.count, 'agency has', 'agencies have')} issued since: ${p.names}.`,
  'pack.newlyIssuedNone': 'No agency has issued since.',
  'pack.deadlineAhead': (p) =>
    `Deadline: before September 2018 (last good day ${p.last}), ${many(p.days, 'day')} left. By the rubric in force, of ${many(p.whole, 'agency', 'agencies')}: ${p.met} met, ${p.onTrack} on track, ${p.atRisk} at risk, ${p.overdue} overdue, ${p.notReported} without a report, ${p.noBasis} without a basis.${p.standing}`,
  'pack.deadlinePassed': (p) =>
    `The deadline was ${p.last}, ${many(p.days, 'day')} ago. By the rubric in force, of ${many(p.whole, 'agency', 'agencies')}: ${p.met} met, ${p.onTrack} on track, ${p.atRisk} at risk, ${p.overdue} overdue, ${p.notReported} without a report, ${p.noBasis} without a basis.${p.standing}`,
  'pack.judgedWithoutReport': (p) =>
    `Of the ${many(p.silent, 'agency', 'agencies')} without a report ${many(p.count, 'is', 'are')} judged by a verified document of an earlier round${p.names} and not counted as without a report above.`,
  'pack.regionsApart': (p) => `By region, the share issued is highest in ${p.first} and lowest in ${p.last}.`,
  'pack.checked': (p) =>
    `Of those issued, ${p.count} checked all contents against the guidance of ${p.ministry}.`,
  'pack.lgsp': (p) =>
    `${many(p.count, 'agency runs', 'agencies run')} their own data platform (LGSP)${p.change}; ${p.verified} verified.`,
  'pack.ngspRuns': (p) =>
    `The national platform (NGSP) runs; ${many(p.official, 'official connection')}, ${many(p.agencies, 'agency meets', 'agencies meet')} the duty.`,
  'pack.ngspNotYet': (p) =>
    `The national platform (NGSP) does not run officially yet, so only readiness is told: ${many(p.ready, 'agency meets', 'agencies meet')} 4/4 conditions. Nothing here is late or overdue.`,
  'pack.proceduresUsed': (p) =>
    `procedures with files at level ${p.level}: ${p.count} (sums of the agencies that have all figures: ${p.agencies})`,
  'pack.filesOnline': (p) =>
    `files received online at levels 3 and 4: ${p.count} (sums of the agencies that have all figures: ${p.agencies})`,
  'pack.inPeriod': (p) => `In the data period, as the agencies report: ${p.sentences}.`,
  'pack.oneStop': (p) =>
    `${many(p.one, 'agency has', 'agencies have')} exactly one e-one-stop package in their inventory, ${p.verified} verified; exactly one, and the one chosen: ${p.chosen}. ${many(p.focal, 'has', 'have')} a focal unit. All five tests: ${p.five}.${p.withoutProcedures > 0 ? ` ${many(p.withoutProcedures, 'agency has', 'agencies have')} no administrative procedures.` : ''}`,
  'pack.projects': (p) =>
    `By project: ${p.met} IT projects and hiring plans ask for connection and sharing, ${p.verified} by verified answers. By agency: ${many(p.agencies, 'agency', 'agencies')} with projects meet it in all of them. ${p.compliance}`,
  'pack.projectsNone': 'No IT project or hiring plan was declared.',
  'pack.compliance': (p) =>
    `Of the projects for administrative procedures approved after the architecture, ${p.met} comply with it.`,
  'pack.complianceNone':
    'No project for administrative procedures was approved after an architecture: no basis to judge compliance.',

  'pack.notSentInTime': (p) => `, besides ${p.count} whose due instant has not come`,
  'pack.notSent': (p) =>
    `${many(p.count, 'agency is', 'agencies are')} past due without a report of this round${p.inTime} (annex III).`,
  'pack.overdue': (p) =>
    `${many(p.count, 'agency is', 'agencies are')} past the deadline without an architecture.`,
  'pack.atRisk': (p) =>
    `${many(p.count, 'agency is', 'agencies are')} at risk (annex III). Grounds, of which one agency may have several: ${p.reasons}.`,
  'pack.reason.nothingStarted': (p) => `${many(p.count, 'has', 'have')} not started`,
  'pack.reason.plannedLate': (p) => `${p.count} registered a date after the deadline`,
  'pack.reason.leadTimes': (p) => `${p.count} need more days than are left`,
  'pack.reason.stuckStep': (p) => `${p.count} stand too long at one step`,
  'pack.steppedBack': (p) => `${many(p.count, 'agency', 'agencies')} went back a step: ${p.names}.`,
  'pack.difficulties': (p) => `Difficulties named most: ${p.list}.`,
  'pack.difficulty': (p) => `${p.name}: ${many(p.count, 'agency', 'agencies')}`,
  'pack.ministryOwes': (p) => `${p.ministry} itself still owes ${p.count}: ${p.titles}.`,

  'pack.ministryTask': (p) => `${p.title} (led by ${p.owner}${p.due}). So far: ${p.standing}`,
  'pack.nextStepOn': (p) => `; next step due ${p.day}`,
  'pack.reviewTask': (p) =>
    `${p.authority} ${[
      p.waiting > 0 && `verifies the ${many(p.waiting, 'report')} that wait`,
      p.returned > 0 && `receives the ${p.returned} returned for completion`,
    ]
      .filter(Boolean)
      .join(' and ')}.`,
  'pack.openConclusion': (p) =>
    `Conclusion ${p.number} of the session ${p.quarter}: ${p.text} (${p.owners}${p.due}; by the owner's report ${p.done}/${p.total} done${p.sheet}).`,
  'pack.metBySheet': "; met by the Ministry's sheet, the owner has not reported it",
  'pack.dueOn': (p) => `; due ${p.day}`,
  'pack.askNotSent': (p) =>
    `The committee is asked to have the ${many(p.count, 'agency', 'agencies')} past due complete and send it${p.names}.`,
  'pack.askAtRisk': (p) =>
    `${[
      ...(p.atRisk > 0 ? [`${many(p.atRisk, 'agency', 'agencies')} at risk`] : []),
      ...(p.overdue > 0 ? [`${many(p.overdue, 'agency', 'agencies')} overdue`] : []),
    ].join(
      ', ',
    )} are asked to shorten the steps left, register a date in time and report at the next session.`,
  'pack.askMinistry': (p) =>
    `The committee is asked for its opinion on the dates of the ${many(p.count, 'open duty', 'open duties')} of ${p.ministry}.`,
  'pack.askProjects': (p) =>
    `Agencies are asked to add connection and sharing to ${many(p.count, 'project or hiring plan that lacks', 'projects and hiring plans that lack')} it.`,
  'pack.silent': (p) =>
    p.days > 0
      ? `Report not sent, ${many(p.days, 'day')} past the due date.`
      : 'Report not sent, the due time has passed.',
  'pack.silentBefore': (p) => `At step ${p.step}/7 (${p.name}) in the round before, no figures in this one.`,
  'pack.silentIssued': 'Architecture issued by the latest confirmation.',
};
