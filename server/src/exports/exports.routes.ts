import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { viewedAgencies } from '@ega/shared/status/agency-list';
import { viewFromAddress } from '@ega/shared/status/agency-address';
import { viewOfMatrix } from '@ega/shared/status/matrix/matrix';
import { matrixFromAddress } from '@ega/shared/status/matrix/matrix-address';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { assertSameSite } from '../platform/same-site.js';
import { areaViewFromAddress } from '@ega/shared/status/areas/area-view';
import { Areas } from '../status/areas.service.js';
import { agencyRows } from '../status/agency-list-face.js';
import type { Asked } from '../status/as-of.js';
import { type AskedBefore, Comparisons } from '../status/comparison.service.js';
import { ObligationTables } from '../status/obligation-tables.service.js';
import { Boards } from '../status/status.service.js';
import { AREA_FILES, areaDocument, type AreaFile } from './area-documents.js';
import { agenciesPack } from './agencies-pack.js';
import { comparisonPack } from './comparison-pack.js';
import { exportFacts, type ExportFacts } from './export-facts.js';
import { matrixPack } from './matrix-pack.js';
import { overviewLines } from './overview-lines.js';
import { overviewPack } from './overview-pack.js';
import { Renderer } from './renderer.service.js';
import type { PackRendering } from './rendering.js';
import { areaFilterWords, filterWords } from './filter-words.js';

interface Address {
  Querystring: Record<string, string | string[] | undefined>;
}

const MEDIA_TYPES: Record<PackRendering['format'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Downloads: the same board, the same view of it and the same address as the screen; bytes come from the worker. */
@Injectable()
export class ExportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly boards: Boards,
    private readonly comparisons: Comparisons,
    private readonly tables: ObligationTables,
    private readonly areas: Areas,
    private readonly renderer: Renderer,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    for (const format of ['xlsx', 'csv'] as const)
      fastify.get<Address>(`/exports/overview.${format}`, (request, reply) =>
        this.overview(request, reply, format),
      );
    fastify.get<Address>('/exports/agencies.xlsx', (request, reply) => this.agencies(request, reply, 'xlsx'));
    for (const area of AREA_FILES)
      for (const format of ['xlsx', 'csv'] as const)
        fastify.get<Address>(`/exports/areas/${area}.${format}`, (request, reply) =>
          this.area(request, reply, area, format),
        );
    fastify.get<Address>('/exports/agencies.csv', (request, reply) => this.agencies(request, reply, 'csv'));
    fastify.get<Address>('/exports/matrix.xlsx', (request, reply) => this.matrix(request, reply, 'xlsx'));
    fastify.get<Address>('/exports/matrix.csv', (request, reply) => this.matrix(request, reply, 'csv'));
    for (const format of ['xlsx', 'csv'] as const)
      fastify.get<Address>(`/exports/comparison.${format}`, (request, reply) =>
        this.comparison(request, reply, format),
      );
  }

  private async overview(
    request: FastifyRequest<Address>,
    reply: FastifyReply,
    format: 'xlsx' | 'csv',
  ): Promise<FastifyReply> {
    const facts = await this.facts(request, null);
    const actor = actorOf(request);
    const document =
      format === 'csv'
        ? overviewLines(facts, actor)
        : overviewPack(facts, actor, this.tables.of(facts.computed));
    return this.send(reply, { format, document });
  }

  private async agencies(
    request: FastifyRequest<Address>,
    reply: FastifyReply,
    format: 'xlsx' | 'csv',
  ): Promise<FastifyReply> {
    const { view } = viewFromAddress(addressOf(request));
    const facts = await this.facts(request, filterWords(view));
    const rows = agencyRows(facts.computed, actorOf(request));
    const document = agenciesPack(facts, viewedAgencies(rows, view), rows.length);
    return this.send(reply, { format, document });
  }

  private async matrix(
    request: FastifyRequest<Address>,
    reply: FastifyReply,
    format: 'xlsx' | 'csv',
  ): Promise<FastifyReply> {
    const { view } = matrixFromAddress(addressOf(request));
    const facts = await this.facts(request, filterWords({ ...view, reports: [], figure: null }));
    const matrix = viewOfMatrix(this.tables.matrixOf(facts.computed), actorOf(request));
    return this.send(reply, { format, document: matrixPack(facts, matrix, view) });
  }

  private async area(
    request: FastifyRequest<Address>,
    reply: FastifyReply,
    area: AreaFile,
    format: 'xlsx' | 'csv',
  ): Promise<FastifyReply> {
    const { view } = areaViewFromAddress(addressOf(request));
    const facts = await this.facts(request, areaFilterWords(view));
    const document = areaDocument(area, facts, view, actorOf(request), this.areas);
    return this.send(reply, { format, document });
  }

  private async comparison(
    request: FastifyRequest<Address>,
    reply: FastifyReply,
    format: 'xlsx' | 'csv',
  ): Promise<FastifyReply> {
    const facts = await this.facts(request, null);
    const from = sideIn(request, 'tu-');
    const compared = await this.comparisons.of(actorOf(request), request.facts!, askedIn(request), from);
    return this.send(reply, { format, document: comparisonPack(facts, compared) });
  }

  private async facts(request: FastifyRequest<Address>, filters: string | null): Promise<ExportFacts> {
    assertSameSite(request);
    const actor = actorOf(request);
    assertCan(actor, 'export.download');
    const { worldNow, mark } = request.facts!;
    const computed = await this.boards.of(actor, request.facts!, askedIn(request));
    return exportFacts(computed, actor, { exportedAt: worldNow, demo: mark === 'demo', filters });
  }

  private async send(reply: FastifyReply, rendering: PackRendering): Promise<FastifyReply> {
    const bytes = await this.renderer.render(rendering);
    return reply
      .headers({
        'content-type': MEDIA_TYPES[rendering.format],
        'content-disposition': attachmentHeader(`${rendering.document.fileName}.${rendering.format}`),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      })
      .send(bytes);
  }
}

function addressOf(request: FastifyRequest<Address>): (name: string) => string | null {
  return (name) => {
    const value = request.query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
}

/** `ky`, `luc`, `ngay`, `nguon` of the page's own address. */
function askedIn(request: FastifyRequest<Address>): Asked {
  const basis = addressOf(request)('nguon') === 'tham-tra' ? 'verified' : 'reported';
  return { ...sideIn(request, ''), basis };
}

/** One side of a comparison; the earlier one is named with `tu-` before it. */
function sideIn(request: FastifyRequest<Address>, before: 'tu-' | ''): AskedBefore {
  const address = addressOf(request);
  const [at, day] = [address(`${before}luc`), address(`${before}ngay`)];
  if (day && !parseCivilDate(day)) throw new DomainError('MALFORMED_INPUT', { field: `${before}ngay` });
  const meeting = address(`${before}phien`);
  return { round: address(`${before}ky`), at: at && instantIn(at), day, meeting };
}

function instantIn(text: string): string {
  try {
    return InstantScalar.parseValue(text) as string;
  } catch {
    throw new DomainError('MALFORMED_INPUT', { field: 'luc' });
  }
}
