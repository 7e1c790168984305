import { ISSUED_STEP } from '@ega/shared/areas/architecture/steps';
import { canonicalize } from '../platform/canonical.js';
const STEPS = [1, 2, 3, 4, 5, 6, ISSUED_STEP];
/** The seven steps with what was told of each, whether the Authority has confirmed it, and the dates still to come (A1, A3, A5). */ export function architectureSteps(
  { counted, verified },
  reader,
) {
  const at = counted?.A1?.step ?? null;
  const told = new Map((counted?.A3?.steps ?? []).map((row) => [row.step, row]));
  const confirmed = new Map((verified?.A3?.steps ?? []).map((row) => [row.step, row]));
  const planned = new Map((counted?.A5?.planned ?? []).map((row) => [row.step, row.on ?? null]));
  return STEPS.map((step) => {
    const row = told.get(step);
    const plannedOn = at === null || step > at ? (planned.get(step) ?? null) : null;
    return {
      step,
      state: stateOf(step, at, row !== undefined),
      startedOn: row?.startedOn ?? null,
      document: reader.readsDocuments ? (row?.document ?? null) : null,
      verified: row !== undefined && same(row, confirmed.get(step)),
      plannedOn,
      plannedPast: plannedOn !== null && plannedOn < reader.today,
    };
  });
}
function stateOf(step, at, told) {
  if (at === null || step > at) return 'ahead';
  if (step < at) return told ? 'done' : 'skipped';
  return step === ISSUED_STEP ? 'done' : 'current';
}
/** History is made of dated documents, not of rounds (practice.md "Status" 8). */ export function datedSteps({
  counted,
  verified,
}) {
  const confirmed = new Map((verified?.A3?.steps ?? []).map((row) => [row.step, row]));
  return (counted?.A3?.steps ?? [])
    .flatMap((row) => {
      const ok = same(row, confirmed.get(row.step));
      const documentOn = row.document?.issuedOn ?? null;
      return [
        {
          step: row.step,
          on: row.startedOn ?? null,
          byDocument: false,
          verified: ok,
        },
        {
          step: row.step,
          on: documentOn,
          byDocument: true,
          verified: ok,
        },
      ].flatMap(({ on, ...rest }) =>
        on === null
          ? []
          : [
              {
                ...rest,
                on,
              },
            ],
      );
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.step - b.step));
}
const same = (a, b) => b !== undefined && canonicalize(a) === canonicalize(b);

//# sourceMappingURL=architecture-steps.js.map
