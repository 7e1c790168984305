import { expect, test, type Page } from '@playwright/test';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { completeReport } from '../../server/test/build/complete-report.js';
import { MailServer } from '../../server/test/setup/mail-server.js';
import type { EvidenceFile } from './answer-hand.js';
import { question } from './form-card.js';
import { MouseHand } from './mouse-hand.js';
import { acceptQuestions, approverOf, OFFICER, reporterOf, returnFor, verifyReport } from './office-desks.js';
import { startOwnProduct } from './own-product.js';
import { moveClock, openQuarter2 } from './quarter-2-round.js';
import { openPart, samplePdf, saved } from './report-form.js';
import { Staff } from './staff.js';
import { station } from './stations.js';
import { typeAnswer } from './type-answers.js';
import { bringWorkbook, sendFrom, typeReport } from './workbook-desk.js';

// Long: a round from the first reminder to the last verification, for a province in the system and a ministry on paper.
const PROVINCE = { number: 38, name: 'Tỉnh Bình Định', report: '/bao-cao/2018-Q2/38' };
const MINISTRY = { number: 18, name: 'Bộ Y tế', report: '/bao-cao/2018-Q2/18' };
const CONTRIBUTOR = 'Cán bộ đơn vị phối hợp – Tỉnh Bình Định';
const OTHER_OFFICER = 'tham-tra-2@cuctinhochoa.demo-agency.example';
/** What the unit for information technology answers; the rest is the reporter's. */
const GIVEN_AWAY = ['B1', 'B2', 'B3', 'B4', 'B6'] as const;

const DIGEST_OF_THE_DAY = '[DỮ LIỆU MINH HỌA] 1 thông báo về báo cáo, ngày 01/06/2018';

let mails: MailServer;
let product: Awaited<ReturnType<typeof startOwnProduct>>;
let staff: Staff;
let file: EvidenceFile;

/** The whole report of a province of quý II/2018, as this province would write it. */
const provinceAnswers = (): Answers =>
  JSON.parse(
    JSON.stringify(completeReport('quang-ninh', 'file'))
      .replaceAll('Quảng Ninh', 'Bình Định')
      .replaceAll('quangninh', 'binhdinh'),
  ) as Answers;

