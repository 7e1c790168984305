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
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { Correcting } from './correcting.service.js';
import { Deciding } from './deciding.service.js';
import { MoveResult } from './report-results.types.js';
import { Review } from './review.service.js';
import { ReviewQueries } from './review.queries.js';
import { MarkFace, MarkValue, ReviewQueue, ReviewSheet } from './review.types.js';
export class ReviewResolver {
  constructor(review, deciding, correcting, queries) {
    this.review = review;
    this.deciding = deciding;
    this.correcting = correcting;
    this.queries = queries;
  }
  reviewQueue(actor, round) {
    return this.queries.getQueue(actor, round);
  }
  reviewSheet(actor, round, agency) {
    return this.queries.getSheet(actor, round, agency);
  }
  openReview(actor, round, agency, requestId) {
    return this.review.open(
      actor,
      {
        round,
        agency,
      },
      requestId,
    );
  }
  assignReview(actor, round, agency, requestId, officer) {
    return this.review.assign(
      actor,
      {
        round,
        agency,
        officer: officer ?? null,
      },
      requestId,
    );
  }
  markQuestion(actor, revisionId, question, mark, version, requestId, reasonCode, text, dueOn) {
    return this.review.mark(
      actor,
      {
        revisionId,
        question,
        mark,
        version,
        reasonCode,
        text,
        dueOn,
      },
      requestId,
    );
  }
  clearMark(actor, revisionId, question, requestId) {
    return this.review.clearMark(
      actor,
      {
        revisionId,
        question,
      },
      requestId,
    );
  }
  returnReport(actor, revisionId, dueOn, requestId) {
    return this.deciding.returnForCompletion(
      actor,
      {
        revisionId,
        dueOn,
      },
      requestId,
    );
  }
  verifyReport(actor, revisionId, requestId) {
    return this.deciding.verify(
      actor,
      {
        revisionId,
      },
      requestId,
    );
  }
  undoDecision(actor, round, agency, requestId) {
    return this.deciding.undo(
      actor,
      {
        round,
        agency,
      },
      requestId,
    );
  }
  reopenReport(actor, round, agency, reason, dueOn, requestId, questions) {
    return this.correcting.reopen(
      actor,
      {
        round,
        agency,
        reason,
        dueOn,
        questions: questions ?? null,
      },
      requestId,
    );
  }
  voidReport(actor, round, agency, reason, requestId) {
    return this.correcting.voidReport(
      actor,
      {
        round,
        agency,
        reason,
      },
      requestId,
    );
  }
  waiveSecondPerson(actor, round, agency, waived, reason, requestId) {
    return this.review.waiveSecondPerson(
      actor,
      {
        round,
        agency,
        waived,
        reason,
      },
      requestId,
    );
  }
}
_ts_decorate(
  [
    Query(() => ReviewQueue),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'reviewQueue',
  null,
);
_ts_decorate(
  [
    Query(() => ReviewSheet, {
      description:
        'The current sent revision beside the latest verified answers. Reading it does not open it: openReview does.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
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
  ReviewResolver.prototype,
  'reviewSheet',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'From now on the agency cannot withdraw; asked again it changes nothing.',
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
  ReviewResolver.prototype,
  'openReview',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'Gives the report to an officer; null takes it from everybody.',
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
    _ts_param(
      4,
      Args('officer', {
        type: () => ID,
        nullable: true,
      }),
    ),
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
  ReviewResolver.prototype,
  'assignReview',
  null,
);
_ts_decorate(
  [
    Mutation(() => MarkFace, {
      description: 'Chấp nhận, or Đề nghị bổ sung with reason code and text, for one question.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('revisionId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('question')),
    _ts_param(
      3,
      Args('mark', {
        type: () => MarkValue,
      }),
    ),
    _ts_param(
      4,
      Args('version', {
        type: () => Int,
        description: '0 where there is no mark yet.',
      }),
    ),
    _ts_param(5, Args('requestId')),
    _ts_param(
      6,
      Args('reasonCode', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_param(
      7,
      Args('text', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_param(
      8,
      Args('dueOn', {
        type: () => CivilDateScalar,
        nullable: true,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      String,
      typeof MarkValue === 'undefined' ? Object : MarkValue,
      Number,
      String,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'markQuestion',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('revisionId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('question')),
    _ts_param(3, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'clearMark',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description:
        'Đề nghị hoàn thiện báo cáo: exactly the marked questions open again, until the end of the day given.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('revisionId', {
        type: () => ID,
      }),
    ),
    _ts_param(
      2,
      Args('dueOn', {
        type: () => CivilDateScalar,
      }),
    ),
    _ts_param(3, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'returnReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description:
        'Xác nhận đã thẩm tra: every answer is accepted in this revision or was confirmed unchanged from a verified one.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('revisionId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String, String]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'verifyReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'The officer of the last decision takes it back within 10 seconds.',
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
  ReviewResolver.prototype,
  'undoDecision',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description:
        'Opens a verified report, or one of a closed round that was never sent, until the end of the day given.',
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
    _ts_param(
      4,
      Args('dueOn', {
        type: () => CivilDateScalar,
      }),
    ),
    _ts_param(5, Args('requestId')),
    _ts_param(
      6,
      Args('questions', {
        type: () => [String],
        nullable: true,
        description: 'Questions to open; all where none is named.',
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      String,
      String,
      String,
      Array,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'reopenReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'Wrong agency or round: kept, not counted; its receipts answer "voided".',
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
  ReviewResolver.prototype,
  'voidReport',
  null,
);
_ts_decorate(
  [
    Mutation(() => MoveResult, {
      description: 'One-person agency: the person who marks ready may also send this report.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('round')),
    _ts_param(
      2,
      Args('agency', {
        type: () => Int,
      }),
    ),
    _ts_param(3, Args('waived')),
    _ts_param(4, Args('reason')),
    _ts_param(5, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Number,
      Boolean,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  ReviewResolver.prototype,
  'waiveSecondPerson',
  null,
);
ReviewResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Review === 'undefined' ? Object : Review,
      typeof Deciding === 'undefined' ? Object : Deciding,
      typeof Correcting === 'undefined' ? Object : Correcting,
      typeof ReviewQueries === 'undefined' ? Object : ReviewQueries,
    ]),
  ],
  ReviewResolver,
);

//# sourceMappingURL=review.resolver.js.map
