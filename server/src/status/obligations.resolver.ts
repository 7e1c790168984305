import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@ega/shared/errors';
import { viewOfMatrix } from '@ega/shared/status/matrix/matrix';
import { viewOfObligations } from '@ega/shared/status/obligations/view-of-obligations';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { AsOfArgs } from './as-of.args.js';
import type { AgencyRef } from './as-of.types.js';
import type { ComputedBoard } from './computed-board.js';
import { matrixFace } from './matrix-face.js';
import { MatrixFaceOfBoard } from './matrix.types.js';
import { agencyObligation, obligationCells, obligationLine } from './obligation-face.js';
import { DutyEvidences } from './duty-evidence.service.js';
import { ObligationTables } from './obligation-tables.service.js';
import { AgencyObligationListFace, ObligationListFace, ObligationPageFace } from './obligation.types.js';
import { asOfFace } from './overview-face.js';
import { Boards } from './status.service.js';

@Resolver()
export class ObligationsResolver {
  constructor(
    private readonly boards: Boards,
    private readonly tables: ObligationTables,
    private readonly evidences: DutyEvidences,
  ) {}

  @Query(() => ObligationListFace, { description: 'Every duty with its own denominator and its figure.' })
  async obligations(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<ObligationListFace> {
    const computed = await this.board(context, asked);
    const table = this.tables.of(computed);
    return {
      asOf: asOfFace(computed),
      obligations: table.obligations.map(obligationLine),
      indicators: table.indicators.map(obligationLine),
    };
  }

  @Query(() => ObligationPageFace, {
    description: 'One duty with the agencies it binds; an agency sees itself.',
  })
  async obligation(
    @RequestContext() context: GraphQLContext,
    @Args('code') code: string,
    @Args() asked: AsOfArgs,
  ): Promise<ObligationPageFace> {
    const computed = await this.board(context, asked);
    const { obligations, indicators } = this.tables.of(computed);
    const column = [...obligations, ...indicators].find((one) => one.obligation.code === code);
    if (!column) throw new DomainError('NOT_FOUND', { what: 'obligation' });
    const [seen] = viewOfObligations([column], actorOf(context.request));
    return {
      asOf: asOfFace(computed),
      line: obligationLine(column),
      cells: obligationCells(seen?.cells ?? [], agenciesOf(computed)),
    };
  }

  @Query(() => MatrixFaceOfBoard, {
    description: 'Every agency the viewer sees × every duty of agencies; an agency sees itself.',
  })
  async obligationMatrix(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<MatrixFaceOfBoard> {
    const computed = await this.board(context, asked);
    return matrixFace(computed, viewOfMatrix(this.tables.matrixOf(computed), actorOf(context.request)));
  }

  @Query(() => AgencyObligationListFace, {
    description: 'Every duty of one agency, explained; an agency sees its own.',
  })
  async agencyObligations(
    @RequestContext() context: GraphQLContext,
    @Args('number', { type: () => Int }) number: number,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyObligationListFace> {
    const computed = await this.board(context, asked);
    const actor = actorOf(context.request);
    const { obligations, indicators } = this.tables.of(computed);
    const agency = agenciesOf(computed).get(number);
    const report = computed.source.reports.find((one) => one.agencyNumber === number);
    const own = viewOfObligations([...obligations, ...indicators], actor).flatMap((column) => {
      const cell = column.cells.find((one) => one.agencyNumber === number);
      return cell ? [{ column, cell }] : [];
    });
    if (!agency || own.length === 0) throw new DomainError('NOT_FOUND', { what: 'agency' });
    const evidence = await this.evidences.read(actor, computed, number);
    const { rubricVersion } = computed.board;
    return {
      asOf: asOfFace(computed),
      agency,
      revision: evidence.revision,
      obligations: own.map(({ column, cell }) =>
        agencyObligation(column, cell, rubricVersion, report, evidence),
      ),
    };
  }

  private async board({ request }: GraphQLContext, asked: AsOfArgs): Promise<ComputedBoard> {
    const computed = await this.boards.of(actorOf(request), request.facts!, asked);
    limitLife(request, computed);
    return computed;
  }
}

function agenciesOf({ source }: ComputedBoard): Map<number, AgencyRef> {
  return new Map(source.agencies.map((agency) => [agency.number, agency]));
}
