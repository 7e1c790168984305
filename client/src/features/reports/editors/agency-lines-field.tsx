import { userLine, userNumbers } from '@ega/shared/areas/ngsp/provided-to';
import { useAgencyNames } from '../../../app/agency-names.js';
import { PickList } from '../../../ui/pick-list.js';
import type { FieldFace } from '../../../ui/field.js';
import { useForm } from './form-context.js';

interface AgencyLinesProps extends FieldFace {
  value: readonly string[];
  onChange: (value: readonly string[] | null) => void;
}

/** Agencies of the registry, kept as lines with number and Vietnamese name; a line typed elsewhere stays. */
export function AgencyLinesField({ value, onChange, ...face }: AgencyLinesProps) {
  const form = useForm();
  const { agencies, nameOf } = useAgencyNames();
  const typed = value.filter((line) => userNumbers([line]).length === 0);
  return (
    <PickList
      {...face}
      items={agencies
        .filter((agency) => agency.number !== form.agency)
        .map((agency) => ({ key: agency.number, label: nameOf(agency.number) }))}
      chosen={userNumbers(value)}
      onChange={(numbers) => {
        const chosen = numbers.map((number) =>
          userLine(number, agencies.find((agency) => agency.number === number)?.nameVi ?? ''),
        );
        const lines = [...chosen, ...typed];
        onChange(lines.length === 0 ? null : lines);
      }}
    />
  );
}
