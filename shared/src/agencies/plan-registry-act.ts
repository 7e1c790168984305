import type { CivilDate } from '../text/civil-date.js';
import { formatDate } from '../text/format.js';
import { agencySlug, type Agency, type AgencySuccession, type AgencyVersion, versionOn } from './agency.js';
import { registryFaults } from './registry-faults.js';
import type {
  AgencyNaming,
  KnownVersion,
  LegalBasis,
  RegistryAct,
  RegistryPlan,
  RegistryState,
} from './registry-act.js';
import { searchText } from './search.js';

/** How the basis of an entry stands beside a version or a succession. */
export function basisText({ number, date, issuer }: LegalBasis): string {
  return `${number} ngày ${formatDate(date)}, ${issuer}`;
}

/**
 * What an entry of the registry writes. Nothing is changed in place: versions are no longer held true, others take their
 * place, and what was known before stays readable (house decision 7: bitemporal; permanent numbers are never reused).
 */
export function planRegistryAct(state: RegistryState, act: RegistryAct): RegistryPlan {
  const faults = registryFaults(state, act);
  const none = { faults, ended: [], versions: [], newAgencies: [], successions: [] };
  if (faults.some((fault) => fault.blocking)) return none;
  return { ...WRITE[act.kind](new Writing(state, act)).plan(), faults };
}

const WRITE: Readonly<Record<RegistryAct['kind'], (writing: Writing) => Writing>> = {
  rename: (w) => w.goOn(w.first, w.act.names[0]!).follow(w.first, w.first, 'RENAMED'),
  merge: (w) => {
    const successor = w.act.successor ?? w.found(w.act.names[0]!);
    for (const number of w.act.agencies) w.end(number).follow(number, successor, 'MERGED_INTO');
    if (w.act.successor === null) return w;
    return w.goOn(successor, w.act.names[0] ?? null).follow(successor, successor, 'MERGED_KEEPS_NAME');
  },
  split: (w) => {
    const parts = w.act.names.map((name) => w.found(name));
    for (const part of parts) w.follow(w.first, part, 'SPLIT_INTO');
    if (!w.act.continues) return w.end(w.first);
    return w.goOn(w.first, null).follow(w.first, w.first, 'SPLIT_KEEPS_NAME');
  },
  dissolve: (w) => w.end(w.first).follow(w.first, w.act.successor, 'DISSOLVED'),
  correct: (w) => w.mendCode(),
};

/** Collects what one entry writes. */
class Writing {
  private readonly ended: KnownVersion[] = [];
  private readonly versions: AgencyVersion[] = [];
  private readonly newAgencies: Agency[] = [];
  private readonly successions: AgencySuccession[] = [];

  constructor(
    private readonly state: RegistryState,
    readonly act: RegistryAct,
  ) {}

  get first(): number {
    return this.act.agencies[0]!;
  }

  /** The agency goes on from the day, under a new name or on a new basis; what holds later than its present version stays. */
  goOn(number: number, name: AgencyNaming | null): this {
    const version = this.onDay(number);
    const from = this.act.effectiveFrom;
    this.ended.push(version);
    if (version.validFrom < from) this.versions.push({ ...bare(version), validTo: from });
    this.versions.push(
      found({ ...bare(version), ...name, validFrom: from, legalBasis: basisText(this.act.basis) }),
    );
    return this;
  }

  /** Nothing holds of it from the day on, whatever was recorded for later. */
  end(number: number): this {
    const from = this.act.effectiveFrom;
    for (const version of this.state.versions.filter((each) => each.number === number)) {
      if (version.validTo !== null && version.validTo <= from) continue;
      this.ended.push(version);
      if (version.validFrom < from) this.versions.push({ ...bare(version), validTo: from });
    }
    return this;
  }

  /** A new agency with the next number. */
  found(name: AgencyNaming): number {
    const known = [...this.state.agencies, ...this.newAgencies].map((agency) => agency.number);
    const number = Math.max(0, ...known) + 1;
    this.newAgencies.push({ number, slug: agencySlug(number, name.nameVi) });
    this.versions.push(
      found({
        ...name,
        number,
        gsoCode: null,
        region6: null,
        region8: null,
        nameFold: '',
        validFrom: this.act.effectiveFrom,
        validTo: null,
        legalBasis: basisText(this.act.basis),
      }),
    );
    return number;
  }

  follow(predecessor: number, successor: number | null, relation: string): this {
    const { effectiveFrom, basis } = this.act;
    const legalBasis = basisText(basis);
    this.successions.push({
      predecessor,
      successor,
      effectiveFrom,
      relation,
      legalBasis,
      confidence: 'FOUND',
    });
    return this;
  }

  /** A code is mended in every version that carries the mistaken one: it was never right. */
  mendCode(): this {
    const mistaken = this.onDay(this.first).code;
    const { code, confidence } = this.act.code!;
    for (const version of this.state.versions) {
      if (version.number !== this.first || version.code !== mistaken) continue;
      this.ended.push(version);
      this.versions.push(found({ ...bare(version), code, codeConfidence: confidence }));
    }
    return this;
  }

  plan(): Omit<RegistryPlan, 'faults'> {
    const { ended, versions, newAgencies, successions } = this;
    return { ended, versions, newAgencies, successions };
  }

  private onDay(number: number): KnownVersion {
    return versionOn(ofAgency(this.state, number), this.act.effectiveFrom)!;
  }
}

export const ofAgency = (state: RegistryState, number: number): KnownVersion[] =>
  state.versions.filter((version) => version.number === number);

function bare({ id: _id, ...version }: KnownVersion): AgencyVersion {
  return version;
}

/** The folded text follows name and code. */
function found(version: AgencyVersion): AgencyVersion {
  return { ...version, nameFold: searchText(version) };
}

/** The versions that hold on a day. */
export function versionsOn<V extends Pick<AgencyVersion, 'validFrom' | 'validTo'>>(
  versions: readonly V[],
  day: CivilDate,
): V[] {
  return versions.filter((version) => versionOn([version], day) !== null);
}
