import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { EvidenceStore } from '../documents/evidence-store.js';
import { sendFile } from '../documents/file-sending.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { Library } from './library.service.js';

interface ByAgency {
  Params: { agency: string };
}

/** Files of the library: named by the agency's number, so that nobody can ask for another file through it. */
@Injectable()
export class LibraryRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly library: Library,
    private readonly store: EvidenceStore,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.route<ByAgency>({
      method: ['GET', 'HEAD'],
      url: '/files/library/:agency',
      handler: (request, reply) => this.send(request, reply),
    });
  }

  private async send(request: FastifyRequest<ByAgency>, reply: FastifyReply): Promise<unknown> {
    assertSameSite(request);
    const { agency } = request.params;
    if (!/^[1-9]\d{0,8}$/.test(agency)) throw new DomainError('NOT_FOUND');
    const file = await this.library.file(actorOf(request), request.facts!, Number(agency));
    return sendFile(request, reply, this.store, file);
  }
}
