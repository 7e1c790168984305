import type { FormLists } from '@ega/shared/reports/form-context';
import type { Standard } from '@ega/shared/areas/one-stop/standards';
import { civil, type CivilDate } from '@ega/shared/text/civil-date';
import type { FormListFactsFragment } from '../gql/graphql.js';

/** The round's lists as the rules take them: systems that are no longer asked about ended before the cut-off. */
export function formLists(facts: FormListFactsFragment, cutOff: CivilDate | null = null): FormLists {
  const ever = civil('2000-01-01');
  return {
    programmeTasks: facts.programmeTasks.map((task) => ({
      ...task,
      validFrom: task.validFrom as CivilDate,
      validTo: (task.validTo ?? null) as CivilDate | null,
    })),
    nationalSystems: facts.nationalSystems.map(
      ({ code, titleVi, titleEn, asked, readyFrom, ownerVi, ownerEn }) => ({
        ...{ code, titleVi, titleEn, owner: null },
        ...(ownerVi && ownerEn ? { ownerName: { vi: ownerVi, en: ownerEn } } : {}),
        readyFrom: (readyFrom ?? null) as CivilDate | null,
        validFrom: ever,
        validTo: asked ? null : (cutOff ?? ever),
      }),
    ),
    standards: facts.standards.map((standard) => ({
      ...standard,
      variants: standard.variants as Standard['variants'],
      validFrom: standard.validFrom as CivilDate,
      validTo: (standard.validTo ?? null) as CivilDate | null,
    })),
    conclusions: facts.conclusions.map(({ key, text, dueOn }) => ({
      ...{ key, text },
      dueOn: (dueOn ?? null) as CivilDate | null,
    })),
    platform: { ...facts.platform, validFrom: ever, validTo: null },
  };
}
