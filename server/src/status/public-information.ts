import { holdsOn } from '@ega/shared/directives/catalogue-entry';
import { INDICATORS } from '@ega/shared/directives/indicators';
import { planIsPublic, platformRuns } from '@ega/shared/guidance/guidance-facts';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { dayOf } from './as-of.js';
import type { ComputedBoard } from './computed-board.js';
import { obligationFacts } from './obligation-face.js';
import { dutiesOf, factsOf } from './obligation-tables.service.js';
import type { PublicDocument, PublicInformation } from './public.types.js';

interface Entered {
  title?: string | null;
  documentNumber?: string | null | undefined;
  issuedOn?: CivilDate | null | undefined;
  effectiveOn?: CivilDate | null | undefined;
  scope?: string | null | undefined;
  address?: string | null | undefined;
}

/** What is public on the day of a board: the plan once it was published, and documents once they were issued. */
export function publicInformation(computed: ComputedBoard, demo: boolean): PublicInformation {
  const facts = factsOf(computed);
  const today = dayOf(computed.instant);
  const issued = (rows: readonly Entered[]): PublicDocument[] =>
    rows
      .filter((row) => row.issuedOn != null && row.issuedOn <= today)
      .map(({ title, documentNumber, issuedOn, effectiveOn, scope, address }) => ({
        title: title ?? '',
        documentNumber,
        issuedOn,
        effectiveOn,
        scope,
        address,
      }))
      .sort((a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''));
  const isPublic = planIsPublic(facts, today);
  const plan = isPublic ? facts.plan : null;
  return {
    instant: computed.instant,
    demo,
    platformName: platformName(computed, today),
    plan: plan?.publishedOn
      ? { publishedOn: plan.publishedOn, planVersion: plan.planVersion, address: plan.address }
      : null,
    milestones: isPublic
      ? facts.milestones.map(({ title, plannedOn, doneOn, unit }) => ({
          title: title ?? '',
          plannedOn,
          doneOn,
          unit,
        }))
      : [],
    operatingSince: platformRuns(facts, today) ? facts.platform?.operatingSince : null,
    standards: issued(facts.standards),
    guides: issued(facts.guides.filter((guide) => guide.state === 'issued')),
    framework: issued(facts.dispatches),
    obligations: dutiesOf(computed).map(obligationFacts),
    indicators: INDICATORS.map(obligationFacts),
  };
}

function platformName({ source }: ComputedBoard, today: CivilDate): string {
  const names = source.directives.entries.filter(
    ({ kind, body }) => kind === 'platform-name' && holdsOn(body, today),
  );
  const body = names.at(-1)?.body;
  return body && 'short' in body ? `${body.titleVi ?? ''} (${body.short ?? ''})` : '';
}
