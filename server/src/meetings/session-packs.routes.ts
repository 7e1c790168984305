import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { PackStore } from './pack-store.js';
import { SessionPacks } from './session-packs.queries.js';

interface PackAddress {
  Params: { id: string; part: string };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MEDIA: Readonly<Record<string, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** Files of a pack, streamed from the disk under the name that tells what they are. */
@Injectable()
export class SessionPackRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly packs: SessionPacks,
    private readonly store: PackStore,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<PackAddress>('/exports/packs/:id/:part', (request, reply) => this.send(request, reply));
  }

  private async send(request: FastifyRequest<PackAddress>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const file = await this.packs.file(actorOf(request), request.params.id, request.params.part);
    const bytes = await this.store.read(file.sha256);
    return reply
      .headers({
        'content-type': MEDIA[file.part.split('.')[1]!] ?? 'application/octet-stream',
        'content-disposition': attachmentHeader(file.name),
        'content-length': String(file.size),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      })
      .send(bytes);
  }
}
