import { useState } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { missingOfCover } from '@ega/shared/reports/cover';
import { entriesOf } from '@ega/shared/reports/field-place';
import { t2 } from '@ega/shared/reports/general-content';
import { fieldLabel } from '@ega/shared/reports/question-text';
import type { Holder } from '@ega/shared/reports/shown-fields';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useLanguage } from '../../lib/language.js';
import type { FormFault } from '../../ui/error-summary.js';
import type { Page } from './draft/sheet.js';
import { asHolder, inGroup, setField, type Change } from './editors/change.js';
import { DocumentGrid } from './editors/document-fields.js';
import { fieldId, FormProvider, type FormFacts } from './editors/form-context.js';
import { LeafField } from './editors/leaf-fields.js';
import { askedIn } from './form-state.js';

const T2 = entriesOf(t2);

interface Cover {
  readonly value: Holder;
  readonly change: Change;
  /** What is missing, by its place in T2, in words. */
  readonly missing: readonly { readonly path: string; readonly fault: FormFault }[];
}

/** A signed document that is being written down: paper or digital, never "later". */
export function useCover(page: Page): Cover {
  const { lang, say } = useLanguage();
  const [value, change] = useState<Holder>({ form: 'paper' });
  const missing = missingOfCover(value).map((path) => ({
    path,
    fault: {
      fieldId: fieldId('T2', path),
      message: say('reportCover.missing', {
        field: fieldLabel('T2', path, page.agency.variant as FormVariant, lang),
      }),
    },
  }));
  return { value, change, missing };
}

/** Form, document and authority to sign; faults stand at their fields once sending was tried. */
export function CoverFields({ page, cover, tried }: { page: Page; cover: Cover; tried: boolean }) {
  const { value, change, missing } = cover;
  const facts: FormFacts = {
    question: 'T2',
    variant: page.agency.variant as FormVariant,
    agency: page.agency.number,
    cutOff: page.round.cutOff as CivilDate,
    asked: askedIn(page),
    answers: {},
    previous: null,
    faults: new Map(tried ? missing.map(({ path, fault }) => [path, fault.message]) : []),
    spokenOf: new Set(),
    secret: false,
  };
  return (
    <FormProvider value={facts}>
      <LeafField
        schema={T2['form']!}
        path="form"
        codes={['digital', 'paper']}
        value={value['form']}
        onChange={(form) => setField(change, 'form', form)}
      />
      <DocumentGrid
        path="document"
        document={asHolder(value['document'])}
        change={inGroup(change, 'document')}
      />
      <LeafField
        schema={T2['authority']!}
        path="authority"
        value={value['authority']}
        onChange={(authority) => setField(change, 'authority', authority)}
      />
    </FormProvider>
  );
}
