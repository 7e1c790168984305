import { expect, type Browser, type Page } from '@playwright/test';
import { signInAs } from './office.js';
import { codeOf } from './phone-code.js';

export const PASSWORD = 'Minh-hoa-Quy-I-2018';

type Work = 'lap-bao-cao' | 'phe-duyet';

/** The account of an agency that is not offered for one click. */
export const mailOf = (work: Work, agency: number): string => `${work}@co-quan-${agency}.demo-agency.example`;

/**
 * The people of a journey, each at a browser of their own, so that nobody has to sign in twice. Who is not among those
 * offered for one click signs in as in an office: e-mail, password and, where the role owes one, a code from the phone.
 */
export class Staff {
  private readonly desks = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  async offered(role: string): Promise<Page> {
    return this.desk(role, (page) => signInAs(page, role));
  }

  async ofAgency(work: Work, agency: number): Promise<Page> {
    return this.byMail(mailOf(work, agency));
  }

  async byMail(email: string): Promise<Page> {
    return this.desk(email, (page) => signInByMail(page, email));
  }

  async goHome(): Promise<void> {
    for (const page of this.desks.values()) await page.context().close();
    this.desks.clear();
  }

  private async desk(name: string, signIn: (page: Page) => Promise<void>): Promise<Page> {
    const there = this.desks.get(name);
    if (there) return there;
    const context = await this.browser.newContext({ baseURL: this.url, acceptDownloads: true });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await signIn(page);
    this.desks.set(name, page);
    return page;
  }
}

/** With the code of an app on the phone, set up now, where the role owes one. */
export async function signInByMail(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử công vụ').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  const setUp = page.getByRole('heading', { level: 1, name: 'Cài đặt mã xác thực' });
  const inside = page.getByRole('button', { name: /^Tài khoản: / });
  await expect(setUp.or(inside)).toBeVisible();
  if (await inside.isVisible()) return;
  await setUpCode(page);
  await expect(inside).toBeVisible();
}

/** The steps of a role that owes a second factor, at its first visit. */
export async function setUpCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cài đặt mã xác thực' }).click();
  const key = (await page.locator('.secret').innerText()).replace(/^.*:/, '').replace(/\s/g, '');
  await page.getByLabel(/^Nhập mã 6 số/).fill(codeOf(key));
  await page.getByRole('button', { name: 'Xác nhận mã' }).click();
  await page.getByRole('button', { name: 'Đã lưu các mã, tiếp tục' }).click();
}
