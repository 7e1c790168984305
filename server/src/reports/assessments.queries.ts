import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import {
  asksOfContents,
  type ContentConclusion,
  type ContentFinding,
} from '@ega/shared/reports/architecture-assessment';
import {
  agencyView,
  ASSESSED_RULES,
  assessedProjects,
  type AssessedRule,
} from '@ega/shared/reports/project-assessment';
import type { Answers } from '@ega/shared/reports/questions';
import { isSecret } from '@ega/shared/reports/required-parts';
import { summarise } from '@ega/shared/reports/summary';
import { FORM_VERSION, upgradeContent } from '@ega/shared/reports/upgrade-content';
import { decisionDay } from '@ega/shared/status/architecture-facts';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { ArchitectureJudgedFace } from './architecture-assessment.types.js';
import type { ProjectAssessmentFace, ProjectJudgedFace } from './project-assessment.types.js';
import type { LoadedReport, LoadedRevision } from './report-loader.js';

interface FoundProject extends ProjectAssessmentFace {
  project: string;
  rule: AssessedRule;
}

interface FoundArchitecture {
  contents: ContentFinding[];
  conclusion: ContentConclusion;
  reason: string | null;
  round: string;
  receipt: string;
  revisionId: string;
  decisionOn: string | null;
  at: string;
  by: string | null;
}

interface AskedOf {
  agency: number;
  round: string;
  /** The sending whose answers stand beside it. */
  revisionId: string;
  /** As known at this position of the ledger; null: as known now. */
  upTo: string | null;
  /** Whether the person who assessed is told. */
  named: boolean;
}

/** Every project of a sending by both rules, the two views side by side. */
export async function projectsJudged(
  tx: Tx,
  report: LoadedReport,
  revision: LoadedRevision | null,
  named: boolean,
): Promise<ProjectJudgedFace[]> {
  const projects = revision ? assessedProjects(revision.answers) : [];
  if (projects.length === 0) return [];
  const rows = await tx.query<FoundProject>(
    `select distinct on (p.project, p.rule) p.project, p.rule, p.verdict, p.reason, p.round_id as round,
            ${INSTANT_SQL('p.recorded_at')} as at, case when $3 then a.display_name end as by
       from project_assessment p left join account a on a.id = p.assessed_by
      where p.agency_id = $1 and p.round_id <= $2
      order by p.project, p.rule, p.round_id desc, p.position desc`,
    [report.agency.number, report.round.id, named],
  );
  return ASSESSED_RULES.flatMap((rule) =>
    projects.map((project) => {
      const found = rows.find((row) => row.project === project.id && row.rule === rule);
      return {
        ...{ project: project.id, name: project.name, rule, agencyView: agencyView(project, rule) },
        ...(found
          ? {
              assessment: {
                ...{ verdict: found.verdict, reason: found.reason, round: found.round, at: found.at },
                ...(found.by ? { by: found.by } : {}),
              },
            }
          : {}),
      };
    }),
  );
}

/**
 * The contents of the architecture of one sending, the agency's view beside what the Authority found of this sending or
 * an earlier one; null where the sending says nothing is issued, for then A7 is not asked.
 */
export async function architectureJudged(tx: Tx, asked: AskedOf): Promise<ArchitectureJudgedFace | null> {
  const answers = await answersOf(tx, asked.revisionId);
  if (!answers || !asksOfContents(answers)) return null;
  const found = await findArchitecture(tx, asked);
  return {
    secret: isSecret('A7', answers),
    contents: GUIDANCE_ITEMS.map((item) => {
      const finding = found?.contents.find((one) => one.item === item);
      return {
        item,
        agencyView: answers.A7?.items?.find((one) => one.item === item)?.answer ?? null,
        finding: finding?.answer ?? null,
        remark: finding?.remark ?? null,
      };
    }),
    assessment: found && {
      ...{ conclusion: found.conclusion, reason: found.reason, round: found.round, receipt: found.receipt },
      ofThisSending: found.revisionId === asked.revisionId,
      ofThisDecision: found.decisionOn === decisionDay(summarise(answers)),
      ...{ by: found.by, at: found.at },
    },
  };
}

async function answersOf(tx: Tx, revisionId: string): Promise<Answers | null> {
  const [row] = await tx.query<{ content: Answers; formVersion: number }>(
    `select content, form_version as "formVersion" from report_revision where id = $1`,
    [revisionId],
  );
  return row ? (upgradeContent(row.content, row.formVersion, FORM_VERSION) as Answers) : null;
}

async function findArchitecture(
  tx: Tx,
  { agency, round, upTo, named }: Omit<AskedOf, 'revisionId'>,
): Promise<FoundArchitecture | null> {
  const [row] = await tx.query<FoundArchitecture>(
    `select p.contents, p.conclusion, p.reason, p.round_id as round, r.receipt_number as receipt,
            p.revision_id as "revisionId", p.decision_on as "decisionOn", ${INSTANT_SQL('p.recorded_at')} as at,
            case when $4 then a.display_name end as by
       from architecture_assessment p join report_revision r on r.id = p.revision_id
       left join account a on a.id = p.assessed_by
      where p.agency_id = $1 and p.round_id <= $2 and ($3::bigint is null or p.position <= $3)
      order by p.round_id desc, p.position desc limit 1`,
    [agency, round, upTo, named],
  );
  return row ?? null;
}

/** What was found of a project by a rule before; for the log of changes. */
export async function formerProjectFinding(
  tx: Tx,
  of: { agency: number; round: string; project: string; rule: AssessedRule },
): Promise<object | undefined> {
  const [row] = await tx.query<object>(
    `select verdict, reason from project_assessment
      where agency_id = $1 and round_id <= $2 and project = $3 and rule = $4
      order by round_id desc, position desc limit 1`,
    [of.agency, of.round, of.project, of.rule],
  );
  return row;
}

/** What was found of the architecture before; for the log of changes. */
export async function formerArchitectureFinding(
  tx: Tx,
  of: { agency: number; round: string },
): Promise<FoundArchitecture | null> {
  return findArchitecture(tx, { ...of, upTo: null, named: false });
}
