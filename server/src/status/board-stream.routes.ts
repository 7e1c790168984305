import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { actorOf } from '../platform/graphql/current-actor.js';
import { BoardWatch } from './board-watch.service.js';

/** Keeps proxies from closing a quiet line. */
const HEARTBEAT_MS = 20_000;
/** One stream per browser; a few more for tabs without a common lock. */
const MOST_PER_SESSION = 6;
const MOST_IN_ALL = 3000;
/** Bytes that a slow reader may leave lying. */
const MOST_WAITING = 16_384;

/** GET /stream: server-sent events that say where the board stands, and nothing more (issue 4, item 14). */
@Injectable()
export class BoardStreamRoutes implements OnModuleInit {
  private readonly perSession = new Map<string, number>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly watch: BoardWatch,
  ) {}

  onModuleInit(): void {
    // Loaders and command-line tools start the services without a web server.
    this.host.httpAdapter
      ?.getInstance<FastifyInstance>()
      .get('/stream', (request, reply) => this.open(request, reply));
  }

  private open(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    assertCan(actorOf(request), 'board.read');
    const sessionId = request.facts!.session!.id;
    const mine = this.perSession.get(sessionId) ?? 0;
    if (mine >= MOST_PER_SESSION) throw new DomainError('TOO_MANY_REQUESTS', {});
    if (this.watch.size >= MOST_IN_ALL) throw new DomainError('UNAVAILABLE', {});
    this.perSession.set(sessionId, mine + 1);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const write = (text: string): void => {
      if (raw.writableLength > MOST_WAITING) raw.destroy();
      else raw.write(text);
    };
    write('retry: 1000\n\n');
    const stop = this.watch.listen({
      sessionId,
      tell: (position) => write(`data: ${position}\n\n`),
      end: () => raw.end(),
    });
    const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS);
    raw.once('close', () => {
      clearInterval(heartbeat);
      stop();
      const left = (this.perSession.get(sessionId) ?? 1) - 1;
      if (left > 0) this.perSession.set(sessionId, left);
      else this.perSession.delete(sessionId);
    });
    return reply;
  }
}
