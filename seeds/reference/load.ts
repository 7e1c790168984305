import { Registry } from '@ega/server/agencies/registry.service';
import { openServices } from '@ega/server/cli/open-services';
import { Directives } from '@ega/server/directives/directives.service';
import { ReferenceDocuments } from '@ega/server/documents/reference-documents.service';
import { readWorld, stepWorldClock } from '@ega/server/platform/clock';
import { SYSTEM, Transactions } from '@ega/server/platform/transaction';
import { readDocuments } from './documents.js';
import { readRegistry } from './registry-files.js';

/** The instant at which a demo or test world begins: before the opening of its first round, Quý IV/2016. */
export const FIRST_INSTANT = '2016-11-28T08:00:00.000+07:00';

/** Loads what every world needs: the registry and the directives. Idempotent; prints what it wrote. */
async function main(): Promise<void> {
  const services = await openServices();
  const transactions = services.get(Transactions);
  const registry = readRegistry();
  const agencies = await transactions.write(SYSTEM, async (tx) => {
    const [ledger] = await tx.query<{ position: string }>(`select position::text as position from ledger`);
    const world = await readWorld(tx);
    if (world.mark !== 'live' && ledger!.position === '0') await stepWorldClock(tx, FIRST_INSTANT);
    return services.get(Registry).load(
      tx,
      registry.agencies.map(({ number, slug }) => ({
        number,
        slug,
        versions: registry.versions
          .filter((version) => version.number === number)
          .map(({ number: _, ...version }) => version),
      })),
      registry.successions.map(({ predecessor, successor, ...succession }) => ({
        ...succession,
        predecessorId: predecessor,
        successorId: successor,
      })),
    );
  });
  const directives = await transactions.write(SYSTEM, (tx) => services.get(Directives).load(tx));
  const documents = await services.get(ReferenceDocuments).load(readDocuments());
  await services.close();
  process.stdout.write(`${JSON.stringify({ agencies, directives, documents })}\n`);
}

await main();
