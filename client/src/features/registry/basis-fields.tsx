import { useSay } from '../../lib/language.js';
import { DateField } from '../../ui/date-field.js';
import { TextField } from '../../ui/text-field.js';
import type { ActDraft } from './act-form.js';

interface BasisFieldsProps {
  draft: ActDraft;
  tried: boolean;
  onChange: (part: Partial<ActDraft>) => void;
}

/** From which day it holds, and the document that says so. */
export function BasisFields({ draft, tried, onChange }: BasisFieldsProps) {
  const say = useSay();
  const missing = (given: boolean): string | null => (tried && !given ? say('registry.missing') : null);
  return (
    <section>
      <h2>{say('registry.when')}</h2>
      <div className="two">
        <DateField
          label={say('registry.effectiveFrom')}
          value={draft.effectiveFrom}
          error={missing(draft.effectiveFrom !== null)}
          onChange={(effectiveFrom) => onChange({ effectiveFrom })}
        />
        <TextField
          label={say('registry.basisNumber')}
          value={draft.basisNumber}
          maxLength={100}
          error={missing(draft.basisNumber.trim() !== '')}
          onChange={(basisNumber) => onChange({ basisNumber })}
        />
        <DateField
          label={say('registry.basisDate')}
          value={draft.basisDate}
          error={missing(draft.basisDate !== null)}
          onChange={(basisDate) => onChange({ basisDate })}
        />
        <TextField
          label={say('registry.basisIssuer')}
          value={draft.basisIssuer}
          maxLength={200}
          error={missing(draft.basisIssuer.trim() !== '')}
          onChange={(basisIssuer) => onChange({ basisIssuer })}
        />
      </div>
      <TextField
        label={say('registry.note')}
        optional
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </section>
  );
}
