import { sameName } from '../text/nfc.js';
import { versionOn } from './agency.js';
import { groupOf } from './kind.js';
import type {
  KnownVersion,
  RegistryAct,
  RegistryFault,
  RegistryFaultCode,
  RegistryState,
} from './registry-act.js';

/** Identifier codes of agencies under QCVN 102:2016/BTTTT: a letter and two digits. */
const CODE = /^[A-Z]\d{2}$/;

/** All that stands against an entry, at once; the client shows it before sending, the server refuses by it. */
export function registryFaults(state: RegistryState, act: RegistryAct): RegistryFault[] {
  const faults: RegistryFault[] = [];
  const add = (code: RegistryFaultCode, agency: number | null = null, blocking = true): void => {
    faults.push({ code, agency, blocking });
  };
  const onDay = (number: number): KnownVersion | null =>
    versionOn(
      state.versions.filter((version) => version.number === number),
      act.effectiveFrom,
    );

  const single = act.kind !== 'merge';
  if (act.agencies.length === 0 || (single && act.agencies.length > 1)) add('agenciesMissing');
  if (act.successor !== null && act.agencies.includes(act.successor)) add('successorAmong', act.successor);
  const touched = [...act.agencies, ...(act.successor === null ? [] : [act.successor])];
  for (const number of touched) if (!onDay(number)) add('notValid', number);
  if (namesNeeded(act) > act.names.length || act.names.some((name) => name.nameVi.trim() === ''))
    add('nameMissing');
  if (faults.length > 0) return faults;

  const ending = new Set(endsOf(act));
  const others = state.versions.filter(
    (version) => versionOn([version], act.effectiveFrom) && !ending.has(version.number),
  );
  for (const [index, name] of act.names.entries()) {
    const own = act.kind === 'rename' ? act.agencies[0] : act.kind === 'merge' ? act.successor : null;
    const rest = others.filter((version) => version.number !== own);
    if (rest.some((version) => sameName(version.nameVi, name.nameVi))) add('nameTaken');
    if (act.names.slice(0, index).some((earlier) => sameName(earlier.nameVi, name.nameVi))) add('nameTaken');
    if (name.code !== null) codeFault(name.code, rest, add);
    const before = own === null || own === undefined ? null : onDay(own);
    if (before && groupOf(before.kind) !== groupOf(name.kind)) add('kindChanges', own!, false);
  }
  if (act.kind === 'rename') renameFaults(act, onDay(act.agencies[0]!)!, add);
  if (act.kind === 'correct') correctionFaults(act, onDay(act.agencies[0]!)!, others, add);
  else for (const number of touched) if (laterThan(state, number, act)) add('laterVersion', number, false);
  if (act.kind !== 'correct' && act.basis.date > act.effectiveFrom) add('basisLater', null, false);
  return faults;
}

type Add = (code: RegistryFaultCode, agency?: number | null, blocking?: boolean) => void;

function namesNeeded(act: RegistryAct): number {
  if (act.kind === 'rename') return 1;
  if (act.kind === 'merge') return act.successor === null ? 1 : 0;
  if (act.kind === 'split') return act.continues ? 1 : 2;
  return 0;
}

/** Agencies of which nothing holds any more from the day on. */
export function endsOf(act: RegistryAct): readonly number[] {
  if (act.kind === 'merge' || act.kind === 'dissolve') return act.agencies;
  return act.kind === 'split' && !act.continues ? act.agencies : [];
}

function codeFault(code: string, others: readonly KnownVersion[], add: Add): void {
  if (!CODE.test(code)) add('codeShape');
  const holder = others.find((version) => version.code === code);
  if (holder) add('codeTaken', holder.number);
}

function renameFaults(act: RegistryAct, before: KnownVersion, add: Add): void {
  const name = act.names[0]!;
  const keys = ['kind', 'nameVi', 'nameEn', 'shortName', 'agencyName', 'code', 'isMunicipality'] as const;
  if (keys.every((key) => before[key] === name[key])) add('nothingChanges', before.number);
}

function correctionFaults(
  act: RegistryAct,
  before: KnownVersion,
  others: readonly KnownVersion[],
  add: Add,
): void {
  if (!act.code) return add('codeShape');
  if (act.code.code === before.code && act.code.confidence === before.codeConfidence)
    add('nothingChanges', before.number);
  if (act.code.code !== null)
    codeFault(
      act.code.code,
      others.filter((version) => version.number !== before.number),
      add,
    );
}

/** Something is already recorded for a later day: it stays where the agency goes on and lapses where it ends. */
function laterThan(state: RegistryState, number: number, act: RegistryAct): boolean {
  return state.versions.some((version) => version.number === number && version.validFrom > act.effectiveFrom);
}