test.describe('a whole round for one province and one ministry', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(400_000);

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    mails = await MailServer.start();
    product = await startOwnProduct({
      SMTP_URL: mails.url,
      MAIL_FROM: 'Cục Tin học hóa <theo-doi@cuctinhochoa.demo.example>',
    });
    staff = new Staff(browser, product.url);
    const desk = await (await browser.newContext()).newPage();
    const buffer = await samplePdf(desk, 'Văn bản minh họa');
    file = { name: 'van-ban.pdf', mimeType: 'application/pdf', buffer };
    await desk.context().close();
  });
  test.afterAll(async () => {
    await staff.goHome();
    await product.stop();
    await mails.stop();
  });

  test('a week before the day due, reporter and approver are reminded by e-mail, nobody above them', async () => {
    const admin = await staff.offered('Quản trị hệ thống');
    await moveClock(admin, '21/05/2018');
    await openQuarter2(await staff.offered('Lãnh đạo Cục Tin học hóa'));
    await moveClock(admin, '01/06/2018');
    for (const person of ['lap-bao-cao', 'phe-duyet']) {
      const box = `${person}@binhdinh.demo.example`;
      // One message a day for each person, its subject in Vietnamese.
      const reminder = () =>
        mails.to(box).find(({ subject }) => subject?.normalize('NFC') === DIGEST_OF_THE_DAY);
      await expect.poll(reminder, { timeout: 150_000 }).toBeDefined();
      const mail = reminder();
      expect(mail?.text).toContain(
        'Tỉnh Bình Định: còn 7 ngày đến thời hạn gửi báo cáo Quý II/2018 (hết ngày 08/6/2018).',
      );
    }
    const reached = mails.received.flatMap(({ to }) => [to].flat().map((each) => each?.text ?? ''));
    expect(reached.filter((box) => /lanh-dao-bo|ban-dieu-hanh/.test(box))).toEqual([]);
  });

  test('the province gives part B to its unit, which answers on screen and says that it is through', async () => {
    const reporter = await staff.offered(reporterOf(PROVINCE.name));
    await reporter.goto(`${PROVINCE.report}/phan-cong`);
    for (const id of GIVEN_AWAY)
      await reporter.getByRole('checkbox', { name: new RegExp(`^${id}\\. `) }).check();
    await reporter.getByLabel('Người trả lời trên hệ thống').selectOption({ index: 1 });
    await reporter.getByLabel('Hạn nội bộ').fill('05/06/2018');
    await reporter.getByRole('button', { name: 'Phân công các câu đã chọn' }).click();
    await expect(reporter.getByText('Đã phân công các câu đã chọn.')).toBeVisible();
    await station(reporter, 'phan-cong');

    const unit = await staff.offered(CONTRIBUTOR);
    await unit.goto(PROVINCE.report);
    await openPart(unit, 'B');
    const answers = provinceAnswers();
    const typing = { hand: new MouseHand(unit), rows: new Map<string, string>(), file };
    for (const id of GIVEN_AWAY) {
      await typeAnswer(id, answers[id], typing);
      await saved(unit);
      await question(unit, id).getByRole('button', { name: 'Báo hoàn thành câu này' }).click();
      await expect(question(unit, id).getByText('đã hoàn thành')).toBeVisible();
    }
    await expect(unit.getByRole('button', { name: 'Trình lãnh đạo' })).toHaveCount(0);
    await station(unit, 'don-vi-phoi-hop');
  });

  test('the rest comes back in the workbook, more time is asked for and granted, and the report is on time', async () => {
    const reporter = await staff.offered(reporterOf(PROVINCE.name));
    const reason = 'Đơn vị chủ trì đang rà soát số liệu của cấp xã.';
    await reporter.goto(PROVINCE.report);
    await reporter.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    await reporter.getByRole('dialog').getByLabel('Đề nghị được gửi đến hết ngày').fill('15/06/2018');
    await reporter.getByRole('dialog').getByLabel('Lý do').fill(reason);
    await reporter.getByRole('dialog').getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(reporter.getByText(/^Đã gửi đề nghị/)).toBeVisible();

    const officer = await staff.offered(OFFICER);
    await officer.goto('/viec-hom-nay');
    const row = officer.getByRole('row').filter({ hasText: reason });
    await row.getByRole('button', { name: 'Gia hạn' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Gia hạn' }).click();
    await expect(officer.getByText(/^Đã gia hạn cho Tỉnh Bình Định đến hết ngày 15\/6\/2018/)).toBeVisible();

    const answers = Object.fromEntries(
      Object.entries(provinceAnswers()).filter(([id]) => !GIVEN_AWAY.some((given) => given === id)),
    );
    await reporter.goto(PROVINCE.report);
    await bringWorkbook(reporter, { answers, variant: 'T', file });
    // Past the common day, within the own one.
    await moveClock(await staff.offered('Quản trị hệ thống'), '11/06/2018');
    await reporter.goto(PROVINCE.report);
    await expect(reporter.getByText(/Được gia hạn/).first()).toBeVisible();
    const approver = await staff.offered(approverOf(PROVINCE.name));
    expect(await sendFrom(PROVINCE.report, reporter, approver)).toBe('2018Q2-038-01');
    await approver.goto(PROVINCE.report);
    await expect(approver.getByText(/Đúng hạn/).first()).toBeVisible();
  });

  test('the officer asks for two things, one with a correction; the province answers and is verified', async () => {
    const officer = await staff.offered(OFFICER);
    await officer.goto('/tham-tra/2018Q2-038-01');
    await acceptQuestions(officer, ['A6', 'C9']);
    await officer.locator('#cau-A6').getByText('Đề nghị bổ sung').click();
    await officer.getByLabel('Lý do').selectOption({ index: 2 });
    await officer.getByLabel('Ý kiến gửi cơ quan').fill('Đề nghị bổ sung văn bản giao đơn vị chủ trì.');
    await officer.getByRole('button', { name: 'Lưu đề nghị' }).click();
    await officer.goto('/tham-tra/2018Q2-038-01/de-xuat/C9');
    await officer.locator('[id="C9-total"]').fill('96250');
    await officer.getByLabel('Lý do').selectOption({ index: 2 });
    await officer.getByLabel('Ý kiến gửi cơ quan').fill('Số hồ sơ chưa khớp với báo cáo của Văn phòng.');
    await station(officer, 'de-xuat');
    await officer.getByRole('button', { name: 'Lưu đề nghị bổ sung kèm đề xuất' }).click();
    await officer.getByRole('button', { name: 'Đề nghị hoàn thiện báo cáo (2 nội dung)' }).click();
    await officer.getByRole('dialog').getByLabel('Thời hạn hoàn thiện: hết ngày').fill('20/06/2018');
    await officer.getByRole('dialog').getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(officer.getByText(/^Đã đề nghị .* hoàn thiện báo cáo/)).toBeVisible();

    const reporter = await staff.offered(reporterOf(PROVINCE.name));
    await reporter.goto(PROVINCE.report);
    await openPart(reporter, 'C');
    await station(reporter, 'de-nghi-kem-de-xuat', false);
    await question(reporter, 'C9').getByRole('button', { name: 'Chấp nhận đề xuất' }).click();
    await expect(reporter.getByText('Đã ghi nội dung theo đề xuất.')).toBeVisible();
    await expect(question(reporter, 'C7').getByRole('textbox')).toHaveCount(0);
    await openPart(reporter, 'A');
    await question(reporter, 'A6').getByRole('button', { name: 'Viết trao đổi' }).click();
    await question(reporter, 'A6')
      .getByLabel('Viết trao đổi')
      .fill('Văn bản giao nhiệm vụ được bổ sung ở dưới.');
    await question(reporter, 'A6').getByRole('button', { name: 'Gửi trao đổi' }).click();
    await expect(
      question(reporter, 'A6').getByText('Văn bản giao nhiệm vụ được bổ sung ở dưới.'),
    ).toBeVisible();
    await addAssignment(reporter);

    const approver = await staff.offered(approverOf(PROVINCE.name));
    expect(await sendFrom(PROVINCE.report, reporter, approver)).toBe('2018Q2-038-02');
    await officer.goto('/tham-tra/2018Q2-038-02');
    await expect(officer.locator('#cau-C9')).toContainText('96.250');
    await acceptQuestions(officer);
    await verifyReport(officer);
  });

  test('a ministry that wrote on paper is entered by one officer and verified by another', async () => {
    const officer = await staff.offered(OFFICER);
    await officer.goto(`${MINISTRY.report}/nhap-thay`);
    await takeUp(officer, 'MH-512', 'MH-3021');
    await station(officer, 'nhap-thay');
    await beginEntry(officer);
    const { T2: _ownCover, ...answers } = completeReport('bo-y-te', 'file');
    await typeReport(officer, answers, { file });
    await endEntry(officer, '2018Q2-018-01');

    await officer.goto('/tham-tra/2018Q2-018-01');
    await expect(officer.locator('#cau-A1')).toBeVisible();
    await expect(officer.getByRole('region', { name: 'Quyết định' })).toHaveCount(0);
    const other = await staff.byMail(OTHER_OFFICER);
    await other.goto('/tham-tra/2018Q2-018-01');
    await acceptQuestions(other, ['T1']);
    await returnFor(other, 'T1', 'Đề nghị ghi rõ đơn vị lập báo cáo.', '20/06/2018');

    // What completes it comes on paper, too: from the review straight to its arrival.
    await officer.goto('/tham-tra/2018Q2-018-01');
    await officer.getByRole('link', { name: 'Nhập phần hoàn thiện' }).click();
    await takeUp(officer, 'MH-540', 'MH-3077');
    await beginEntry(officer);
    await openPart(officer, 'T');
    await new MouseHand(officer).write('T1-leadUnit', 'Cục Công nghệ thông tin, Bộ Y tế');
    await saved(officer);
    await endEntry(officer, '2018Q2-018-02');
    await other.goto('/tham-tra/2018Q2-018-02');
    await expect(other.locator('#cau-T1')).toContainText('Cục Công nghệ thông tin, Bộ Y tế');
    await acceptQuestions(other);
    await verifyReport(other);

    const approver = await staff.ofAgency('phe-duyet', MINISTRY.number);
    await approver.goto(MINISTRY.report);
    await expect(approver.getByText(/Đúng hạn/).first()).toBeVisible();
    await approver.getByRole('button', { name: 'Xác nhận nội dung đã nhập' }).click();
    await expect(approver.getByText(/^Cơ quan đã xác nhận|Cơ quan đã xác nhận:/).first()).toBeVisible();
  });

  test('both stand as verified in the figures of the round', async () => {
    const leader = await staff.offered('Lãnh đạo Cục Tin học hóa');
    await leader.goto('/co-quan?nguon=tham-tra');
    for (const { name } of [PROVINCE, MINISTRY])
      await expect(leader.getByRole('row').filter({ hasText: name }).first()).toContainText('Đã thẩm tra');
    await station(leader, 'co-quan-tham-tra', false);
  });
});

