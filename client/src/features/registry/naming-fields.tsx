import { AGENCY_KINDS } from '@ega/shared/agencies/kind';
import { CONFIDENCES, type AgencyNaming } from '@ega/shared/agencies/registry-act';
import { useSay } from '../../lib/language.js';
import { Checkbox } from '../../ui/choices.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';

interface NamingFieldsProps {
  title: string;
  value: AgencyNaming;
  onChange: (value: AgencyNaming) => void;
  /** Marks required fields left empty, after the first attempt to send. */
  tried: boolean;
  children?: React.ReactNode;
}

/** How an agency is called from the day on. */
export function NamingFields({ title, value, onChange, tried, children }: NamingFieldsProps) {
  const say = useSay();
  const put = (part: Partial<AgencyNaming>): void => onChange({ ...value, ...part });
  const missing = (text: string): string | null =>
    tried && text.trim() === '' ? say('registry.missing') : null;
  return (
    <section className="naming">
      <h3>{title}</h3>
      <div className="two">
        <TextField
          label={say('registry.nameVi')}
          value={value.nameVi}
          maxLength={200}
          error={missing(value.nameVi)}
          onChange={(nameVi) => put({ nameVi })}
        />
        <TextField
          label={say('registry.nameEn')}
          value={value.nameEn}
          maxLength={200}
          error={missing(value.nameEn)}
          onChange={(nameEn) => put({ nameEn })}
        />
        <TextField
          label={say('registry.shortName')}
          hint={say('registry.shortNameHint')}
          value={value.shortName}
          maxLength={200}
          error={missing(value.shortName)}
          onChange={(shortName) => put({ shortName })}
        />
        <TextField
          label={say('registry.agencyName')}
          hint={say('registry.agencyNameHint')}
          value={value.agencyName}
          maxLength={200}
          error={missing(value.agencyName)}
          onChange={(agencyName) => put({ agencyName })}
        />
        <Select
          label={say('registry.kindOf')}
          value={value.kind}
          options={AGENCY_KINDS.map((kind) => ({ value: kind, label: say(`agencies.kind.${kind}`) }))}
          onChange={(kind) => kind && put({ kind, isMunicipality: false })}
        />
        <CodeFields
          code={value.code ?? ''}
          confidence={value.codeConfidence}
          onChange={(code, codeConfidence) => put({ code: code.trim() === '' ? null : code, codeConfidence })}
        />
      </div>
      {value.kind === 'PROVINCE' && (
        <Checkbox
          label={say('registry.municipality')}
          checked={value.isMunicipality}
          onChange={(isMunicipality) => put({ isMunicipality })}
        />
      )}
      {children}
    </section>
  );
}

interface CodeFieldsProps {
  code: string;
  confidence: AgencyNaming['codeConfidence'];
  label?: string;
  onChange: (code: string, confidence: AgencyNaming['codeConfidence']) => void;
}

/** A code never stands without how sure the registry is of it. */
export function CodeFields({ code, confidence, label, onChange }: CodeFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField
        label={label ?? say('registry.code')}
        hint={say('registry.codeHint')}
        value={code}
        maxLength={3}
        numeric
        optional
        onChange={(text) => onChange(text.toUpperCase(), confidence)}
      />
      <Select
        label={say('registry.codeConfidence')}
        value={confidence}
        options={CONFIDENCES.map((each) => ({ value: each, label: say(`registry.confidence.${each}`) }))}
        onChange={(each) => each && onChange(code, each)}
      />
    </>
  );
}
