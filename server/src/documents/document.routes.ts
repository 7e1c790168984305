import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertOurClient, assertSameSite } from '../platform/same-site.js';
import { EvidenceStore } from './evidence-store.js';
import { sendFile } from './file-sending.js';
import { FileQueries } from './files.queries.js';
import { Uploads } from './uploads.service.js';

interface BeginUpload {
  agencyNumber: number;
  name: string;
  size: number;
}

/** Exactly the three fields; anything else in the body is an error, never ignored (trust.md 25). */
function parseBegin(body: unknown): BeginUpload {
  const { agencyNumber, name, size, ...rest } = (body ?? {}) as Partial<Record<keyof BeginUpload, unknown>>;
  const sound =
    Number.isSafeInteger(agencyNumber) &&
    Number.isSafeInteger(size) &&
    (size as number) >= 0 &&
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= 2000 &&
    Object.keys(rest).length === 0;
  if (!sound) throw new DomainError('MALFORMED_INPUT', { field: 'body' });
  return { agencyNumber: agencyNumber as number, name: name as string, size: size as number };
}

/** Bytes of any declared type arrive as a stream; no parser buffers them. */
const STREAMED = ['application/offset+octet-stream', 'application/octet-stream'];

interface ById {
  Params: { id: string };
}

/** The streaming side door: same cookie, same actor, same policy as GraphQL, plus its own cross-site checks. */
@Injectable()
export class DocumentRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly uploads: Uploads,
    private readonly files: FileQueries,
    private readonly store: EvidenceStore,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    for (const type of STREAMED)
      fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
    fastify.post('/uploads', (request, reply) => this.begin(request, reply));
    fastify.get<ById>('/uploads/:id', (request) => this.state(request));
    fastify.patch<ById>('/uploads/:id', (request) => this.receive(request));
    fastify.route<ById>({
      method: ['GET', 'HEAD'],
      url: '/files/:id',
      handler: (request, reply) => this.send(request, reply),
    });
  }

  private async begin(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    assertOurClient(request);
    const actor = actorOf(request);
    const upload = await this.uploads.begin(actor, parseBegin(request.body));
    return reply.code(201).header('location', `/uploads/${upload.id}`).send(upload);
  }

  private async state(request: FastifyRequest<ById>): Promise<unknown> {
    assertSameSite(request);
    return this.uploads.getState(actorOf(request), request.params.id);
  }

  private async receive(request: FastifyRequest<ById>): Promise<unknown> {
    assertOurClient(request);
    const offset = Number(request.headers['upload-offset']);
    if (!Number.isSafeInteger(offset) || offset < 0)
      throw new DomainError('MALFORMED_INPUT', { field: 'Upload-Offset' });
    if (!isStream(request.body)) throw new DomainError('MALFORMED_INPUT', { field: 'Content-Type' });
    return this.uploads.receive(actorOf(request), request.params.id, offset, request.body);
  }

  private async send(request: FastifyRequest<ById>, reply: FastifyReply): Promise<unknown> {
    assertSameSite(request);
    const file = await this.files.getReadable(actorOf(request), request.params.id);
    return sendFile(request, reply, this.store, file);
  }
}

const isStream = (body: unknown): body is Readable =>
  typeof (body as { pipe?: unknown } | null)?.pipe === 'function';