/** How a paper came, with its dispatch. */
async function takeUp(officer: Page, arrival: string, number: string): Promise<void> {
  await officer.getByLabel('Hình thức nhận').selectOption({ label: 'văn bản giấy' });
  await officer.getByLabel('Số đến').fill(arrival);
  await officer.getByLabel('Ngày đến').fill('08/06/2018');
  const hand = new MouseHand(officer);
  const dispatch: [string, string][] = [
    ['number', number],
    ['symbol', 'BYT-CNTT'],
    ['issuedOn', '07/06/2018'],
    ['signer', 'Bộ trưởng Bộ Y tế'],
  ];
  for (const [field, words] of dispatch) await hand.write(`T2-document-${field}`, words);
  await hand.attach('T2-document-fileId', file);
  await officer.locator('[id="T2-authority"]').getByRole('radio').first().check();
}

async function beginEntry(officer: Page): Promise<void> {
  await officer.getByRole('button', { name: 'Bắt đầu nhập báo cáo' }).click();
  await expect(officer.getByText('Đang nhập báo cáo thay cơ quan.')).toBeVisible();
}

async function endEntry(officer: Page, receipt: string): Promise<void> {
  await openPart(officer, 'F');
  await officer.getByRole('button', { name: 'Hoàn thành nhập báo cáo' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Hoàn thành nhập báo cáo' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
  await expect(officer.getByText(receipt, { exact: true })).toBeVisible();
}

async function addAssignment(page: Page): Promise<void> {
  const hand = new MouseHand(page);
  for (const [field, words] of [
    ['number', 'MH-87'],
    ['symbol', 'QĐ-UBND'],
    ['issuedOn', '15/08/2015'],
    ['signer', 'Chủ tịch UBND tỉnh'],
  ] as const)
    await hand.write(`A6-assignment-${field}`, words);
  await saved(page);
}
