import { BENCHMARKS } from '@ega/shared/directives/benchmark';
import { OBLIGATIONS } from '@ega/shared/directives/obligation';
import { RUBRICS } from '@ega/shared/directives/rubric';
/** What every world begins with: O1 and O2 of document 1655, rubric 1, and the quoted public statements. */ export function knownDirectives() {
  return [
    ...OBLIGATIONS.map((body) => ({
      kind: 'obligation',
      code: body.code,
      version: body.version,
      body,
      validFrom: body.firstDay,
      validTo: null,
    })),
    ...RUBRICS.map((body) => ({
      kind: 'rubric',
      code: 'architecture',
      version: body.version,
      body,
      validFrom: body.validFrom,
      validTo: body.validTo,
    })),
    ...BENCHMARKS.map((body) => ({
      kind: 'benchmark',
      code: body.measure,
      version: 1,
      body,
      validFrom: body.saidOn,
      validTo: null,
    })),
  ];
}

//# sourceMappingURL=known-directives.js.map
