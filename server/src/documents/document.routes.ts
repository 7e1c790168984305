import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertOurClient, assertSameSite } from '../platform/same-site.js';
import { EvidenceStore, type Range } from './evidence-store.js';
import { attachmentHeader } from './file-name.js';
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
    const range = readRange(request.headers.range, file.size);
    void reply.headers({
      'content-type': file.mediaType,
      'content-disposition': attachmentHeader(file.name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    });
    if (range === 'unsatisfiable')
      return reply.code(416).header('content-range', `bytes */${file.size}`).send();
    const length = range ? range.end - range.start + 1 : file.size;
    void reply.code(range ? 206 : 200).header('content-length', length);
    if (range) void reply.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    if (request.method === 'HEAD') return reply.send();
    return reply.send(await this.store.read(file.storedAs, range));
  }
}

const isStream = (body: unknown): body is Readable =>
  typeof (body as { pipe?: unknown } | null)?.pipe === 'function';

/** One range as RFC 9110 writes it; several or malformed ones are ignored and the whole file is sent. */
function readRange(header: string | undefined, size: number): Range | null | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') {
    const last = Math.min(Number(match[2]), size);
    return last === 0 ? 'unsatisfiable' : { start: size - last, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return 'unsatisfiable';
  return end < start ? null : { start, end };
}
