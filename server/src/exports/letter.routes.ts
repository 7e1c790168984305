import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { FORM_VARIANTS, type FormVariant } from '@ega/shared/agencies/kind';
import { DomainError } from '@ega/shared/errors';
import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { Transactions } from '../platform/transaction.js';
import { OpeningLetterQueries } from '../rounds/opening-letters.queries.js';
import { FormListsQueries } from '../reports/form-lists.queries.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { formPaper } from './form-paper.js';
import { isSigning, openingLetter, type Signing } from './opening-letter.js';
import { PaperPress } from './paper-press.js';
import type { PaperFormat } from './paper-worker.js';

const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

interface Letters {
  Params: { round: string; agency: string };
  Querystring: { 'ky-ten'?: string };
}

interface Forms {
  Params: { round: string; variant: string; format: string };
}

/** Papers that open a round: the Ministry's letter to each agency, and the empty forms. */
@Injectable()
export class LetterRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly transactions: Transactions,
    private readonly letters: OpeningLetterQueries,
    private readonly rounds: RoundQueries,
    private readonly directives: DirectiveQueries,
    private readonly lists: FormListsQueries,
    private readonly press: PaperPress,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<Letters>('/exports/rounds/:round/letters.zip', (request, reply) => this.all(request, reply));
    fastify.get<Letters>('/exports/rounds/:round/letters/:agency.docx', (request, reply) =>
      this.one(request, reply),
    );
    fastify.get<Forms>('/exports/rounds/:round/forms/:variant.:format', (request, reply) =>
      this.form(request, reply),
    );
  }

  private async all(request: FastifyRequest<Letters>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round } = request.params;
    const signing = signingOf(request);
    const letters = await this.lettersOf(request, round, null);
    const bytes = await this.press.printLetters(
      letters.addressees.map((to) => ({
        fileName: `${fileMark(letters.demo)}${String(to.number).padStart(2, '0')}-${to.slug.replace(/^\d+-/, '')}.docx`,
        letter: openingLetter(letters, to, signing),
      })),
    );
    return this.send(reply, 'zip', bytes, `cong-van-mo-ky-${round}`, letters.demo);
  }

  private async one(request: FastifyRequest<Letters>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round, agency } = request.params;
    if (!/^[1-9]\d{0,5}$/.test(agency)) throw new DomainError('NOT_FOUND');
    const letters = await this.lettersOf(request, round, Number(agency));
    const to = letters.addressees[0]!;
    const bytes = await this.press.printLetter(openingLetter(letters, to, signingOf(request)));
    return this.send(reply, 'docx', bytes, `cong-van-mo-ky-${round}-${to.slug}`, letters.demo);
  }

  /** An empty form tells nothing of any agency: everybody who is signed in may print it. */
  private async form(request: FastifyRequest<Forms>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round: id, variant: typed, format } = request.params;
    const actor = actorOf(request);
    assertCan(actor, 'board.read');
    const variant = FORM_VARIANTS.find((each: FormVariant) => each.toLowerCase() === typed);
    if (!variant || !(format === 'pdf' || format === 'docx')) throw new DomainError('NOT_FOUND');
    const { worldNow, mark } = request.facts!;
    const { round, form, letterhead } = await this.formOf(actor, id, worldNow);
    const demo = mark === 'demo';
    const paper = formPaper({
      variant,
      round,
      form,
      agencyName: null,
      letterhead,
      printedAt: worldNow,
      demo,
    });
    const bytes = await this.press.print(format satisfies PaperFormat, paper);
    return this.send(reply, format, bytes, `bieu-mau-${typed}-${id}`, demo);
  }

  private async lettersOf(request: FastifyRequest, roundId: string, agency: number | null) {
    const actor = actorOf(request);
    const letters = await this.letters.get(actor, roundId, agency);
    const { form, letterhead } = await this.formOf(actor, roundId, letters.printedAt);
    return { ...letters, form, letterhead };
  }

  private formOf(actor: Actor, roundId: string, printedAt: Instant) {
    return this.transactions.read(actor, async (tx) => {
      const round = await this.rounds.get(tx, roundId);
      const letterhead = await this.directives.letterheadOn(tx, civilDateAt(printedAt));
      return { round, form: await this.lists.formOf(tx, round), letterhead };
    });
  }

  private send(
    reply: FastifyReply,
    format: keyof typeof MEDIA,
    bytes: Buffer,
    name: string,
    demo: boolean,
  ): FastifyReply {
    return reply
      .header('content-type', MEDIA[format])
      .header('content-disposition', attachmentHeader(`${fileMark(demo)}${name}.${format}`))
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes);
  }
}

/** `ky-ten=thu-truong` or `ky-ten=cuc-truong`; the second where nothing is said. */
function signingOf(request: FastifyRequest<Letters>): Signing {
  const typed = request.query['ky-ten'] ?? 'cuc-truong';
  if (!isSigning(typed)) throw new DomainError('MALFORMED_INPUT', { field: 'ky-ten' });
  return typed;
}
