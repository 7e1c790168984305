import type { AgencyNaming, RegistryAct } from '@ega/shared/agencies/registry-act';
import { DomainError } from '@ega/shared/errors';
import { parseCivilDate, type CivilDate } from '@ega/shared/text/civil-date';
import { assertOneAlphabet, optionalText, requiredText } from '../platform/clean-input.js';
import type { AgencyNamingInput, RegistryActInput } from './registry.types.js';

/** No agency of today is older in the registry; a day before it is a typing error. */
const FIRST_DAY = '2010-01-01';
const MOST_AGENCIES = 100;

/** The entry as people typed it, cleaned; what it means is judged by the shared rule. */
export function cleanAct(input: RegistryActInput): RegistryAct {
  if (input.agencies.length > MOST_AGENCIES || input.names.length > MOST_AGENCIES)
    throw new DomainError('MALFORMED_INPUT', { field: 'agencies' });
  return {
    kind: input.kind,
    agencies: [...new Set(input.agencies)],
    successor: input.successor ?? null,
    names: input.names.map(cleanName),
    continues: input.continues,
    effectiveFrom: day(input.effectiveFrom, 'effectiveFrom'),
    basis: {
      number: requiredText(input.basisNumber, 'basisNumber', 100),
      date: day(input.basisDate, 'basisDate'),
      issuer: requiredText(input.basisIssuer, 'basisIssuer', 200),
    },
    code: input.codeConfidence
      ? { code: upper(optionalText(input.code, 'code', 10)), confidence: input.codeConfidence }
      : null,
  };
}

function cleanName(input: AgencyNamingInput): AgencyNaming {
  const name = (value: string, field: string): string => {
    const text = requiredText(value, field, 200);
    assertOneAlphabet(text, field);
    return text;
  };
  return {
    kind: input.kind,
    nameVi: name(input.nameVi, 'nameVi'),
    nameEn: name(input.nameEn, 'nameEn'),
    shortName: name(input.shortName, 'shortName'),
    agencyName: name(input.agencyName, 'agencyName'),
    abbreviationVi: optionalText(input.abbreviationVi, 'abbreviationVi', 30),
    abbreviationEn: optionalText(input.abbreviationEn, 'abbreviationEn', 30),
    code: upper(optionalText(input.code, 'code', 10)),
    codeConfidence: input.codeConfidence,
    isMunicipality: input.isMunicipality,
  };
}

const upper = (text: string | null): string | null => text?.toUpperCase() ?? null;

function day(value: string, field: string): CivilDate {
  const date = parseCivilDate(value);
  if (!date || date < FIRST_DAY) throw new DomainError('MALFORMED_INPUT', { field });
  return date;
}
