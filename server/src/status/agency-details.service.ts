import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import type { BoardRow } from '@ega/shared/status/board';
import { peerLines } from '@ega/shared/status/peers';
import { viewOfBoard } from '@ega/shared/status/view-of';
import { Transactions } from '../platform/transaction.js';
import type { AgencyDetailsFace, AskedQuestionFace } from './agency-details.types.js';
import { AgencyPageQueries } from './agency-page.queries.js';
import { ngspFace, oneStopFace, projectsFace } from './area-face.js';
import { Areas } from './areas.service.js';
import type { Asked, Moment } from './as-of.js';
import type { ComputedBoard } from './computed-board.js';
import { asOfFace } from './overview-face.js';
import { Boards } from './status.service.js';

/** The second half of the page of an agency: connections, software, projects, what is asked for, and its peers. */
@Injectable()
export class AgencyDetails {
  constructor(
    private readonly boards: Boards,
    private readonly areas: Areas,
    private readonly transactions: Transactions,
    private readonly queries: AgencyPageQueries,
  ) {}

  async of(
    actor: Actor,
    moment: Moment,
    number: number,
    asked: Asked,
  ): Promise<[AgencyDetailsFace, ComputedBoard]> {
    const computed = await this.boards.of(actor, moment, asked);
    const row = viewOfBoard(computed.board, actor).rows.find((one) => one.number === number);
    if (!row) throw new DomainError('NOT_FOUND', { what: 'agency' });
    // Not reported: the last verified lines, said to be so (practice.md "Status" 1).
    const standing = row.report.submittedFirstAt === null && row.hasVerified;
    const shown = standing ? await this.boards.of(actor, moment, { ...asked, basis: 'verified' }) : computed;
    const readsReport = can(actor, 'report.read', { agencyNumber: number });
    const ngsp = this.areas.ngsp(shown);
    const provided = ngsp.provided.filter((line) => line.number === number);
    const joined = ngspFace(shown, { ...only(ngsp, number), provided }, actor);
    const face: AgencyDetailsFace = {
      asOf: asOfFace(computed),
      standing: standing ? this.standingRound(shown, number) : null,
      ngsp: joined.rows,
      provided: joined.provided,
      systems: ngsp.systems,
      oneStop: oneStopFace(shown, only(this.areas.oneStop(shown), number), actor).rows,
      projects: projectsFace(shown, only(this.areas.projects(shown), number), actor).rows,
      packages: await this.packages(actor, shown, number),
      asked: await this.asked(actor, computed, row, readsReport),
      peers: peerLines(computed.board.rows, number),
    };
    return [face, computed];
  }

  private standingRound({ source, board }: ComputedBoard, number: number): string | null {
    const report = source.reports.find((one) => one.agencyNumber === number);
    return report?.standingVerified?.roundId ?? board.roundId;
  }

  private packages(
    actor: Actor,
    { board, boardPosition }: ComputedBoard,
    number: number,
  ): Promise<unknown[]> {
    const { roundId, basis } = board;
    if (!roundId) return Promise.resolve([]);
    return this.transactions.read(actor, async (tx) => {
      const found =
        basis === 'verified'
          ? await this.queries.findVerified(tx, number, roundId, boardPosition)
          : await this.queries.findSent(tx, number, roundId, boardPosition);
      const here = found && (basis === 'verified' || found.round === roundId);
      return here ? [...(found.answers.C1?.packages ?? [])] : [];
    });
  }

  private asked(
    actor: Actor,
    { board, boardPosition }: ComputedBoard,
    { number, report }: BoardRow,
    readsReport: boolean,
  ): Promise<AskedQuestionFace[]> {
    const { roundId } = board;
    if (!roundId || report.state !== 'returned') return Promise.resolve([]);
    return this.transactions.read(actor, async (tx) => {
      const lines = await this.queries.listAsked(tx, number, roundId, boardPosition);
      return lines.map((line) => (readsReport ? line : { ...line, text: null }));
    });
  }
}

function only<Area extends { readonly rows: readonly { readonly number: number }[] }>(
  area: Area,
  number: number,
): Area {
  return { ...area, rows: area.rows.filter((row) => row.number === number) };
}
