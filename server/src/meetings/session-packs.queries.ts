import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { proposedParagraphs } from '@ega/shared/meetings/pack/report-paper';
import { assertId } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { PackSources } from './pack-source.queries.js';
import type { NarrativeParagraph, PackFileFace, SessionPackFace } from './session-pack.types.js';

/** Packs that were asked for. A released reach sees those of frozen versions only (practice.md 22). */
@Injectable()
export class SessionPacks {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: PackSources,
  ) {}

  list(actor: Actor, meeting: string): Promise<SessionPackFace[]> {
    assertCan(actor, 'meeting.read');
    return this.transactions.read({ ...actor, reach: 'all' }, (tx) =>
      tx.query<SessionPackFace>(
        `select p.id, p.version, p.profile, p.content, p.state, p.done, p.of, p.failure, p.files,
                ${INSTANT_SQL('p.recorded_at')} as "askedAt", a.display_name as "askedBy"
           from session_pack p join account a on a.id = p.asked_by
          where p.meeting_id = $1 and ($2 or p.version is not null) order by p.position desc`,
        [meeting, actor.reach !== 'released'],
      ),
    );
  }

  /** The file if the actor may read the session it belongs to. */
  file(actor: Actor, id: string, part: string): Promise<PackFileFace> {
    assertCan(actor, 'meeting.read');
    assertCan(actor, 'export.download');
    assertId(id);
    return this.transactions.read({ ...actor, reach: 'all' }, async (tx) => {
      const [pack] = await tx.query<{ files: PackFileFace[] }>(
        `select files from session_pack where id = $1 and state = 'done' and ($2 or version is not null)`,
        [id, actor.reach !== 'released'],
      );
      const file = pack?.files.find((one) => one.part === part);
      if (!file) throw new DomainError('NOT_FOUND', { what: 'file' });
      return file;
    });
  }

  /**
   * The paragraphs as the rules compose them from the figures of now, beside what the secretariat wrote instead. Of now
   * after a freeze too: what is written then serves the next version.
   */
  async narrative(actor: Actor, meeting: string, worldNow: string): Promise<NarrativeParagraph[]> {
    assertCan(actor, 'meeting.prepare');
    const input = await this.sources.read({ meeting, version: null, at: worldNow, profile: 'TT01_2011' });
    return proposedParagraphs(input).map(({ rule, text, section }) => ({
      rule,
      section,
      proposed: text,
      written: input.edited[rule] ?? null,
    }));
  }
}
