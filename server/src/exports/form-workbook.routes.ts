import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { WorkbookSources } from '../reports/workbook-source.queries.js';
import { formWorkbook } from './form-workbook-build.js';
import { Renderer } from './renderer.service.js';

interface Download {
  Params: { round: string; agency: string };
  Querystring: { cau?: string | string[] };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Tải biểu mẫu Excel": the form of one agency, filled; `cau=C1,C2` makes the partial one. */
@Injectable()
export class FormWorkbookRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly sources: WorkbookSources,
    private readonly renderer: Renderer,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<Download>('/reports/:round/:agency/workbook.xlsx', (request, reply) =>
      this.download(request, reply),
    );
  }

  private async download(request: FastifyRequest<Download>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round, agency } = request.params;
    if (!/^[1-9]\d{0,5}$/.test(agency)) throw new DomainError('NOT_FOUND');
    const { cau } = request.query;
    const chosen = typeof cau === 'string' && cau !== '' ? cau.split(',') : null;
    const source = await this.sources.get(actorOf(request), round, Number(agency), chosen);
    const document = formWorkbook(source);
    const bytes = await this.renderer.render({ format: 'form', document });
    return reply
      .headers({
        'content-type': XLSX,
        'content-disposition': attachmentHeader(`${document.fileName}.xlsx`),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      })
      .send(bytes);
  }
}
