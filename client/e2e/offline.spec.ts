import { expect, type Page } from '@playwright/test';
import { approverOf, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';
import { choose, question } from './form-card.js';
import { leaveWithoutLine, test } from './line.js';
import { openPart, saved } from './report-form.js';

const AGENCY = 'Tỉnh Bình Định';

const unit = (page: Page) => question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo');
const phone = (page: Page) => question(page, 'T1').getByLabel('Điện thoại', { exact: true });
const cover = (page: Page, form: string) =>
  question(page, 'T2').getByRole('group', { name: 'Hình thức văn bản' }).getByRole('radio', { name: form });

async function openGeneralPart(page: Page, person: string): Promise<void> {
  await signInAs(page, person);
  await openPart(page, 'T');
}

test.describe('drafting without a line', () => {
  test.describe.configure({ mode: 'serial' });

  test('an answer typed without a line stays on the device over a closed page and is sent when it is back', async ({
    page: opened,
    context,
    line,
  }) => {
    let page = opened;
    await openGeneralPart(page, reporterOf(AGENCY));
    const form = page.url();
    const words = `Sở Thông tin và Truyền thông ${crypto.randomUUID().slice(0, 4)}`;
    await line.cut(context);
    await unit(page).fill(words);
    await expect(page.getByText(/^Mất kết nối\. 1 câu chưa gửi được giữ trên máy này/)).toBeVisible();
    page = await leaveWithoutLine(page, line);

    await page.goto(form);
    await expect(unit(page)).toHaveValue(words);
    await saved(page);
    const elsewhere = await (await page.context().browser()!.newContext()).newPage();
    await openGeneralPart(elsewhere, reporterOf(AGENCY));
    await expect(unit(elsewhere)).toHaveValue(words);
    await elsewhere.context().close();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ega.draft'))),
    ).toEqual([]);
  });

  test('two people on one device without a line: neither sees the draft of the other, both answers arrive, one conflict is shown', async ({
    page: opened,
    context,
    line,
  }) => {
    let page = opened;
    const mark = crypto.randomUUID().slice(0, 4);
    const [first, second] = [`Sở Thông tin và Truyền thông ${mark}`, `Văn phòng UBND tỉnh ${mark}`];
    await openGeneralPart(page, reporterOf(AGENCY));
    const form = page.url();
    const before = await unit(page).inputValue();
    const phoneBefore = await phone(page).inputValue();
    await cover(page, 'Bản giấy có dấu (quét)').check();
    await saved(page);

    // The first person writes two answers and goes away without having had a line.
    await line.cut(context);
    await unit(page).fill(first);
    await cover(page, 'Gửi bổ sung sau').check();
    await expect(page.getByText(/^Mất kết nối\. 2 câu chưa gửi được giữ trên máy này/)).toBeVisible();
    page = await leaveWithoutLine(page, line);

    // The second person sits down at the same device and writes one of the two answers, also without a line.
    await openGeneralPart(page, approverOf(AGENCY));
    await expect(unit(page)).toHaveValue(before);
    await expect(phone(page)).toHaveValue(phoneBefore);
    await expect(cover(page, 'Bản giấy có dấu (quét)')).toBeChecked();
    await line.cut(context);
    await unit(page).fill(second);
    await choose(question(page, 'T3'), /bí mật nhà nước/, 'Không');
    await expect(page.getByText(/^Mất kết nối\. \d câu chưa gửi được giữ trên máy này/)).toBeVisible();
    await line.mend(context);
    await saved(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // The first person comes back: what met nobody goes out, what the other changed is put beside the own words.
    await signInAs(page, reporterOf(AGENCY));
    await page.goto(form);
    const conflict = page.getByRole('dialog', { name: /^Câu T1 vừa được người khác cập nhật/ });
    await expect(conflict.getByRole('region', { name: 'Nội dung trên máy này' })).toContainText(first);
    const theirs = conflict.getByRole('region', { name: 'Nội dung người khác đã lưu' });
    await expect(theirs).toContainText(second);
    await expect(theirs).toContainText(approverOf(AGENCY));
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await conflict.getByRole('button', { name: 'Giữ nội dung trên máy này' }).click();
    await saved(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await openGeneralPart(page, approverOf(AGENCY));
    await expect(unit(page)).toHaveValue(first);
    await expect(cover(page, 'Gửi bổ sung sau')).toBeChecked();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
