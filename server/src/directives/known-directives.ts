import { NATIONAL_SYSTEMS } from '@ega/shared/areas/ngsp/national-systems';
import { NGSP } from '@ega/shared/areas/ngsp/platform-name';
import { STANDARDS } from '@ega/shared/areas/one-stop/standards';
import { BENCHMARKS } from '@ega/shared/directives/benchmark';
import type { CatalogueKind } from '@ega/shared/directives/catalogue-entry';
import { KNOWN_OBLIGATIONS } from '@ega/shared/directives/known-obligations';
import { LETTERHEADS } from '@ega/shared/directives/letterhead';
import { RUBRICS } from '@ega/shared/directives/rubric';
import { RELEASED_DAYS } from '@ega/shared/rounds/holidays';

export interface DirectiveRecord {
  kind: 'obligation' | 'rubric' | 'benchmark' | 'letterhead' | CatalogueKind;
  code: string;
  version: number;
  body: object;
  validFrom: string;
  validTo: string | null;
}

/** What the national platform is called in the documents of 2015 to 2018. */
const PLATFORM_NAME: DirectiveRecord = {
  kind: 'platform-name',
  code: 'ngsp',
  version: 1,
  body: NGSP,
  validFrom: NGSP.validFrom,
  validTo: NGSP.validTo,
};

/** Version 1 of each entry of a list. */
const listed = (
  kind: CatalogueKind,
  entries: readonly { code: string; validFrom: string; validTo: string | null }[],
): DirectiveRecord[] =>
  entries.map(({ code, ...body }) => ({
    ...{ kind, code, version: 1, body },
    validFrom: body.validFrom,
    validTo: body.validTo,
  }));

/** What every world begins with: O1 to O20, rubric 1, the quoted statements, the national systems, the standards of C6, the platform and the days off. */
export function knownDirectives(): DirectiveRecord[] {
  return [
    ...KNOWN_OBLIGATIONS.map((body) => ({
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
    ...LETTERHEADS.map((body) => ({
      kind: 'letterhead' as const,
      code: 'letterhead',
      version: body.version,
      body,
      validFrom: body.validFrom,
      validTo: body.validTo,
    })),
    ...listed('national-system', NATIONAL_SYSTEMS),
    ...listed('checked-standard', STANDARDS),
    ...RELEASED_DAYS.map(({ code, holiday, worked, from, until }) => ({
      kind: 'day-off' as const,
      code,
      version: 1,
      body: { holiday, effect: worked ? 'worked' : 'off', validFrom: from, validTo: until },
      validFrom: from,
      validTo: until,
    })),
    PLATFORM_NAME,
  ];
}
