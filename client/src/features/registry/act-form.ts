import { versionOn } from '@ega/shared/agencies/agency';
import type {
  AgencyNaming,
  KnownVersion,
  RegistryAct,
  RegistryActKind,
  RegistryState,
} from '@ega/shared/agencies/registry-act';
import { searchText } from '@ega/shared/agencies/search';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { RegistryActInput } from '../../gql/graphql.js';
import type { Registry, Version } from './registry-data.js';

/** What stands in the form while an entry is prepared. */
export interface ActDraft {
  kind: RegistryActKind;
  agencies: number[];
  successor: number | null;
  /** merge: into a new agency instead of one of the registry. */
  intoNew: boolean;
  renamed: boolean;
  names: AgencyNaming[];
  continues: boolean;
  effectiveFrom: CivilDate | null;
  basisNumber: string;
  basisDate: CivilDate | null;
  basisIssuer: string;
  note: string;
  code: string;
  codeConfidence: AgencyNaming['codeConfidence'];
}

export const EMPTY_NAME: AgencyNaming = {
  kind: 'PROVINCE',
  nameVi: '',
  nameEn: '',
  shortName: '',
  agencyName: '',
  abbreviationVi: null,
  abbreviationEn: null,
  code: null,
  codeConfidence: 'unverified',
  isMunicipality: false,
};

export function emptyDraft(kind: RegistryActKind, agency: number | null): ActDraft {
  return {
    kind,
    agencies: agency === null ? [] : [agency],
    successor: null,
    intoNew: false,
    renamed: false,
    names: [],
    continues: true,
    effectiveFrom: null,
    basisNumber: '',
    basisDate: null,
    basisIssuer: '',
    note: '',
    code: '',
    codeConfidence: 'found',
  };
}

/** The registry as the shared rule takes it: what is held true now. */
export function stateOf(registry: Registry): RegistryState {
  const agencies = new Map(registry.versions.map(({ number, slug }) => [number, { number, slug }]));
  const versions = registry.versions.filter((version) => !version.supersededAt).map(known);
  return { agencies: [...agencies.values()], versions };
}

function known(version: Version): KnownVersion {
  const face = {
    ...version,
    abbreviationVi: version.abbreviationVi ?? null,
    abbreviationEn: version.abbreviationEn ?? null,
    code: version.code ?? null,
    gsoCode: version.gsoCode ?? null,
    region6: version.region6 ?? null,
    region8: version.region8 ?? null,
    validTo: version.validTo ?? null,
    legalBasis: version.legalBasis ?? null,
  };
  return { ...face, nameFold: searchText(face) };
}

/** The version of the day, else the last one: what a renaming starts from. */
export function versionOf(state: RegistryState, number: number, day: CivilDate | null): KnownVersion | null {
  const own = state.versions.filter((version) => version.number === number);
  return (day ? versionOn(own, day) : null) ?? own.at(-1) ?? null;
}

export function namingOf(version: KnownVersion): AgencyNaming {
  const { kind, nameVi, nameEn, shortName, agencyName, abbreviationVi, abbreviationEn } = version;
  const { code, codeConfidence, isMunicipality } = version;
  return {
    ...{ kind, nameVi, nameEn, shortName, agencyName, abbreviationVi, abbreviationEn },
    ...{ code, codeConfidence, isMunicipality },
  };
}

const PLACEHOLDER_DAY = '2018-01-01' as CivilDate;

/** The entry as far as it can be judged; null while agency or day is missing. */
export function actOf(draft: ActDraft): RegistryAct | null {
  const { kind, effectiveFrom } = draft;
  if (!effectiveFrom || draft.agencies.length === 0) return null;
  if (kind === 'merge' && !draft.intoNew && draft.successor === null) return null;
  return {
    kind,
    agencies: draft.agencies,
    successor: successorOf(draft),
    names: namesOf(draft),
    continues: kind === 'split' && draft.continues,
    effectiveFrom,
    basis: {
      number: draft.basisNumber.trim(),
      date: draft.basisDate ?? PLACEHOLDER_DAY,
      issuer: draft.basisIssuer.trim(),
    },
    code:
      kind === 'correct'
        ? { code: draft.code.trim().toUpperCase() || null, confidence: draft.codeConfidence }
        : null,
  };
}

const successorOf = ({ kind, successor, intoNew }: ActDraft): number | null =>
  kind === 'dissolve' || (kind === 'merge' && !intoNew) ? successor : null;

/** Names that are asked for by the kind of change; what was typed before another kind was chosen is not sent. */
function namesOf({ kind, names, intoNew, renamed }: ActDraft): AgencyNaming[] {
  if (kind === 'rename' || (kind === 'merge' && (intoNew || renamed))) return names.slice(0, 1);
  return kind === 'split' ? names : [];
}

export function inputOf(act: RegistryAct, note: string): RegistryActInput {
  return {
    kind: act.kind,
    agencies: [...act.agencies],
    successor: act.successor,
    names: act.names.map((name) => ({ ...name })),
    continues: act.continues,
    effectiveFrom: act.effectiveFrom,
    basisNumber: act.basis.number,
    basisDate: act.basis.date,
    basisIssuer: act.basis.issuer,
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(act.code ? { code: act.code.code, codeConfidence: act.code.confidence } : {}),
  };
}
