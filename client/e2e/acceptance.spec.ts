import { expect, test, type Page } from '@playwright/test';
import { claimIssued, fillMinistryReport, stayAtStepSix } from './ministry-form.js';
import {
  acceptQuestions,
  handToApprover,
  newestLogged,
  OFFICER,
  openForReview,
  reporterOf,
  returnFor,
  sendReport,
  verifyReport,
} from './office-desks.js';
import { signInAs } from './office.js';
import { question } from './form-card.js';
import { fillIssuedReport, openPart, saved, type Decision } from './report-form.js';
import { station } from './stations.js';
import { figureIn, linesOf, sheetOfDownload } from './workbook.js';

const HUE = 'Tỉnh Thừa Thiên Huế';
const BAC_GIANG = 'Tỉnh Bắc Giang';
const MINISTRY = 'Bộ Thông tin và Truyền thông';
const ISSUED = 'Đã ban hành kiến trúc';

const HUE_DECISION: Decision = {
  number: '383',
  symbol: 'QĐ-UBND',
  issuedOn: '27/02/2017',
  title: 'Phê duyệt Kiến trúc Chính quyền điện tử tỉnh Thừa Thiên Huế',
  issuingBody: 'UBND tỉnh Thừa Thiên Huế',
  signer: 'Chủ tịch UBND tỉnh',
};
const BAC_GIANG_DECISION: Decision = {
  number: '503',
  symbol: 'QĐ-UBND',
  issuedOn: '30/03/2017',
  title: 'Phê duyệt Kiến trúc Chính quyền điện tử tỉnh Bắc Giang, phiên bản 1.0',
  issuingBody: 'UBND tỉnh Bắc Giang',
  signer: 'Chủ tịch UBND tỉnh',
};

/** Days of the steps before are in no source of ours: the agency says so instead of inventing them. */
async function explainMissingSteps(page: Page): Promise<void> {
  await openPart(page, 'A');
  const reason = question(page, 'A3').getByLabel('Lý do, giải trình').first();
  await reason.fill('Ngày của các bước trước quyết định được bổ sung khi rà soát hồ sơ lưu trữ.');
  await reason.blur();
  await saved(page);
}

async function reportIssued(page: Page, agency: string, decision: Decision): Promise<string> {
  await signInAs(page, reporterOf(agency));
  await fillIssuedReport(page, decision);
  await explainMissingSteps(page);
  await station(page, `${decision.number}-form-A`);
  await handToApprover(page);
  await station(page, `${decision.number}-form-F`);
  return sendReport(page, agency);
}

