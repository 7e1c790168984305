import pg from 'pg';

/*
 * A write that moves the board, made as cheap as a true one can be: the ledger takes its next position exactly as
 * Ledger.open does, and one agency's extension is recorded again at that position, so one agency's facts have changed
 * and must be read anew. The row is the same one each time, so tables do not grow while the bench runs. It goes past
 * the application (the writer's cost is not what is measured) and does not wait for the disk; the data folder of the
 * bench is thrown away.
 */
const MOVE = {
  name: 'move-board',
  text: `with moved as (
      update ledger set position = position + 1,
             recorded_at = greatest(world_now(), recorded_at + interval '1 microsecond'),
             board_position = position + 1
      returning position, recorded_at, board_position),
    entry as (insert into ledger_entry (position, recorded_at, board_position)
              select position, recorded_at, board_position from moved),
    extension as (update round_extension e set position = m.position, recorded_at = m.recorded_at
                    from moved m where e.id = $1)
    select position::text from moved`,
};

export async function openMover({ superuserUrl, ownerUrl }) {
  const address = new URL(superuserUrl);
  address.pathname = new URL(ownerUrl).pathname;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return await mover(client);
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function mover(client) {
  await client.query('set synchronous_commit = off');
  const { rows: extensions } = await client.query(
    `select distinct on (agency_id) id, agency_id as agency from round_extension
      where round_id = (select id from round order by year desc, quarter desc limit 1) order by agency_id, position desc`,
  );
  if (extensions.length === 0)
    throw new Error('the open round has no extension whose record could move the board');
  let turn = 0;
  let last = Promise.resolve();
  const moveOnce = async () => {
    const { id, agency } = extensions[turn++ % extensions.length];
    const { rows } = await client.query({ ...MOVE, values: [id] });
    return { position: rows[0].position, agency };
  };
  return {
    /** One committed write, one after another; the agencies take turns. Gives the new position and the agency that changed. */
    move: () => (last = last.then(moveOnce)),
    position: async () => (await client.query('select board_position::text as p from ledger')).rows[0].p,
    /** Between measurements, so that the rows that moves leave behind burden neither side. */
    tidy: () => client.query('vacuum ledger, ledger_entry, round_extension, session'),
    close: () => client.end(),
  };
}
