import { type AgencyRow, rowsOf } from '@ega/shared/status/agency-row';
import type { Status } from '@ega/shared/status/status';
import type { TestClient } from '../setup/test-client.js';

/** What the API tells at a frozen position, in the words of the screens: what the papers are compared with. */

const FIGURE = '{ value denominator verified change }';
const DUTY = `{ obligation { code titleVi } figure ${FIGURE} withoutBasis byStatus { status value } }`;
const QUERY = `query ($meeting: String!) {
  overview(meeting: $meeting) {
    countdown { daysLeft daysOver }
    groups { group denominator issued ${FIGURE} underWay ${FIGURE} notStarted ${FIGURE} noReport ${FIGURE} noBasis ${FIGURE} byStatus { status value verified change } }
    reporting { group submitted ${FIGURE} onTime ${FIGURE} late ${FIGURE} verified ${FIGURE} }
    areas { lgsp ${FIGURE} oneStop ${FIGURE} sharing ${FIGURE} focalUnit ${FIGURE} projects ${FIGURE} }
    regions { region total issued byStatus }
    notSubmitted { number } atRisk { agency { number } } overdue { agency { number } }
    burnUp { on issued underWay }
  }
  before: overview(meeting: $meeting, round: "2017-Q4") {
    groups { group denominator issued ${FIGURE} underWay ${FIGURE} }
    reporting { group submitted ${FIGURE} }
  }
  obligations(meeting: $meeting) { obligations ${DUTY} indicators ${DUTY} }
  agencyList(meeting: $meeting) { number kind nameVi opened reportState submittedAt late dueAt status step issued verified secret
    decisionNumber decisionOn plannedIssue lgsp oneStopCount oneStopUnified focalUnit sharing hasProcedures projectsTotal projectsMet }
  meeting(id: "2018-Q1") { figures { name value before } }
}`;

export interface ToldFigure {
  readonly value: number;
  readonly denominator: number;
  readonly verified: number | null;
  readonly change: number | null;
}
type Named<Keys extends string> = { readonly group: string } & Readonly<Record<Keys, ToldFigure>>;

export interface ToldGroup extends Named<'issued' | 'underWay' | 'notStarted' | 'noReport' | 'noBasis'> {
  readonly denominator: number;
  readonly byStatus: {
    readonly status: Status[];
    readonly value: number[];
    readonly verified: (number | null)[] | null;
    readonly change: (number | null)[];
  };
}

export interface ToldDuty {
  readonly obligation: { readonly code: string; readonly titleVi: string };
  readonly figure: ToldFigure;
  readonly withoutBasis: boolean;
  readonly byStatus: readonly { readonly status: Status; readonly value: number }[];
}

export interface FrozenBoard {
  readonly overview: {
    readonly countdown: { readonly daysLeft: number; readonly daysOver: number };
    readonly groups: readonly ToldGroup[];
    readonly reporting: readonly Named<'submitted' | 'onTime' | 'late' | 'verified'>[];
    readonly areas: Readonly<Record<'lgsp' | 'oneStop' | 'sharing' | 'focalUnit' | 'projects', ToldFigure>>;
    readonly regions: readonly { region: string; total: number; issued: number; byStatus: number[] }[];
    readonly notSubmitted: readonly { number: number }[];
    readonly atRisk: readonly { agency: { number: number } }[];
    readonly overdue: readonly { agency: { number: number } }[];
    readonly burnUp: { on: string[]; issued: number[]; underWay: number[] };
  };
  /** The round before, as of the same position. */
  readonly before: {
    readonly groups: readonly (Named<'issued' | 'underWay'> & { readonly denominator: number })[];
    readonly reporting: readonly Named<'submitted'>[];
  };
  readonly duties: readonly ToldDuty[];
  readonly agencies: readonly AgencyRow[];
  /** Under the names of the session's page; null where the session before has none. */
  readonly meeting: { readonly figures: readonly { name: string; value: number; before: number | null }[] };
}

export async function readFrozenBoard(by: TestClient): Promise<FrozenBoard> {
  const { obligations, agencyList, ...rest } = await by.ok<
    Omit<FrozenBoard, 'duties' | 'agencies'> & {
      obligations: { obligations: ToldDuty[]; indicators: ToldDuty[] };
      agencyList: Parameters<typeof rowsOf>[0];
    }
  >(QUERY, { meeting: '2018-Q1.1' });
  return {
    ...rest,
    duties: [...obligations.obligations, ...obligations.indicators],
    agencies: rowsOf(agencyList) as readonly AgencyRow[],
  };
}

/** One group of a list of groups. */
export const ofGroup = <One extends { readonly group: string }>(all: readonly One[], name: string): One =>
  all.find(({ group }) => group === name)!;
