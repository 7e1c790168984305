import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import { type LibraryEntry, libraryEntries, waitingForLibrary } from '@ega/shared/status/library';
import { FileQueries, type StoredFile } from '../documents/files.queries.js';
import { Transactions } from '../platform/transaction.js';
import type { Moment } from './as-of.js';
import type { ComputedBoard } from './computed-board.js';
import { type DecisionFacts, LibraryQueries } from './library.queries.js';
import type { LibraryFace } from './library.types.js';
import { asOfFace } from './overview-face.js';
import { BOARD, Boards } from './status.service.js';

type Found = LibraryEntry & { facts: DecisionFacts };

/**
 * The only way in which an agency sees a document of another one. What is in it is decided by the board alone
 * (`libraryEntries`); an address can name an agency, never a file.
 */
@Injectable()
export class Library {
  private readonly known = new WeakMap<ComputedBoard, Promise<Found[]>>();

  constructor(
    private readonly boards: Boards,
    private readonly transactions: Transactions,
    private readonly queries: LibraryQueries,
    private readonly files: FileQueries,
  ) {}

  /** As it stands now, never as it stood: what was marked secret meanwhile must not come back by a past day. */
  async list(actor: Actor, moment: Moment): Promise<[LibraryFace, ComputedBoard]> {
    const computed = await this.boards.of(actor, moment, { basis: 'reported' });
    const found = await this.entriesOf(computed);
    const face: LibraryFace = {
      asOf: asOfFace(computed),
      agencies: computed.board.rows.length,
      waiting: waitingForLibrary(computed.board),
      entries: found.map(({ facts, fileId, ...entry }) => ({
        ...entry,
        title: facts.title,
        signerOffice: facts.signerTitle ?? facts.issuingBody,
        version: facts.version,
        frameworkVersion: facts.frameworkVersion,
        hasFile: fileId !== null,
      })),
    };
    return [face, computed];
  }

  /** The file of the decision of one agency, for everybody who is signed in; as the library stands now. */
  async file(actor: Actor, moment: Moment, agency: number): Promise<StoredFile> {
    const computed = await this.boards.of(actor, moment, { basis: 'reported' });
    const entry = (await this.entriesOf(computed)).find(({ number }) => number === agency);
    if (!entry?.fileId) throw new DomainError('NOT_FOUND');
    return this.files.getReleased(BOARD, agency, entry.fileId);
  }

  private entriesOf(computed: ComputedBoard): Promise<Found[]> {
    const known = this.known.get(computed) ?? this.read(computed);
    this.known.set(computed, known);
    known.catch(() => this.known.delete(computed));
    return known;
  }

  private async read({ board, boardPosition }: ComputedBoard): Promise<Found[]> {
    const entries = libraryEntries(board);
    const { roundId } = board;
    if (entries.length === 0 || roundId === null) return [];
    const numbers = entries.map(({ number }) => number);
    const facts = await this.transactions.read(BOARD, (tx) =>
      this.queries.listDecisions(tx, numbers, roundId, boardPosition),
    );
    const factsOf = new Map(facts.map((one) => [one.agency, one]));
    return entries.flatMap((entry) => {
      const its = factsOf.get(entry.number);
      // Asked once more of the answers themselves: a secret document is never in the library.
      return its && its.secrecy !== 'secret' ? [{ ...entry, facts: its }] : [];
    });
  }
}
