import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { attachmentHeader } from '../documents/file-name.js';
import { publicInformation } from '../status/public-information.js';
import { Boards } from '../status/status.service.js';
import { PUBLIC_SETS, publicPack, type PublicSet } from './public-pack.js';
import { Renderer } from './renderer.service.js';

/** Open data of the public page as text files; no session, nothing of an agency. */
@Injectable()
export class PublicRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly boards: Boards,
    private readonly renderer: Renderer,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    fastify.get<{ Params: { file: string } }>('/exports/public/:file', async (request, reply) => {
      const set = (Object.keys(PUBLIC_SETS) as PublicSet[]).find(
        (one) => request.params.file === `${one}.csv`,
      );
      if (!set) throw new DomainError('NOT_FOUND');
      const facts = request.facts!;
      const computed = await this.boards.ofEverybody(facts);
      const information = publicInformation(computed, facts.mark === 'demo');
      const document = publicPack(set, information);
      return reply
        .headers({
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': attachmentHeader(`${document.fileName}.csv`),
          'content-security-policy': "sandbox; default-src 'none'",
          'cache-control': 'no-store',
        })
        .send(await this.renderer.render({ format: 'csv', document }));
    });
  }
}
