import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { OneSheetSources } from '../reports/one-sheet-source.queries.js';
import { oneSheet } from './one-sheet.js';
import { Renderer } from './renderer.service.js';

/** "Tải bảng tổng hợp": a line for each agency of the round, to be filled in and loaded again. */
@Injectable()
export class OneSheetRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly sources: OneSheetSources,
    private readonly renderer: Renderer,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<{ Params: { round: string } }>('/reports/:round/tracking.xlsx', (request, reply) =>
      this.download(request, reply),
    );
  }

  private async download(
    request: FastifyRequest<{ Params: { round: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    assertSameSite(request);
    const document = oneSheet(await this.sources.get(actorOf(request), request.params.round));
    const bytes = await this.renderer.render({ format: 'form', document });
    return reply
      .headers({
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': attachmentHeader(`${document.fileName}.xlsx`),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      })
      .send(bytes);
  }
}
