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
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { instantMs } from '@ega/shared/text/civil-date';
import { KeptAnswers } from '../platform/cache/kept-answers.js';
import { Transactions } from '../platform/transaction.js';
import { askedInstant, chosenRound, dayOf, momentKey } from './as-of.js';
import { BoardQueries } from './board.queries.js';
import { BoardSources } from './board-sources.service.js';
import { computeAll } from './computed-board.js';
/** The board is computed for everybody at once and cut afterwards by viewOf (house decision 11). */ export const BOARD =
  {
    accountId: null,
    reach: 'all',
    agencyNumbers: [],
  };
/** Boards kept in memory: now on both bases, and the past instants of a meeting. */ const KEPT_BOARDS = 6;
export class Boards {
  constructor(transactions, queries, sources) {
    this.transactions = transactions;
    this.queries = queries;
    this.sources = sources;
    this.kept = new KeptAnswers(KEPT_BOARDS);
  }
  /** The board that was asked for; whoever asks for the same one meanwhile waits for it. The caller cuts it to the actor. */ of(
    actor,
    moment,
    asked,
  ) {
    assertCan(actor, 'board.read');
    return this.kept.get(momentKey(asked, moment), instantMs(moment.worldNow), async () => {
      const answer = await this.compute(moment, asked);
      return {
        answer,
        validUntilMs: answer.validUntilMs,
      };
    });
  }
  compute(moment, asked) {
    return this.transactions.read(BOARD, async (tx) => {
      const { instant, current } = askedInstant(asked, moment.worldNow);
      const { position, boardPosition } = current ? moment : await this.entryAt(tx, instant);
      const rounds = chosenRound(await this.queries.listRounds(tx, boardPosition), asked.round, instant);
      const source = await this.sources.read(tx, rounds, boardPosition, dayOf(instant));
      return computeAll(
        source,
        {
          instant,
          current,
          position,
        },
        asked.basis,
      );
    });
  }
  async entryAt(tx, instant) {
    const entry = await this.queries.findEntryAt(tx, instant);
    if (!entry)
      throw new DomainError('AS_OF_UNKNOWN', {
        what: 'before',
      });
    return entry;
  }
}
Boards = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof BoardQueries === 'undefined' ? Object : BoardQueries,
      typeof BoardSources === 'undefined' ? Object : BoardSources,
    ]),
  ],
  Boards,
);

//# sourceMappingURL=status.service.js.map
