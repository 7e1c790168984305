import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { agencyExtract } from '@ega/shared/meetings/pack/agency-extract';
import { PACK_PROFILES } from '@ega/shared/meetings/pack/pack-input';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { fileMark } from '@ega/shared/text/file-mark';
import { quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { attachmentHeader } from '../documents/file-name.js';
import { paperFileName } from '../exports/pack/pack-files.js';
import { PackPress } from '../exports/pack/pack-press.js';
import { PaperPress } from '../exports/paper-press.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { noticeLetter } from './notice-letter.js';
import { Notices } from './notices.queries.js';
import { PackSources } from './pack-source.queries.js';

const MEDIA = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

interface PaperAddress {
  Params: { id: string; agency: string; format: string };
  /** `ban=2`: version; without it the figures of now. `the-thuc`: the typography. */
  Querystring: { ban?: string; 'the-thuc'?: string };
}

/** Papers of a session made when they are asked for: the notice of conclusions, the extract of one agency. */
@Injectable()
export class SessionPaperRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly notices: Notices,
    private readonly sources: PackSources,
    private readonly papers: PaperPress,
    private readonly press: PackPress,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<PaperAddress>('/exports/meetings/:id/notice.docx', (request, reply) =>
      this.notice(request, reply),
    );
    fastify.get<PaperAddress>('/exports/meetings/:id/extracts/:agency.:format', (request, reply) =>
      this.extract(request, reply),
    );
  }

  private async notice(request: FastifyRequest<PaperAddress>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const facts = await this.notices.get(actorOf(request), request.params.id);
    const bytes = await this.papers.printLetter(noticeLetter(facts));
    const quarter = quarterName(facts.meeting.id).replace('/', '-');
    return send(reply, 'docx', bytes, `${fileMark(facts.demo)}${say('vi', 'pack.file.notice')} - ${quarter}`);
  }

  private async extract(request: FastifyRequest<PaperAddress>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { id: meeting, agency, format } = request.params;
    const { ban, 'the-thuc': typed } = request.query;
    assertCan(actorOf(request), 'meeting.prepare');
    const profile = typed === undefined ? PACK_PROFILES[0] : PACK_PROFILES.find((one) => one === typed);
    if (!profile || !/^[1-9]\d{0,5}$/.test(agency) || !(format === 'docx' || format === 'pdf'))
      throw new DomainError('NOT_FOUND');
    if (ban !== undefined && !/^[1-9]\d{0,3}$/.test(ban)) throw new DomainError('NOT_FOUND');
    const version = ban === undefined ? null : Number(ban);
    const input = await this.sources.read({ meeting, version, at: null, profile });
    const row = input.board.rows.find(({ number }) => number === Number(agency));
    if (!row) throw new DomainError('NOT_FOUND');
    const pack = composePack(input);
    const { letterhead, marks, asOf, asOfLine } = pack;
    const frame = { letterhead, profile, marks, asOf, asOfLine };
    const bytes = await this.press.printPaper(frame, agencyExtract(input, row), format);
    return send(reply, format, bytes, paperFileName(pack, `${say('vi', 'pack.file.extract')} - ${row.slug}`));
  }
}

function send(
  reply: FastifyReply,
  format: keyof typeof MEDIA,
  bytes: Uint8Array,
  name: string,
): FastifyReply {
  return reply
    .header('content-type', MEDIA[format])
    .header('content-disposition', attachmentHeader(`${name}.${format}`))
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes));
}
