import { userLine, userNumbers } from '@ega/shared/areas/ngsp/provided-to';
import { useAgencyNames } from '../../../app/agency-names.js';
import { useSay } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import { Fieldset } from '../../../ui/choices.js';
import type { FieldFace } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useForm } from './form-context.js';

interface AgencyLinesProps extends FieldFace {
  value: readonly string[];
  onChange: (value: readonly string[] | null) => void;
}

/** Agencies of the registry, kept as lines with number and Vietnamese name; a line typed elsewhere stays. */
export function AgencyLinesField({ value, onChange, ...face }: AgencyLinesProps) {
  const say = useSay();
  const form = useForm();
  const { agencies, nameOf } = useAgencyNames();
  const chosen = userNumbers(value);
  const open = agencies.filter(({ number }) => number !== form.agency && !chosen.includes(number));
  const add = (number: number): void => {
    const agency = agencies.find((each) => each.number === number);
    if (agency) onChange([...value, userLine(number, agency.nameVi)]);
  };
  const remove = (line: string): void => {
    const left = value.filter((each) => each !== line);
    onChange(left.length === 0 ? null : left);
  };
  return (
    <Fieldset {...face}>
      {value.length > 0 && (
        <ul className="agency-lines">
          {value.map((line) => (
            <li key={line}>
              <span>{line}</span>
              <Button small kind="text" onClick={() => remove(line)}>
                {say('reportForm.removeAgency')}
                <span className="vh"> {line}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Select
        label={say('reportForm.addAgency')}
        hiddenLabel
        value={null}
        options={open.map(({ number }) => ({ value: String(number), label: nameOf(number) }))}
        onChange={(picked) => {
          if (picked) add(Number(picked));
        }}
      />
    </Fieldset>
  );
}
