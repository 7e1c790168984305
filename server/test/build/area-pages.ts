import type { TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { sendAreas } from './sent-areas.js';

/** A figure as the pages of the areas are asked for it. */
export const FIGURE = '{ value denominator denominatorName verified }';

/** The world of `sendAreas`, and its pages as the Authority's leader reads them. */
export async function startAreas(): Promise<{ server: TestServer; leader: TestClient; pages: AreaPages }> {
  const server = await startTestServer({ at: '2017-11-20T08:00:00+07:00' });
  const leader = await server.as('leader');
  await sendAreas(server, leader);
  return { server, leader, pages: new AreaPages(leader) };
}

/** The pages of the areas as their readers see them: the query, its rows by name, a line of the text file. */
export class AreaPages {
  constructor(private readonly leader: TestClient) {}

  async read<Face>(name: string, fields: string, by = this.leader): Promise<Face> {
    return (await by.ok<Record<string, Face>>(`{ ${name} { ${fields} } }`))[name]!;
  }

  /** A line of the text file by its heads. */
  async line(file: string, begins: string): Promise<Record<string, string>> {
    const answer = await this.leader.http({ method: 'GET', url: `/exports/areas/${file}.csv` });
    const [heads, ...lines] = answer.rawPayload
      .toString('utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((one) => one.split(';'));
    const found = lines.find(([first]) => first === begins)!;
    return Object.fromEntries(heads!.map((head, at) => [head, found[at]!]));
  }
}

/** Rows as a screen reads them: by name of the agency, from the columns in which they travel. */
export function byName<Row>(rows: Record<string, unknown[]>): Map<string, Row> {
  return new Map(
    (rows['nameVi'] as string[]).map((name, at) => [
      name,
      Object.fromEntries(Object.entries(rows).map(([key, column]) => [key, column[at]])) as Row,
    ]),
  );
}
