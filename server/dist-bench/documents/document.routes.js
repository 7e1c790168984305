function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DomainError } from '@ega/shared/errors';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { EvidenceStore } from './evidence-store.js';
import { attachmentHeader } from './file-name.js';
import { FileQueries } from './files.queries.js';
import { Uploads } from './uploads.service.js';
/** Exactly the three fields; anything else in the body is an error, never ignored (trust.md 25). */ function parseBegin(
  body,
) {
  const { agencyNumber, name, size, ...rest } = body ?? {};
  const sound =
    Number.isSafeInteger(agencyNumber) &&
    Number.isSafeInteger(size) &&
    size >= 0 &&
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= 2000 &&
    Object.keys(rest).length === 0;
  if (!sound)
    throw new DomainError('MALFORMED_INPUT', {
      field: 'body',
    });
  return {
    agencyNumber: agencyNumber,
    name: name,
    size: size,
  };
}
/** Bytes of any declared type arrive as a stream; no parser buffers them. */ const STREAMED = [
  'application/offset+octet-stream',
  'application/octet-stream',
];
export class DocumentRoutes {
  constructor(host, uploads, files, store) {
    this.host = host;
    this.uploads = uploads;
    this.files = files;
    this.store = store;
  }
  onModuleInit() {
    const fastify = this.host.httpAdapter?.getInstance();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    for (const type of STREAMED)
      fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
    fastify.post('/uploads', (request, reply) => this.begin(request, reply));
    fastify.get('/uploads/:id', (request) => this.state(request));
    fastify.patch('/uploads/:id', (request) => this.receive(request));
    fastify.route({
      method: ['GET', 'HEAD'],
      url: '/files/:id',
      handler: (request, reply) => this.send(request, reply),
    });
  }
  async begin(request, reply) {
    assertOurClient(request);
    const actor = actorOf(request);
    const upload = await this.uploads.begin(actor, parseBegin(request.body));
    return reply.code(201).header('location', `/uploads/${upload.id}`).send(upload);
  }
  async state(request) {
    assertSameSite(request);
    return this.uploads.getState(actorOf(request), request.params.id);
  }
  async receive(request) {
    assertOurClient(request);
    const offset = Number(request.headers['upload-offset']);
    if (!Number.isSafeInteger(offset) || offset < 0)
      throw new DomainError('MALFORMED_INPUT', {
        field: 'Upload-Offset',
      });
    if (!isStream(request.body))
      throw new DomainError('MALFORMED_INPUT', {
        field: 'Content-Type',
      });
    return this.uploads.receive(actorOf(request), request.params.id, offset, request.body);
  }
  async send(request, reply) {
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
DocumentRoutes = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof HttpAdapterHost === 'undefined' ? Object : HttpAdapterHost,
      typeof Uploads === 'undefined' ? Object : Uploads,
      typeof FileQueries === 'undefined' ? Object : FileQueries,
      typeof EvidenceStore === 'undefined' ? Object : EvidenceStore,
    ]),
  ],
  DocumentRoutes,
);
const isStream = (body) => typeof body?.pipe === 'function';
/** A write of bytes also needs a header that no form of another site can send (trust.md 47). */ function assertOurClient(
  request,
) {
  assertSameSite(request);
  if (request.headers['x-ega'] === undefined)
    throw new DomainError('FORBIDDEN_ACTION', {
      reason: 'header',
    });
}
/** One range as RFC 9110 writes it; several or malformed ones are ignored and the whole file is sent. */ function readRange(
  header,
  size,
) {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') {
    const last = Math.min(Number(match[2]), size);
    return last === 0
      ? 'unsatisfiable'
      : {
          start: size - last,
          end: size - 1,
        };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return 'unsatisfiable';
  return end < start
    ? null
    : {
        start,
        end,
      };
}

//# sourceMappingURL=document.routes.js.map
