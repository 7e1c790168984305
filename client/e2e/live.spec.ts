import { expect, test, type Page } from '@playwright/test';
import { ExtendRoundDocument } from '../src/gql/graphql.js';
import { signInAs } from './office.js';

const AGENCY = 60;
const DUE = ['2018-03-24T00:00:00+07:00', '2018-03-27T00:00:00+07:00'];

const notice = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Số liệu lúc \d{2}\/\d{2}\/\d{4}/ });

/** How often a page has asked an operation. */
function counting(page: Page, operation: string): () => number {
  let asked = 0;
  page.on('request', (request) => {
    if (request.headers()['x-apollo-operation-name'] === operation) asked++;
  });
  return () => asked;
}

/** The leader of the Authority gives one agency more time: a fact of the board. */
async function moveBoard(leader: Page, dueAt: string): Promise<void> {
  const answer = await leader.evaluate(
    async ([operation, variables]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-apollo-operation-name': 'ExtendRound' },
        body: JSON.stringify({ operation, variables }),
      });
      return (await response.json()) as { errors?: unknown };
    },
    [
      ExtendRoundDocument.__meta__?.['hash'] as string,
      {
        round: '2018-Q1',
        agencyNumbers: [AGENCY],
        dueAt,
        reason: 'Minh họa: cơ quan đề nghị thêm thời gian.',
        requestId: crypto.randomUUID(),
      },
    ] as const,
  );
  expect(answer.errors).toBeUndefined();
}

test('when the board moves, every open dashboard says so or moves by itself, over one stream of the browser', async ({
  browser,
  context,
  page: overview,
}) => {
  test.setTimeout(120_000);
  const streams: number[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/stream') streams.push(performance.now());
  });
  await signInAs(overview, 'Lãnh đạo Bộ Thông tin và Truyền thông');
  await overview.goto('/tong-quan');
  const loaded = performance.now();
  await expect(overview.locator('.kpis')).toBeVisible();
  // The tab that listens; a tab that is opened later hears through it.
  await expect.poll(() => streams.length).toBe(1);
  // A page that has just been opened hears of the next change in time too.
  expect(streams[0]! - loaded).toBeLessThan(2_000);
  const pinned = await context.newPage();
  await pinned.goto('/tong-quan?ngay=2018-03-10');
  const typing = await context.newPage();
  await typing.goto('/ma-tran');
  const comparison = await context.newPage();
  await comparison.goto('/so-sanh?tu-ngay=2018-03-10&luc=2018-03-16T08:00:00%2B07:00');
  const presentation = await context.newPage();
  await presentation.goto('/trinh-chieu');
  for (const page of [pinned, typing, comparison, presentation])
    await expect(page.locator('h1').first()).toBeVisible();
  await typing.getByRole('searchbox').focus();
  const moved = counting(overview, 'Overview');
  const asked = counting(pinned, 'BoardNews');

  const leader = await (await browser.newContext()).newPage();
  await signInAs(leader, 'Lãnh đạo Cục');
  await moveBoard(leader, DUE[0]!);
  for (const page of [pinned, typing, comparison, presentation])
    await expect(notice(page).first(), page.url()).toBeVisible();
  await expect.poll(moved).toBeGreaterThan(0);
  await expect(notice(overview)).toHaveCount(0);
  const first = asked();
  expect(first).toBeGreaterThan(0);

  // What is newer is counted again with each move; the page that was being worked on follows when it is let go.
  await moveBoard(leader, DUE[1]!);
  await expect.poll(asked).toBeGreaterThan(first);
  await expect(notice(typing)).toBeVisible();
  await typing.getByRole('searchbox').blur();
  await expect(notice(typing)).toHaveCount(0);

  await notice(pinned).getByRole('button', { name: 'Cập nhật' }).click();
  await expect(pinned).toHaveURL(/\/tong-quan$/);
  await expect(notice(pinned)).toHaveCount(0);
  expect(streams).toHaveLength(1);
  await leader.context().close();
});
