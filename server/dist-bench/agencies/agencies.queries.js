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
export class AgencyQueries {
  /** Names valid today (world time); an agency that has ended keeps its last name. */ listNames(
    tx,
    numbers,
  ) {
    return tx.query(
      `select distinct on (a.id) a.id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.kind
         from agency a join agency_version v on v.agency_id = a.id and v.superseded_position is null
          and v.valid_from <= (world_now() at time zone 'Asia/Ho_Chi_Minh')::date
        where $1::integer[] is null or a.id = any ($1)
        order by a.id, v.valid_from desc`,
      [numbers === 'all' ? null : [...numbers]],
    );
  }
}
AgencyQueries = _ts_decorate([Injectable()], AgencyQueries);

//# sourceMappingURL=agencies.queries.js.map
