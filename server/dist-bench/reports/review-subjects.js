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
import { isMinistryItself } from '@ega/shared/agencies/agency';
export class ReviewSubjects {
  async of(tx, report) {
    const people = await tx.query(
      `select distinct a.id, a.unit from report_revision r join account a on a.id in (r.prepared_by, r.submitted_by) where r.id = $1`,
      [report.currentRevisionId],
    );
    return {
      agencyNumber: report.agency.number,
      preparedBy: people.map((person) => person.id),
      agencyIsMinistryItself: isMinistryItself(report.agency.number),
      preparedByUnits: people.map((person) => person.unit),
    };
  }
}
ReviewSubjects = _ts_decorate([Injectable()], ReviewSubjects);

//# sourceMappingURL=review-subjects.js.map
