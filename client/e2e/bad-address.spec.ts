import { expect, type Page, test } from '@playwright/test';
import { expectUnhurt, SCRIPT, watchNames } from './hostile-address.js';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';

/** Every screen that reads the board as of an instant. */
const BOARDS = [
  ...[
    '/tong-quan',
    '/so-sanh',
    '/co-quan',
    '/co-quan/38-tinh-binh-dinh',
    '/ma-tran',
    '/nhiem-vu',
    '/nhiem-vu/O9',
    '/trinh-chieu',
  ],
  ...['kien-truc', 'ngsp', 'mot-cua', 'du-an'].map((area) => `/linh-vuc/${area}`),
];

const NO_SESSION = 'Phiên họp này chưa có, chưa chốt số liệu';

/** What the address asks for is not there: the page says which, and one press shows the figures of now. */
async function expectWayBack(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(words), address).toBeVisible();
  await page.getByRole('button', { name: 'Về số liệu hiện tại' }).click();
  await expect(page.getByText(words), address).toBeHidden();
  await expect(page, address).not.toHaveURL(/[?&](tu-)?(ky|ngay|phien)=/);
}

test.describe('addresses changed by hand', () => {
  test.beforeEach(({ page }) => signInAs(page, 'Lãnh đạo Bộ'));

  test('an unknown part is left out with a notice, the figures stand', async ({ page }) => {
    await page.goto(`/tong-quan?ky=2018-Q9&ngay=hom-qua&phien=gan-nhat&nguon=${SCRIPT}&vungg=dbsh`);
    await expect(
      page.getByText(/Địa chỉ có nội dung không dùng được nên đã bỏ qua.*vungg.*ky, ngay, phien, nguon/),
    ).toBeVisible();
    await expect(page.getByText(/cơ quan đã ban hành kiến trúc/).first()).toBeVisible();
  });

  test('the library knows only now: a round, a day or an unknown part of its address is left out with a notice', async ({
    page,
  }) => {
    await page.goto('/thu-vien-kien-truc?ngay=2001-01-01&ky=2018-Q9&vungg=dbsh&nhom=tinh');
    await expect(
      page.getByText(/Địa chỉ có nội dung không dùng được nên đã bỏ qua.*vungg.*ky, ngay/),
    ).toBeVisible();
    await expect(page.getByText(/Thư viện lúc /)).toBeVisible();
  });

  test('the group of a comparison stands in its address, and is left out with a notice where there is no such group', async ({
    page,
  }) => {
    const group = page.getByRole('combobox', { name: 'Nhóm cơ quan' });
    // Where no round came before, the other side is a day.
    await page.goto('/so-sanh?tu-ngay=2018-03-10&nhom=tinh');
    await expect(group).toHaveValue('tinh');
    await group.selectOption('bo');
    await expect(page).toHaveURL(/[?&]nhom=bo(&|$)/);
    await page.reload();
    await expect(group).toHaveValue('bo');
    await page.goto('/so-sanh?tu-ngay=2018-03-10&nhom=xa');
    await expect(page.getByText(/đã bỏ qua: nhom\.$/)).toBeVisible();
    await expect(group).toHaveValue('all');
  });

  for (const [address, person, names] of [
    ['/van-ban?coquan=x&agency=38', 'Cán bộ thẩm tra', 'coquan, agency'],
    ['/tham-tra?ky=2031-Q4&loc=tat-ca', 'Cán bộ thẩm tra', 'ky, loc'],
    ['/viec-hom-nay?coquan=38,x', 'Cán bộ thẩm tra', 'coquan'],
    ['/quan-tri/nhat-ky?ky=2018-Q5&agency=38', 'Lãnh đạo Cục Tin học hóa', 'ky, agency'],
  ] as const)
    test(`a filter that cannot be read is left out of ${address} with a notice`, async ({ page }) => {
      await signInAs(page, person);
      await page.goto(address);
      await expect(page.getByText(`đã bỏ qua: ${names}.`)).toBeVisible();
      await page.goto(address.split('?')[0]!);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('đã bỏ qua:')).toBeHidden();
    });

  for (const [what, search, words] of [
    ['a day to come', 'ngay=2030-01-01', 'Thời điểm yêu cầu sau thời điểm hiện tại.'],
    ['a day before the first record', 'ngay=2001-01-01', 'Thời điểm yêu cầu trước bản ghi đầu tiên'],
    ['a round never opened', 'ky=2031-Q4', 'Kỳ báo cáo này chưa được mở'],
    ['a session never planned', 'phien=2031-Q4', NO_SESSION],
    ['a session whose figures nobody has frozen', 'phien=2018-Q1', NO_SESSION],
    ['a version that no session has', 'phien=2018-Q1.9', NO_SESSION],
  ] as const)
    test(`${what} is a page with a way back`, async ({ page }) => {
      for (const screen of what === 'a round never opened' ? BOARDS : ['/tong-quan', '/so-sanh', '/ma-tran'])
        await expectWayBack(page, `${screen}?${search}`, words);
    });

  test('so it is where the earlier side of a comparison is none', async ({ page }) => {
    for (const [search, words] of [
      ['tu-ngay=2030-01-01', 'Thời điểm yêu cầu sau thời điểm hiện tại.'],
      ['tu-ngay=2001-01-01', 'Thời điểm yêu cầu trước bản ghi đầu tiên'],
      ['tu-ky=2031-Q4', 'Kỳ báo cáo này chưa được mở'],
      ['tu-phien=2031-Q4', NO_SESSION],
    ] as const)
      await expectWayBack(page, `/so-sanh?${search}`, words);
  });

  test('a record that nobody has entered is no page, with a way back', async ({ page }) => {
    await signInAs(page, OFFICER);
    for (const address of [
      ...['/phien-hop/2031-Q4', '/phien-hop/khong-co', '/co-quan/999-khong-co', '/nhiem-vu/O99'],
      ...['/tham-tra/2018Q1-999-01', '/tham-tra/2018Q1-999-01/de-xuat/A1', '/tham-tra/khong-co'],
      ...['/bao-cao/2031-Q4/38', '/bao-cao/2031-Q4/38/so-sanh', '/bao-cao/2031-Q4/38/nhap-thay'],
      ...['/van-ban/0b8f5a52-3c1d-4e1c-9a55-2f3b1c7d9e10', '/van-ban/khong-co'],
    ]) {
      await page.goto(address);
      await expect(
        page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' }),
        address,
      ).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Về trang đầu' }).click();
      await expect(page, address).toHaveURL(/\/viec-hom-nay$/);
    }
  });

  test('a script in every part of an address is never run, and no figure becomes NaN', async ({ page }) => {
    await watchNames(page);
    const names = new Set<string>();
    for (const screen of ['/tong-quan', '/so-sanh', '/co-quan', '/trinh-chieu', '/nhiem-vu'])
      await expectUnhurt(page, screen, names);
    for (const name of ['ky', 'nguon', 'tu-phien', 'man', 'nhom', 'sx', 'lang'])
      expect(names).toContain(name);
  });

  test('an identifier code leads to its agency, the day and the basis of the address kept', async ({
    page,
  }) => {
    await page.goto('/co-quan');
    await page.goto('/co-quan/h08?ngay=2018-03-10&nguon=tham-tra');
    await expect(page).toHaveURL(/\/co-quan\/38-tinh-binh-dinh\?ngay=2018-03-10&nguon=tham-tra$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Tỉnh Bình Định' })).toBeVisible();
    // The code takes no place of its own in the history.
    await page.goBack();
    await expect(page).toHaveURL(/\/co-quan$/);
  });

  test('a code that is nobody’s on the day is no page, with a way back; a day before the first record says so', async ({
    page,
  }) => {
    await page.goto('/co-quan/H99?ngay=2018-03-10');
    await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Về trang đầu' }).click();
    await expect(page).toHaveURL(/\/tong-quan$/);
    await page.goto('/co-quan/H08?ngay=2001-01-01');
    await expect(page.getByText('Thời điểm yêu cầu trước bản ghi đầu tiên')).toBeVisible();
    await page.getByRole('button', { name: 'Về số liệu hiện tại' }).click();
    await expect(page).toHaveURL(/\/co-quan\/38-tinh-binh-dinh$/);
  });

  test('an address of 128 kB gets the page', async ({ page }) => {
    const answer = await page.goto(`/tong-quan?q=${'x'.repeat(128 * 1024)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
