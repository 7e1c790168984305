import { expect, test } from '@playwright/test';
import { startOwnProduct } from './own-product.js';
import { signInByMail } from './staff.js';

/** What the system calls the work that a printed name begins with. */
const ROLES = {
  'Cán bộ lập báo cáo': 'Cán bộ lập báo cáo',
  'Lãnh đạo phê duyệt': 'Lãnh đạo phê duyệt báo cáo',
  'Cán bộ đơn vị phối hợp': 'Cán bộ đơn vị phối hợp',
  'Cán bộ thẩm tra': 'Chuyên viên thẩm tra',
  'Lãnh đạo Cục': 'Lãnh đạo Cục',
  'Lãnh đạo Bộ': 'Lãnh đạo Bộ',
  'Thành viên Ban điều hành': 'Lãnh đạo Bộ',
  'Quản trị hệ thống': 'Quản trị hệ thống',
} as const;

test('each login that `npm start` prints opens the account it names, with its role and its agency', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const product = await startOwnProduct();
  try {
    const password = /\(mật khẩu chung: (\S+)\)/.exec(product.said)![1]!;
    const logins = [...product.said.matchAll(/^ {2}(\S+@\S+) +(\S.*)$/gm)].map(
      ([, email, name]) => [email!, name!] as const,
    );
    const works = new Set<string>();
    for (const [email, name] of logins) {
      const work = Object.keys(ROLES).find((each) => name.startsWith(each)) as keyof typeof ROLES;
      works.add(work);
      const page = await browser.newPage({ baseURL: product.url });
      await signInByMail(page, email, password);
      await page.goto('/ho-so');
      const fact = (of: string) =>
        page
          .locator('dl.facts dt', { hasText: new RegExp(`^${of}$`) })
          .locator('xpath=following-sibling::dd[1]');
      await expect(fact('Tên hiển thị'), email).toHaveText(name);
      await expect(fact('Vai trò'), name).toHaveText(ROLES[work]);
      const agency = / – (Tỉnh .*|Bộ .*)$/.exec(name)?.[1];
      await expect(fact('Cơ quan phụ trách'), name).toHaveText(agency ?? 'Toàn bộ các cơ quan');
      await page.close();
    }
    // One for each kind of work at least.
    expect([...works].toSorted()).toEqual(Object.keys(ROLES).toSorted());
  } finally {
    await product.stop();
  }
});
