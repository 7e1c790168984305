import type { Meeting } from '@ega/shared/meetings/meeting';
import { DomainError } from '@ega/shared/errors';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';

const COLUMNS = `id, round_id as "roundId", ${INSTANT_SQL('held_at')} as "heldAt", place, agenda, participants, revision`;

/** The session, its row locked: the first lock of everything that is written about it. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const [meeting] = await tx.query<Meeting>(`select ${COLUMNS} from meeting where id = $1 for update`, [id]);
  if (!meeting) throw new DomainError('NOT_FOUND', { what: 'meeting' });
  return meeting;
}

/** Every session, newest first. */
export function listMeetings(tx: Tx): Promise<Meeting[]> {
  return tx.query<Meeting>(`select ${COLUMNS} from meeting order by id desc`);
}

export async function findMeeting(tx: Tx, id: string): Promise<Meeting | undefined> {
  const [meeting] = await tx.query<Meeting>(`select ${COLUMNS} from meeting where id = $1`, [id]);
  return meeting;
}

/** The paragraphs that somebody wrote, by code; what was taken back is absent. */
export async function readParagraphs(tx: Tx, meeting: string): Promise<Record<string, string>> {
  const rows = await tx.query<{ code: string; body: string | null }>(
    `select distinct on (code) code, body from meeting_paragraph where meeting_id = $1 order by code, position desc`,
    [meeting],
  );
  return Object.fromEntries(rows.flatMap(({ code, body }) => (body === null ? [] : [[code, body]])));
}
