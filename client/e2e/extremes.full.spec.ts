import { expect, test, type Page } from '@playwright/test';
import { EnterRegistryActDocument } from '../src/gql/graphql.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';
import { startOwnProduct } from './own-product.js';
import { expectSoundPage, OFFICER_SCREENS } from './sound-page.js';

/*
 * A round without reports (every rate has a numerator of 0, projects have a denominator of 0), an agency whose name has
 * 200 characters without a break to spare, lists of none and of one: nothing that is no number, nothing wider than the
 * window, no word cut off, no words on words.
 */
const LONG = `Ủy ban quốc gia về ${'chuyển đổi phương thức quản lý và '.repeat(6)}`.slice(0, 199).trimEnd();
const RENAMED = 'Tỉnh Bình Định';

/** Its heading is the long name. */
const RENAMED_PAGE = '/co-quan/38-tinh-binh-dinh';

/** Lists that a filter brings down to none and to the renamed agency alone, with what they say of it. */
const NARROWED = [
  ['/co-quan?q=khong-co-co-quan-nay', '0/93 cơ quan'],
  ['/co-quan?q=quoc gia ve chuyen doi', '1/93 cơ quan'],
  ['/ma-tran?q=khong-co', '0/93 cơ quan'],
  ['/ma-tran?q=quoc gia ve chuyen doi', '1/93 cơ quan'],
] as const;
/** What counts agencies, with what it says of one and of none. */
const COUNTING = [
  ...['/tong-quan', '/tong-quan?nguon=tham-tra', '/ma-tran', '/co-quan', '/nhiem-vu', '/nhiem-vu/O9'],
  ...['/so-sanh?tu-ngay=2018-03-10', '/linh-vuc/kien-truc', '/linh-vuc/ngsp', '/linh-vuc/mot-cua'],
  ...['/linh-vuc/du-an', '/thu-vien-kien-truc', '/viec-hom-nay', '/tham-tra', '/trinh-chieu'],
];
const OTHERS = Array.from({ length: 93 }, (_, at) => at + 1).filter((number) => number !== 38);

let product: Awaited<ReturnType<typeof startOwnProduct>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  product = await startOwnProduct();
});
test.afterAll(() => product?.stop());

const expectSound = (page: Page, address: string): Promise<void> =>
  expectSoundPage(page, `${product.url}${address}`);

test.describe('a round without reports and a very long name', () => {
  test.use({ baseURL: undefined });

  test('an officer gives an agency a name of 200 characters', async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ baseURL: product.url })).newPage();
    await signInAs(page, OFFICER);
    await page.goto('/quan-tri/danh-muc-co-quan/thay-doi?co-quan=38');
    await page.getByLabel('Ngày có hiệu lực').fill('01/01/2018');
    await page.getByLabel('Số, ký hiệu văn bản').fill('MH-01/NQ');
    await page.getByLabel('Ngày ban hành').fill('20/12/2017');
    await page.getByLabel('Cơ quan ban hành').fill('Bản minh họa');
    await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: RENAMED });
    for (const field of ['Tên tiếng Việt', 'Tên tiếng Anh', 'Tên ngắn', 'Cơ quan báo cáo'])
      await page.getByLabel(field).fill(LONG);
    await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
    await expect(page.getByText('Đã ghi thay đổi vào danh mục.')).toBeVisible();
    await page.context().close();
  });

  for (const width of [1440, 390])
    test(`every screen stands, ${width} wide`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ baseURL: product.url, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await signInAs(page, OFFICER);
      for (const address of OFFICER_SCREENS) await expectSound(page, address);
      await expectSound(page, RENAMED_PAGE);
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(LONG);
      for (const [address, count] of NARROWED) {
        await expectSound(page, address);
        await expect.soft(page.getByText(count).first(), address).toBeVisible();
      }
      await signInAs(page, reporterOf(RENAMED));
      for (const address of [
        '/tong-quan',
        '/bao-cao',
        '/bao-cao/2018-Q1/38?cau=A',
        '/bao-cao/2018-Q1/38?cau=F',
      ])
        await expectSound(page, address);
      await context.close();
    });

  /** The officer enters that agencies go into another one, or end. */
  async function enterAct(page: Page, act: object): Promise<void> {
    const { hash, name } = EnterRegistryActDocument.__meta__ as { hash: string; name: string };
    const basis = { basisNumber: 'MH-02/NQ', basisDate: '2018-01-10', basisIssuer: 'Bản minh họa' };
    const input = { names: [], effectiveFrom: '2018-02-01', ...basis, ...act };
    const answer = await page.request.post('/graphql', {
      headers: { 'x-apollo-operation-name': name, origin: product.url },
      data: { operation: hash, variables: { input, requestId: crypto.randomUUID() } },
    });
    expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
  }

  for (const [left, act] of [
    [1, { kind: 'merge', agencies: OTHERS, successor: 38 }],
    [0, { kind: 'dissolve', agencies: [38] }],
  ] as const)
    test(`a country of ${left} agencies`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ baseURL: product.url });
      const page = await context.newPage();
      await signInAs(page, OFFICER);
      await enterAct(page, act);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const address of COUNTING) await expectSound(page, address);
      }
      await page.goto('/tong-quan');
      await expect(page.locator('.lead')).toContainText(`0/${left}`);
      await page.goto('/ma-tran');
      await expect(page.getByText(`${left}/${left} cơ quan`).first()).toBeVisible();
      await context.close();
    });
});
