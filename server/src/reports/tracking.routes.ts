import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { parseMapping, type SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertOurClient } from '../platform/same-site.js';
import { TrackingImport } from './tracking-import.service.js';
import { bytesOf } from './upload-bytes.js';

interface Upload {
  Params: { round: string };
  Querystring: { mapping?: string | string[]; digest?: string | string[]; requestId?: string | string[] };
}

/** "Nạp bảng theo dõi": like a form workbook, the file is sent to be shown and once more to be taken; nothing of it is kept. */
@Injectable()
export class TrackingRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly imports: TrackingImport,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.post<Upload>('/reports/:round/tracking/look', async (request) => {
      assertOurClient(request);
      const actor = actorOf(request);
      return this.imports.look(actor, request.params.round, await bytesOf(request.body));
    });
    fastify.post<Upload>('/reports/:round/tracking/preview', async (request) => {
      assertOurClient(request);
      const actor = actorOf(request);
      const mapping = mappingOf(request);
      return this.imports.preview(actor, request.params.round, mapping, await bytesOf(request.body));
    });
    fastify.post<Upload>('/reports/:round/tracking', async (request) => {
      assertOurClient(request);
      const actor = actorOf(request);
      const { digest, requestId } = request.query;
      if (typeof digest !== 'string' || typeof requestId !== 'string')
        throw new DomainError('MALFORMED_INPUT', { field: 'digest' });
      const mapping = mappingOf(request);
      const bytes = await bytesOf(request.body);
      return this.imports.apply(actor, request.params.round, mapping, bytes, { digest, requestId });
    });
  }
}

/** What the person said of the columns travels beside the file, which is the body. */
function mappingOf({ query }: FastifyRequest<Upload>): SheetMapping {
  let raw: unknown;
  try {
    raw = JSON.parse(typeof query.mapping === 'string' ? query.mapping : '');
  } catch {
    throw new DomainError('MALFORMED_INPUT', { field: 'mapping' });
  }
  const mapping = parseMapping(raw);
  if (!mapping) throw new DomainError('MALFORMED_INPUT', { field: 'mapping' });
  return mapping;
}
