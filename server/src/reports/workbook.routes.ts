import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId, type QuestionId } from '@ega/shared/reports/question-id';
import { assertOurClient } from '../platform/same-site.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { bytesOf } from './upload-bytes.js';
import { WorkbookImport, type WorkbookUpload } from './workbook-import.service.js';

interface Upload {
  Params: { round: string; agency: string };
  Querystring: { take?: string | string[]; digest?: string | string[]; requestId?: string | string[] };
}

/**
 * "Nhập từ tệp Excel". The file is sent once to be shown and once more to be taken, so that nothing of it is kept on the
 * server between the two.
 */
@Injectable()
export class WorkbookRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly imports: WorkbookImport,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.post<Upload>('/reports/:round/:agency/workbook/preview', async (request) =>
      this.imports.preview(actorOf(request), await uploadIn(request)),
    );
    fastify.post('/reports/workbook-place', async (request) => {
      assertOurClient(request);
      return this.imports.place(actorOf(request), await bytesOf(request.body));
    });
    fastify.post<Upload>('/reports/:round/:agency/workbook', async (request) => {
      const { digest, requestId } = request.query;
      if (typeof digest !== 'string' || typeof requestId !== 'string')
        throw new DomainError('MALFORMED_INPUT', { field: 'digest' });
      return this.imports.apply(actorOf(request), await uploadIn(request), digest, requestId);
    });
  }
}

async function uploadIn(request: FastifyRequest<Upload>): Promise<WorkbookUpload> {
  assertOurClient(request);
  actorOf(request);
  const { round, agency } = request.params;
  if (!/^[1-9]\d{0,5}$/.test(agency)) throw new DomainError('NOT_FOUND');
  const take = typeof request.query.take === 'string' ? request.query.take.split(',').filter(Boolean) : [];
  if (!take.every(isQuestionId)) throw new DomainError('MALFORMED_INPUT', { field: 'take' });
  return { round, agency: Number(agency), take: take as QuestionId[], bytes: await bytesOf(request.body) };
}
