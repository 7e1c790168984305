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
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
function _ts_param(paramIndex, decorator) {
  return function (target, key) {
    decorator(target, key, paramIndex);
  };
}
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { CoverDocuments } from './cover-documents.service.js';
import { Drafting } from './drafting.service.js';
import { ReceiptQueries } from './receipt.queries.js';
import { ReportPage } from './report-page.types.js';
import { MoveResult, ReceiptFace, SavedAnswer } from './report-results.types.js';
import { ReportQueries } from './reports.queries.js';
import { Sending } from './sending.service.js';
export class ReportsResolver {
  constructor(drafting, sending, covers, queries, receipts) {
    this.drafting = drafting;
    this.sending = sending;
    this.covers = covers;
    this.queries = queries;
    this.receipts = receipts;
  }
  report(actor, round, agency) {
    return this.queries.getPage(actor, round, agency);
  }
  receipt(actor, number) {
    return this.receipts.getFace(actor, number);
  }
  saveAnswer(actor, round, agency, question, version, requestId, value) {
    return this.drafting.saveAnswer(
      actor,
      {
        round,
        agency,
        question,
        version,
        value: value ?? null,
      },
      requestId,
    );
  }
  confirmAnswer(actor, round, agency, question, version, requestId) {
    return this.drafting.confirmUnchanged(
      actor,
      {
        round,
        agency,
        question,
        version,
      },
      requestId,
    );
  }
  setWarningReason(actor, round, agency, question, rule, reason, requestId) {
    return this.drafting.setWarningReason(
      actor,
      {
        round,
        agency,
        question,
        rule,
        reason,
      },
      requestId,
    );
  }
  markReady(actor, round, agency, requestId) {
    return this.sending.markReady(
      actor,
      {
        round,
        agency,
      },
      requestId,
    );
  }
  takeBack(actor, round, agency, requestId) {
    return this.sending.takeBack(
      actor,
      {
        round,
        agency,
      },
      requestId,
    );
  }
  sendBack(actor, round, agency, reason, requestId) {
    return this.sending.sendBack(
      actor,
      {
        round,
        agency,
        reason,
      },
      requestId,
    );
  }
  submitReport(actor, round, agency, requestId) {
    return this.sending.submit(
      actor,
      {
        round,
        agency,
      },
      requestId,
    );
  }
  withdrawReport(actor, round, agency, reason, requestId) {
    return this.sending.withdraw(
      actor,
      {
        round,
        agency,
        reason,
      },
      requestId,
    );
  }
  addCoverDocument(actor, round, agency, document, requestId) {
    return this.covers.add(
      actor,
      {
        round,
        agency,
        cover: document,
      },
      requestId,
    );
  }
}
_ts_decorate(
  [
    Query(() => ReportPage, {
      description:
        'The report of one agency in one round: draft for its own people, sent revision for the Authority.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('round', {
        type: () => String,
      }),
    ),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String, Number]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'report',
  null,
);
_ts_decorate(
  [
    Query(() => ReceiptFace, {
      description: 'Phiếu tiếp nhận by its number: valid, withdrawn or voided.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('number')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'receipt',
  null,
);
_ts_decorate(
  [
    Mutation(() => SavedAnswer, {
      description:
        'Saves one question; a version seen before somebody else saved answers STALE_VERSION with both sides.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('question')),
    _ts_param(
      4,
      Args('version', {
        type: () => Int,
      }),
    ),
    _ts_param(5, Args('requestId')),
    _ts_param(
      6,
      Args('value', {
        type: () => AnswerValueScalar,
        nullable: true,
        description: 'Null clears the answer.',
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      Number,
      String,
      Object,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'saveAnswer',
  null,
);
_ts_decorate(
  [
    Mutation(() => SavedAnswer, {
      description: '"Xác nhận không thay đổi": a taken-over answer counts from now on.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('question')),
    _ts_param(
      4,
      Args('version', {
        type: () => Int,
      }),
    ),
    _ts_param(5, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      Number,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'confirmAnswer',
  null,
);
_ts_decorate(
  [
    Mutation(() => SavedAnswer, {
      description: 'The reason why a warning is passed over; an empty reason takes it back.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('question')),
    _ts_param(4, Args('rule')),
    _ts_param(5, Args('reason')),
    _ts_param(6, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'setWarningReason',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'Draft or returned becomes ready; refused with all blocking issues.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'markReady',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'The reporter takes a ready report back.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'takeBack',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'The approver sends a ready report back inside the agency, with a reason.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('reason')),
    _ts_param(4, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'sendBack',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'Gửi báo cáo: writes the next immutable revision and its receipt.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'submitReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'Takes a sent report back while no officer has opened it.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('reason')),
    _ts_param(4, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'withdrawReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => ID, {
      description:
        'The signed cover document that follows the submission, in the shape of an answer to T2; a line beside the revision, not in its hash.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(
      3,
      Args('document', {
        type: () => AnswerValueScalar,
      }),
    ),
    _ts_param(4, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      Object,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReportsResolver.prototype,
  'addCoverDocument',
  null,
);
ReportsResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Drafting === 'undefined' ? Object : Drafting,
      typeof Sending === 'undefined' ? Object : Sending,
      typeof CoverDocuments === 'undefined' ? Object : CoverDocuments,
      typeof ReportQueries === 'undefined' ? Object : ReportQueries,
      typeof ReceiptQueries === 'undefined' ? Object : ReceiptQueries,
    ]),
  ],
  ReportsResolver,
);

//# sourceMappingURL=reports.resolver.js.map
