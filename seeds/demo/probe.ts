import { DemoWorld } from './demo-world.js';
import { enterAccounts } from './accounts.js';
import { demoPeople } from './people.js';
import { readRegistry } from '../reference/registry-files.js';
import { DEMO_ROUNDS } from './demo-rounds.js';
import { ReportDesk } from './report-desk.js';
import { ReviewDesk } from './review-desk.js';
import { addDays, startOfDay } from '@ega/shared/text/civil-date';
const t0 = performance.now();
const lap = (w: string) => console.log(w, (performance.now() - t0) | 0);
const reg = readRegistry();
const list = [
  ...new Map(
    reg.versions
      .slice()
      .reverse()
      .map((v) => [v.number, v]),
  ).values(),
].sort((a, b) => a.number - b.number);
const world = await DemoWorld.open();
lap('open');
const people = demoPeople(list);
const actors = await enterAccounts(world, people);
lap('accounts');
const pick = list.filter((a) => [2, 13, 24, 32, 38, 43, 45, 53, 87, 91].includes(a.number));
const desks = pick.map((a) => new ReportDesk(world, actors, a));
const review = new ReviewDesk(world, actors);
for (const round of DEMO_ROUNDS) {
  await world.stepTo(addDays(round.cutOff, -20) + 'T09:00:00+07:00');
  await world.rounds.open(actors.of('leader'), { ...round }, world.request());
  await world.stepTo(startOfDay(addDays(round.cutOff, 1)));
  lap(round.id + ' opened');
  await Promise.all(desks.map((d) => d.draft(round, addDays(round.cutOff, 1))));
  lap('drafted');
  for (const d of desks) {
    await d.markReady(round);
    await d.submit(round);
  }
  lap('sent');
  for (const d of desks) await review.verify(round, d.agency.number);
  lap('verified');
}
console.log(await world.state());
await world.close();
