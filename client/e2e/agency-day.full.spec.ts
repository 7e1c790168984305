import { expect, type Page, test } from '@playwright/test';
import { AgencyListDocument, type AgencyListQuery } from '../src/gql/graphql.js';
import { openScreen } from './every-screen.js';
import { ask, signInAs } from './office.js';

/* The day of the agency page, moved with the slider under its steps. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';
/** The position the demo stands at. */
const AT = '2018-03-16T08:00:00+07:00';

const slider = (page: Page) => page.getByRole('slider', { name: /^Xem hồ sơ đến hết ngày/ });
/** Where it stands: before 13/02/2018 nothing is judged, but the steps are known. */
const steps = (page: Page) => page.locator('.step-line');

/** One that issued in the autumn of 2017, and was then no longer where it had been in the summer. */
async function issuedInAutumn(page: Page): Promise<string> {
  const { agencyList } = await ask<AgencyListQuery>(page, AgencyListDocument, { at: AT });
  const at = agencyList.decisionOn.findIndex((on) => on && on > '2017-10-01' && on < '2017-12-01');
  return `/co-quan/${agencyList.slug[at]}`;
}

test('the day of the agency page moves address and figures by keyboard and by mouse, and stands again on the way back', async ({
  page,
}) => {
  await signInAs(page, DEPUTY);
  const address = await issuedInAutumn(page);
  await openScreen(page, '/co-quan');
  await page.locator(`main a[href="${address}"]`).first().click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '16/03/2018');
  const now = (await steps(page).textContent())!;

  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(`${address}?ngay=2018-03-15`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(`${address}?ngay=2017-09-14`);
  await expect(page.getByText('Đang xem số liệu tính đến 14/09/2017')).toBeVisible();
  await expect(steps(page)).not.toHaveText(now);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(address);
  await expect(steps(page)).toHaveText(now);

  // The notice of a past day is gone: nothing moves under the mouse.
  await expect(page.getByText('Đang xem số liệu tính đến')).toBeHidden();
  const { width, height } = (await slider(page).boundingBox())!;
  await slider(page).click({ position: { x: width / 2, y: height / 2 } });
  await expect(page).toHaveURL(/\?ngay=2017-0[5-9]-\d\d$/);
  const chosen = page.url();
  const day = (await slider(page).getAttribute('aria-valuetext'))!;
  expect(chosen).toContain(day.split('/').reverse().join('-'));
  await expect(page.getByText(`Đang xem số liệu tính đến ${day}`)).toBeVisible();
  await expect(steps(page)).not.toHaveText(now);
  const then = (await steps(page).textContent())!;

  await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await expect(page).toHaveURL(/\/tong-quan$/);
  await page.goBack();
  await expect(page).toHaveURL(chosen);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
  await expect(steps(page)).toHaveText(then);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(steps(page)).toHaveText(now);
  await page.goForward();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
});

test('a day that is let go is one step back, however many were passed on the way to it', async ({ page }) => {
  // The browser's time stands still but where it is moved on, so that a slow machine lets go of nothing.
  await page.clock.install();
  await signInAs(page, DEPUTY);
  const address = await issuedInAutumn(page);
  await openScreen(page, '/co-quan');
  await page.locator(`main a[href="${address}"]`).first().click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '16/03/2018');
  await slider(page).focus();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  const stopAt = async (key: string, day: string): Promise<void> => {
    await page.keyboard.press(key);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
    await page.clock.runFor(500);
    await expect(page).toHaveURL(`${address}?ngay=${day.split('/').reverse().join('-')}`);
    await expect(page.getByLabel('Số liệu đến hết ngày')).toHaveValue(day);
  };
  await stopAt('ArrowLeft', '15/03/2018');
  await stopAt('ArrowLeft', '14/03/2018');
  await stopAt('PageDown', '13/12/2017');
  // Looked at for a while.
  await page.clock.runFor(3_000);
  await stopAt('ArrowLeft', '12/12/2017');
  await stopAt('ArrowLeft', '11/12/2017');
  await expect(slider(page)).toBeInViewport();
  // Left and come to again.
  await page.keyboard.press('Tab');
  await slider(page).focus();
  await stopAt('Home', '01/12/2016');
  await page.clock.resume();

  for (const day of ['11/12/2017', '13/12/2017']) {
    await page.goBack();
    await expect(page).toHaveURL(`${address}?ngay=${day.split('/').reverse().join('-')}`);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
    await expect(page.getByText(`Đang xem số liệu tính đến ${day}`)).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '16/03/2018');
  await page.goBack();
  await expect(page).toHaveURL(/\/co-quan$/);
});

test('the day of the agency page leads out of a frozen session too', async ({ page }) => {
  await signInAs(page, DEPUTY);
  const address = await issuedInAutumn(page);
  await openScreen(page, `${address}?phien=2017-Q4`);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(`${address}?ngay=2016-12-01`);
  // Nothing was dated by that day: the slider stays, or there would be no way on but Back.
  await expect(page.getByText('Chưa có văn bản nào được ghi ngày.')).toBeVisible();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '01/12/2016');
  await expect(slider(page)).toBeFocused();
});
