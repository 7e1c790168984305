import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { releasedFigures } from '@ega/shared/meetings/released-figures';
import type { RequestFacts } from '../platform/session-statement.js';
import { attachmentHeader } from '../documents/file-name.js';
import { publicInformation } from '../status/public-information.js';
import { ReleasedQueries } from '../status/released.queries.js';
import { Boards } from '../status/status.service.js';
import { PUBLIC_SETS, publicPack, type PublicSet } from './public-pack.js';
import type { PackDocument } from './pack-document.js';
import { RELEASED_SET, releasedPack } from './released-pack.js';
import { Renderer } from './renderer.service.js';

/** Open data of the public page as text files; no session, nothing of an agency. */
@Injectable()
export class PublicRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly boards: Boards,
    private readonly released: ReleasedQueries,
    private readonly renderer: Renderer,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    fastify.get<{ Params: { file: string } }>('/exports/public/:file', async (request, reply) => {
      const facts = request.facts!;
      await this.released.assertPublic(facts.actor);
      const document = await this.document(request.params.file, facts);
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

  private async document(file: string, facts: RequestFacts): Promise<PackDocument> {
    const demo = facts.mark === 'demo';
    if (file === `${RELEASED_SET}.csv`) {
      const released = await this.released.newest();
      if (!released) throw new DomainError('NOT_FOUND');
      return releasedPack({ ...released, ...releasedFigures(released.content) }, demo);
    }
    const set = (Object.keys(PUBLIC_SETS) as PublicSet[]).find((one) => file === `${one}.csv`);
    if (!set) throw new DomainError('NOT_FOUND');
    return publicPack(set, publicInformation(await this.boards.ofEverybody(facts), demo));
  }
}
