function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
import { Injectable } from '@nestjs/common';
export class DirectiveQueries {
  /** Rows recorded at or before the position, oldest validity first. */ async known(tx, position) {
    const rows = await tx.query(
      `select kind, code, valid_from as "validFrom", body from directive_item
        where position <= $1 order by kind, code, valid_from, version`,
      [position],
    );
    const of = (kind) =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ code, validFrom, body }) => ({
          code,
          validFrom,
          body: body,
        }));
    return {
      obligations: of('obligation'),
      rubrics: of('rubric'),
      benchmarks: of('benchmark'),
    };
  }
}
DirectiveQueries = _ts_decorate([Injectable()], DirectiveQueries);
/**
 * The version of each code that holds on a day. Before the first day of all the first one is taken: a duty then gives
 * figures without a judgement (practice.md "Status" 4), it does not vanish.
 */ export function holdingOn(items, day) {
  const chosen = new Map();
  for (const item of items) if (!chosen.has(item.code) || item.validFrom <= day) chosen.set(item.code, item);
  return [...chosen.values()].map((item) => item.body);
}

//# sourceMappingURL=directives.queries.js.map
