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
import { DirectiveQueries } from '../directives/directives.queries.js';
import { BoardQueries } from './board.queries.js';
import { reportFacts } from './report-facts.js';
/** Sources kept to go on from; one for each round people look at. */ const KEPT = 6;
export class BoardSources {
  constructor(queries, directives) {
    this.queries = queries;
    this.directives = directives;
    this.latest = new Map();
  }
  async read(tx, rounds, boardPosition, day) {
    const key = rounds.round?.id ?? `none ${day}`;
    const kept = this.latest.get(key);
    const source =
      kept && BigInt(kept.boardPosition) <= BigInt(boardPosition)
        ? await this.readOn(tx, kept, rounds, boardPosition, day)
        : await this.readWhole(tx, rounds, boardPosition, day);
    const newest = this.latest.get(key);
    if (!newest || BigInt(newest.boardPosition) < BigInt(boardPosition)) this.keep(key, source);
    return source;
  }
  async readOn(tx, kept, rounds, boardPosition, day) {
    if (kept.boardPosition === boardPosition) return kept;
    const changes = await this.queries.findChanges(tx, kept.boardPosition, boardPosition);
    if (changes.world) return this.readWhole(tx, rounds, boardPosition, day);
    if (changes.agencies.length === 0)
      return {
        ...kept,
        boardPosition,
      };
    const moved = await this.readReports(tx, rounds, boardPosition, changes.agencies, kept);
    const replace = (before, after) => {
      const news = new Map(after.map((report) => [report.agencyNumber, report]));
      return before.map((report) => news.get(report.agencyNumber) ?? report);
    };
    return {
      ...kept,
      boardPosition,
      reports: replace(kept.reports, moved.reports),
      previous: replace(kept.previous, moved.previous),
    };
  }
  async readWhole(tx, rounds, boardPosition, day) {
    const { round, previousRound } = rounds;
    const agencies = await this.queries.listAgencies(tx, boardPosition, round?.cutOff ?? day);
    const openedFor = round ? await this.queries.listOpened(tx, round.id) : [];
    const previousOpenedFor = previousRound ? await this.queries.listOpened(tx, previousRound.id) : [];
    const directives = await this.directives.known(tx, boardPosition);
    const scope = {
      openedFor,
      previousOpenedFor,
    };
    const reports = await this.readReports(tx, rounds, boardPosition, null, scope);
    return {
      boardPosition,
      ...rounds,
      agencies,
      ...scope,
      ...reports,
      directives,
    };
  }
  async readReports(tx, { round, previousRound }, position, agencies, scope) {
    const rounds = [round, previousRound].flatMap((one) => (one ? [one.id] : []));
    if (rounds.length === 0)
      return {
        reports: [],
        previous: [],
      };
    const wanted = {
      rounds,
      position,
      agencies,
    };
    const moves = await this.queries.listMoves(tx, wanted);
    const revisions = await this.queries.listRevisions(tx, wanted);
    const extensions = await this.queries.listExtensions(tx, wanted);
    const summaries = await this.queries.listSummaries(tx, wanted);
    const among = (numbers) => (agencies ? numbers.filter((number) => agencies.includes(number)) : numbers);
    const factsOf = (id, numbers) => {
      const here = (rows) => rows.filter((row) => row.round === id);
      return reportFacts(id, among(numbers), {
        moves: here(moves),
        revisions: here(revisions),
        extensions: here(extensions),
        summaries: here(summaries),
      });
    };
    return {
      reports: round ? factsOf(round.id, scope.openedFor) : [],
      previous: previousRound ? factsOf(previousRound.id, scope.previousOpenedFor) : [],
    };
  }
  keep(key, source) {
    this.latest.delete(key);
    this.latest.set(key, source);
    if (this.latest.size > KEPT) this.latest.delete(this.latest.keys().next().value);
  }
}
BoardSources = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof BoardQueries === 'undefined' ? Object : BoardQueries,
      typeof DirectiveQueries === 'undefined' ? Object : DirectiveQueries,
    ]),
  ],
  BoardSources,
);

//# sourceMappingURL=board-sources.service.js.map