// A world of its own: the figures at the end are those of these three agencies and of nobody else.
test.use({
  actionTimeout: 15_000,
  baseURL: process.env['E2E_FRESH_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

test.describe('real decisions from the draft to the dashboard and the workbook', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(240_000);

  test('Thừa Thiên Huế reports its decision 383/QĐ-UBND, is asked once to complete it, and is verified', async ({
    page,
  }) => {
    const first = await reportIssued(page, HUE, HUE_DECISION);
    expect(first).toBe('2018Q1-087-01');
    await station(page, 'hue-receipt');

    await openForReview(page, HUE, first);
    await station(page, 'hue-review');
    await acceptQuestions(page, ['A6']);
    await returnFor(
      page,
      'A6',
      'Đề nghị bổ sung văn bản giao nhiệm vụ nêu tên đơn vị chủ trì.',
      '23/03/2018',
    );
    await station(page, 'hue-returned');

    await signInAs(page, reporterOf(HUE));
    await openPart(page, 'A');
    await expect(question(page, 'A6')).toContainText('Đề nghị bổ sung văn bản giao nhiệm vụ');
    await expect(question(page, 'A1').getByRole('radio')).toHaveCount(0);
    await station(page, 'hue-asked');
    const assignment = question(page, 'A6').locator('details#A6-assignment');
    await assignment.locator('summary').first().click();
    await assignment.getByLabel('Số', { exact: true }).fill('MH-87');
    await assignment.getByLabel('Ký hiệu').fill('KH-UBND');
    await assignment.getByLabel('Ngày ban hành').fill('15/08/2016');
    await assignment.getByLabel('Người ký', { exact: true }).fill('Chủ tịch UBND tỉnh');
    await saved(page);
    await handToApprover(page);
    const second = await sendReport(page, HUE);
    expect(second).toBe('2018Q1-087-02');

    await openForReview(page, HUE, second);
    await station(page, 'hue-review-2');
    await acceptQuestions(page);
    await verifyReport(page);
  });

  test('Bắc Giang reports its decision 503/QĐ-UBND, version 1.0, and is verified', async ({ page }) => {
    const receipt = await reportIssued(page, BAC_GIANG, BAC_GIANG_DECISION);
    expect(receipt).toBe('2018Q1-032-01');
    await openForReview(page, BAC_GIANG, receipt);
    await acceptQuestions(page);
    await verifyReport(page);
    await station(page, 'bac-giang-verified');
  });

  test('a ministry whose decision nobody can name is refused with a sentence and stays at step 6', async ({
    page,
  }) => {
    await signInAs(page, reporterOf(MINISTRY));
    await fillMinistryReport(page);
    await claimIssued(page);
    await expect(
      page.getByRole('link', {
        name: 'A3: Đã chọn “Đã ban hành”. Đề nghị nhập số, ký hiệu, ngày, người ký và tải quyết định.',
      }),
    ).toBeVisible();
    await station(page, 'ministry-refused');
    const hand = page.getByRole('button', { name: 'Trình lãnh đạo' });
    await expect(hand).toHaveAttribute('aria-disabled', 'true');

    await stayAtStepSix(page);
    await station(page, 'ministry-step-6');
    await handToApprover(page);
    await sendReport(page, MINISTRY);
  });

  test('the dashboard and the workbook show 0/30 and 2/63, together 2/93, issued and verified', async ({
    page,
  }) => {
    await signInAs(page, 'Lãnh đạo Cục Tin học hóa');
    for (const basis of ['', '?nguon=tham-tra']) {
      await page.goto(`/tong-quan${basis}`);
      const answer = page.getByRole('region', { name: 'Kết quả chung' });
      await expect(answer).toContainText('2/93 cơ quan đã ban hành kiến trúc');
      await expect(answer.getByText('2/93 cơ quan', { exact: true })).toBeVisible();
      const bars = page.getByRole('listitem');
      for (const [group, issued] of [
        ['Cả nước', '2/93'],
        ['Bộ, cơ quan ngang bộ', '0/22'],
        ['Cơ quan thuộc Chính phủ', '0/8'],
        ['Bộ, ngành', '0/30'],
        ['Tỉnh, thành phố', '2/63'],
      ] as const)
        await expect(
          bars.filter({ has: page.getByText(group, { exact: true }) }).filter({ hasText: issued }),
        ).toBeVisible();
      await station(page, `overview${basis.replace(/\W/g, '-')}`);

      const figures = await sheetOfDownload(page, 'Tải Excel', 0);
      const verified = basis === '' ? [2, 0, 2] : [null, null, null];
      expect(figureIn(figures, ISSUED, 'Cả nước')).toEqual([2, 93, verified[0]]);
      expect(figureIn(figures, ISSUED, 'Bộ, ngành')).toEqual([0, 30, verified[1]]);
      expect(figureIn(figures, ISSUED, 'Tỉnh, thành phố')).toEqual([2, 63, verified[2]]);
    }

    await page.goto('/co-quan');
    const agencies = linesOf(await sheetOfDownload(page, 'Tải Excel', 0), 'Cơ quan');
    expect(agencies).toHaveLength(93);
    const cellsOf = (name: string) => {
      const line = agencies.find((each) => each['Cơ quan'] === name);
      return [
        line?.['Bước (trên 7)'],
        line?.['Nguồn số liệu'],
        line?.['Quyết định ban hành'],
        line?.['Người ký'],
      ];
    };
    expect(cellsOf(HUE)).toEqual([7, 'Đã thẩm tra', '383/QĐ-UBND', 'Chủ tịch UBND tỉnh']);
    expect(cellsOf(BAC_GIANG)).toEqual([7, 'Đã thẩm tra', '503/QĐ-UBND', 'Chủ tịch UBND tỉnh']);
    expect(cellsOf(MINISTRY)).toEqual([6, 'Cơ quan kê khai', null, null]);
    expect(agencies.filter((line) => Number(line['Bước (trên 7)']) >= 7)).toHaveLength(2);
    await page.goto('/co-quan/87-tinh-thua-thien-hue');
    await expect(page.getByText('383/QĐ-UBND').first()).toBeVisible();
    await station(page, 'hue-agency');
    await page.goto('/co-quan/13-bo-thong-tin-va-truyen-thong');
    await expect(page.getByText('MH-06/TTr-TTTT').first()).toBeVisible();
    await station(page, 'ministry-agency');
  });

  test('a report sent by mistake is voided with a reason: it counts no more, the agency is told, receipt and log say so', async ({
    page,
  }) => {
    const reason = 'Gửi nhầm kỳ báo cáo, theo đề nghị của cơ quan.';
    const underWay = async (count: number) => {
      await page.goto('/tong-quan');
      await expect(page.getByRole('region', { name: 'Kết quả chung' })).toContainText(
        `2/93 cơ quan đã ban hành kiến trúc; ${count} cơ quan đã triển khai xây dựng`,
      );
    };
    await signInAs(page, OFFICER);
    await underWay(3);
    await page.goto('/tham-tra/2018Q1-013-01');
    const away = { name: 'Hủy báo cáo gửi nhầm' };
    await page.getByRole('group', { name: 'Thao tác khác' }).getByRole('button', away).click();
    const dialog = page.getByRole('dialog', { name: `Hủy báo cáo gửi nhầm của ${MINISTRY}?` });
    await dialog.getByRole('button', away).click();
    await expect(dialog).toContainText('Đề nghị nêu lý do.');
    await dialog.getByLabel('Lý do').fill(reason);
    await dialog.getByRole('button', away).click();
    await expect(page.getByText(`Đã hủy báo cáo gửi nhầm của ${MINISTRY}.`)).toBeVisible();
    await underWay(2);

    await signInAs(page, reporterOf(MINISTRY));
    await page.goto('/bao-cao/2018-Q1/phieu-tiep-nhan/2018Q1-013-01');
    await expect(page.getByText(/đã được hủy hiệu lực/).first()).toBeVisible();
    await page.goto('/thong-bao');
    await expect(page.getByRole('listitem').filter({ hasText: reason }).first()).toBeVisible();
    await page.goto('/bao-cao');
    await openPart(page, 'A');
    await expect(question(page, 'A1').getByRole('radio', { name: /^Bước 6\./ })).toBeChecked();

    const line = await newestLogged(page, 'report.void');
    await expect(line).toContainText(OFFICER);
    await expect(line).toContainText(reason);
    await line.getByText('Chi tiết').click();
    await expect(line).toContainText(/Trước.*Trạng thái: Chờ thẩm tra.*Sau.*Trạng thái: Đang lập báo cáo/s);
  });
});
