import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';
import { fileMark } from '@ega/shared/text/file-mark';
import { attachmentHeader } from '../documents/file-name.js';
import { PaperPress } from '../exports/paper-press.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { chaseLetter } from './chase-letter.js';
import { ChaseLetters } from './chase-letters.queries.js';

interface LetterAddress {
  Params: { round: string; agency: string };
  /** `co-quan=38,87`: only of these; without it of every late agency. */
  Querystring: { 'co-quan'?: string | string[] };
}

const CHOSEN = /^[1-9]\d{0,5}(,[1-9]\d{0,5}){0,999}$/;

/** The drafted dispatch as a DOCX, to be completed and signed outside the system. */
@Injectable()
export class ChaseLetterRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly letters: ChaseLetters,
    private readonly press: PaperPress,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<LetterAddress>('/reports/:round/:agency/chase-letter.docx', (request, reply) =>
      this.letter(request, reply),
    );
    fastify.get<LetterAddress>('/reports/:round/chase-letters.docx', (request, reply) =>
      this.all(request, reply),
    );
  }

  /** The letters of the late agencies in one file for printing. */
  private async all(request: FastifyRequest<LetterAddress>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round } = request.params;
    if (!/^\d{4}-Q[1-4]$/.test(round)) throw new DomainError('NOT_FOUND');
    const chosen = request.query['co-quan'] ?? null;
    if (chosen !== null && (typeof chosen !== 'string' || !CHOSEN.test(chosen)))
      throw new DomainError('MALFORMED_INPUT', { field: 'co-quan' });
    const numbers = chosen === null ? null : chosen.split(',').map(Number);
    const facts = await this.letters.list(actorOf(request), round, numbers);
    const bytes = await this.press.printMerged(facts.map(chaseLetter));
    return this.send(reply, bytes, `du-thao-cong-van-${round}`, facts[0]?.demo ?? false);
  }

  private async letter(request: FastifyRequest<LetterAddress>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round, agency } = request.params;
    if (!/^\d{4}-Q[1-4]$/.test(round) || !/^[1-9]\d{0,5}$/.test(agency)) throw new DomainError('NOT_FOUND');
    const facts = await this.letters.get(actorOf(request), round, Number(agency));
    const bytes = await this.press.printLetter(chaseLetter(facts));
    return this.send(reply, bytes, `du-thao-cong-van-${round}-${facts.slug}`, facts.demo);
  }

  private send(reply: FastifyReply, bytes: Buffer, name: string, demo: boolean): FastifyReply {
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', attachmentHeader(`${fileMark(demo)}${name}.docx`))
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes);
  }
}
