import { BENCHMARKS } from '@ega/shared/directives/benchmark';
import { OBLIGATIONS } from '@ega/shared/directives/obligation';
import { RUBRICS } from '@ega/shared/directives/rubric';

export interface DirectiveRecord {
  kind: 'obligation' | 'rubric' | 'benchmark';
  code: string;
  version: number;
  body: object;
  validFrom: string;
  validTo: string | null;
}

/** What every world begins with: O1 and O2 of document 1655, rubric 1, and the quoted public statements. */
export function knownDirectives(): DirectiveRecord[] {
  return [
    ...OBLIGATIONS.map((body) => ({
      kind: 'obligation' as const,
      code: body.code,
      version: body.version,
      body,
      validFrom: body.firstDay,
      validTo: null,
    })),
    ...RUBRICS.map((body) => ({
      kind: 'rubric' as const,
      code: 'architecture',
      version: body.version,
      body,
      validFrom: body.validFrom,
      validTo: body.validTo,
    })),
    ...BENCHMARKS.map((body) => ({
      kind: 'benchmark' as const,
      code: body.measure,
      version: 1,
      body,
      validFrom: body.saidOn,
      validTo: null,
    })),
  ];
}
