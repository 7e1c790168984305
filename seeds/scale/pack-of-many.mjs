import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { mutate, readHeaders, readPath, signInByPassword } from '../../server/bench/visitor.mjs';
import { SCALE_VIEWER, UNITS } from '../dist/scale/size.js';

const BOUND_MS = 300_000;

/**
 * The pack of a session of 12,000 agencies (issue 5, bad input): made whole; the lists too long for paper stand in the
 * workbook, and every agency in the open data. The filled world has no secretariat: the viewer becomes one, its second
 * factor passed by hand.
 */
export async function packOfMany({ base, client, say, check }) {
  const { rows } = await client.query(`select id, due_at from round order by opens_at desc limit 1`);
  const meeting = rows[0].id;
  await client.query(`update account set role = 'officer', grants = '{secretariat}' where email = $1`, [
    SCALE_VIEWER.email,
  ]);
  await client.query(
    `insert into meeting (id, round_id, held_at, place, agenda, participants, revision, position, recorded_at)
     select $1, $1, $2::timestamptz + interval '7 days', 'Hà Nội', '[]', '[]', 1, max(position), max(recorded_at)
       from ledger_entry on conflict do nothing`,
    [meeting, rows[0].due_at],
  );
  const cookie = await signInByPassword(base, SCALE_VIEWER);
  await client.query(`update session set stage = 'full' where role = 'officer'`);
  await client.query(`update account set role = 'viewer', grants = '{}' where email = $1`, [
    SCALE_VIEWER.email,
  ]);
  const begun = performance.now();
  const wanted = { meeting, version: null, profile: 'TT01_2011', content: 'papers', requestId: randomUUID() };
  await mutate(base, 'BuildSessionPack', wanted, cookie);
  const newest = async () => {
    const answer = await fetch(base + readPath('SessionPacks', { meeting }), {
      headers: readHeaders('SessionPacks', cookie),
    });
    return (await answer.json()).data.sessionPacks[0];
  };
  let pack = await newest();
  while (!['done', 'failed'].includes(pack.state) && performance.now() - begun < BOUND_MS) {
    await sleep(500);
    pack = await newest();
  }
  say(`pack of ${UNITS} agencies: ${pack.state} in ${Math.round(performance.now() - begun)} ms`);
  check(pack.state === 'done', `the pack is ${pack.state}, ${pack.failure}`);
  if (pack.state !== 'done') return;
  const csv = await fetch(`${base}/exports/packs/${pack.id}/agencies.csv`, {
    headers: { ...readHeaders('SessionPacks', cookie), 'x-ega': '1' },
  });
  const lines = (await csv.text()).split('\r\n').filter(Boolean).length - 1;
  check(lines === UNITS, `the open data has ${lines} agencies, not ${UNITS}`);
}
