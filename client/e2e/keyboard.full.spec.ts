import { expect, test, type Page } from '@playwright/test';
import { AGENCY_NUMBER, completeReport } from '../../server/test/build/complete-report.js';
import { KeyboardHand } from './keyboard-hand.js';
import { startOwnProduct } from './own-product.js';
import { codeOf } from './phone-code.js';
import { moveClock, openQuarter2 } from './quarter-2-round.js';
import { samplePdf } from './report-form.js';
import { mailOf, PASSWORD, Staff } from './staff.js';
import { questionsOf, typeAnswer } from './type-answers.js';

// Long: a whole report of a province. From the sign-in to the receipt nobody touches a mouse.
const NUMBER = AGENCY_NUMBER['quang-ninh'];
const PARTS = ['T', 'A', 'B', 'C', 'D', 'E'];

let product: Awaited<ReturnType<typeof startOwnProduct>>;

test.describe('the whole self-report by keyboard alone', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(900_000);

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    product = await startOwnProduct();
    const staff = new Staff(browser, product.url);
    const admin = await staff.offered('Quản trị hệ thống');
    await moveClock(admin, '21/05/2018');
    await openQuarter2(await staff.offered('Lãnh đạo Cục Tin học hóa'));
    await moveClock(admin, '07/06/2018');
    await staff.goHome();
  });
  test.afterAll(() => product.stop());

  test('a reporter signs in, answers every question of every part and hands the report on', async ({
    page,
  }) => {
    const hand = new KeyboardHand(page);
    const buffer = await samplePdf(page, 'Văn bản minh họa');
    const file = { name: 'van-ban.pdf', mimeType: 'application/pdf', buffer };
    await signIn(page, hand, mailOf('lap-bao-cao', NUMBER));
    const answers = completeReport('quang-ninh', 'file');
    for (const part of PARTS) {
      await openPart(page, hand, part);
      for (const question of questionsOf(part, answers))
        await typeAnswer(question, answers[question], { hand, rows: rowIds, file });
    }
    await openPart(page, hand, 'F');
    await hand.enter(page.getByRole('button', { name: 'Trình lãnh đạo' }));
    await confirm(page, hand, 'Trình lãnh đạo');
    await expect(page.getByText(/^Đã trình lãnh đạo:/)).toBeVisible();
    await hand.stillSomewhere('after the report was handed on');
  });

  test('the approver sets up the code, sends the report and reads the receipt', async ({ page }) => {
    const hand = new KeyboardHand(page);
    await signIn(page, hand, mailOf('phe-duyet', NUMBER));
    await hand.enter(page.getByRole('button', { name: 'Gửi báo cáo', exact: true }));
    await confirm(page, hand, 'Gửi báo cáo');
    await expect(page.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
    await expect(page.getByText('2018Q2-079-01', { exact: true })).toBeVisible();
  });
});

const rowIds = new Map<string, string>();

async function openPart(page: Page, hand: KeyboardHand, letter: string): Promise<void> {
  await hand.enter(page.getByRole('link', { name: new RegExp(`^${letter} `) }));
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${letter}\\.`) })).toBeVisible();
  await hand.stillSomewhere(`after part ${letter} was opened`);
}

/** The question in the window that came up is answered with its main button. */
async function confirm(page: Page, hand: KeyboardHand, name: string): Promise<void> {
  await hand.enter(page.getByRole('dialog').getByRole('button', { name, exact: true }));
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function signIn(page: Page, hand: KeyboardHand, email: string): Promise<void> {
  await page.goto(product.url);
  await hand.writeInto('Thư điện tử công vụ', email);
  await hand.writeInto('Mật khẩu', PASSWORD);
  await page.keyboard.press('Enter');
  const setUp = page.getByRole('heading', { level: 1, name: 'Cài đặt mã xác thực' });
  const report = page.getByRole('heading', { level: 1, name: /^Báo cáo Quý II\/2018/ });
  await expect(setUp.or(report)).toBeVisible();
  if (await setUp.isVisible()) {
    await hand.enter(page.getByRole('button', { name: 'Cài đặt mã xác thực' }));
    const key = (await page.locator('.secret').innerText()).replace(/^.*:/, '').replace(/\s/g, '');
    await hand.stillSomewhere('when the key is shown');
    await hand.writeInto(/^Nhập mã 6 số/, codeOf(key));
    await page.keyboard.press('Enter');
    await hand.enter(page.getByRole('button', { name: 'Đã lưu các mã, tiếp tục' }));
  }
  await expect(report).toBeVisible();
}
