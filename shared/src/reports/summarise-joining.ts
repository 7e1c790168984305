import { userNumbers } from '../areas/ngsp/provided-to.js';
import { countOrNone } from '../areas/one-stop/counting.js';
import type { AnswerOf, Answers } from './answer-schemas.js';
import type { AreaSummary } from './area-summary.js';

type JoiningSummary = Pick<
  AreaSummary,
  | 'technicalFocal'
  | 'dataNetwork'
  | 'connections'
  | 'provided'
  | 'transactions'
  | 'ngspPlan'
  | 'hasDataList'
  | 'lgspMilestone'
>;

/** Part B: what joins the agency to the national platform (B1–B6). */
export function summariseJoining({ B1, B2, B3, B4, B5, B6 }: Answers): JoiningSummary {
  return {
    technicalFocal: B2?.unit ?? null,
    dataNetwork: B2?.network ? B2.network === 'connected' : null,
    connections: connections(B3),
    provided: provided(B4),
    transactions: (B5?.transactions ?? []).map((line) => ({
      connection: line.connection,
      total: countOrNone(line.total),
      succeeded: countOrNone(line.succeeded),
    })),
    ngspPlan: B6?.state ?? null,
    hasDataList: B3 || B6 ? hasDataList(B3, B6) : null,
    lgspMilestone: B1?.state ? Boolean(B1.plannedYear ?? B1.operatingSince) : null,
  };
}

function hasDataList(connecting: Answers['B3'], plan: Answers['B6']): boolean {
  return Boolean(plan?.dataList) || (connecting?.connections ?? []).some((line) => Boolean(line.data));
}

function connections(answer: AnswerOf['B3'] | undefined): AreaSummary['connections'] {
  return (answer?.connections ?? []).flatMap((line) => {
    if (!line.need) return [];
    const needed = line.need === 'needed';
    return [
      {
        id: line.id,
        system: line.system && line.system !== 'other' ? line.system : `other:${line.id}`,
        need: line.need,
        step: needed ? (line.step ?? null) : null,
        route: needed ? (line.route ?? null) : null,
        since: needed ? (line.steppedOn ?? null) : null,
      },
    ];
  });
}

function provided(answer: AnswerOf['B4'] | undefined): AreaSummary['provided'] {
  return (answer?.services ?? []).flatMap((line) =>
    line.state
      ? [
          {
            id: line.id,
            name: line.name ?? '',
            system: line.system && line.system !== 'other' ? line.system : null,
            state: line.state,
            users: userNumbers(line.users),
          },
        ]
      : [],
  );
}
