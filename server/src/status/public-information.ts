import { platformNameOn } from '@ega/shared/areas/ngsp/platform-name';
import { INDICATORS } from '@ega/shared/directives/indicators';
import { planIsPublished, platformRuns } from '@ega/shared/guidance/guidance-facts';
import { platformNames } from '@ega/shared/reports/form-lists';
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
  const platform = platformNameOn(platformNames(computed.source.directives.entries), today);
  // On this page itself the plan needs no address of another.
  const isPublic = planIsPublished(facts, today);
  const plan = isPublic ? facts.plan : null;
  return {
    instant: computed.instant,
    demo,
    platformName: `${platform.titleVi} (${platform.short})`,
    platform: platform.short,
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
    obligations: dutiesOf(computed).map((duty) => obligationFacts(duty, platform.short)),
    indicators: INDICATORS.map((one) => obligationFacts(one, platform.short)),
  };
}
