import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailServer } from '../../../test/setup/mail-server.js';
import { requestId, type TestClient } from '../../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../../test/setup/test-server.js';
import { Jobs } from '../jobs/jobs.service.js';
import { SYSTEM, Transactions } from '../transaction.js';
import { MailOutbox } from './mail-outbox.js';

const INVITE = `mutation($email: String!, $requestId: String!) { invite(input: { email: $email, displayName: "Cán bộ lập báo cáo", role: reporter, agencyNumbers: [38] }, requestId: $requestId) { path } }`;
const OUTBOX = `{ outbox { waiting sent handsOver items { address subject body state failure } } }`;

interface Outbox {
  outbox: {
    waiting: number;
    sent: number;
    handsOver: boolean;
    items: { address: string; subject: string; body: string; state: string; failure: string | null }[];
  };
}

let mails: MailServer;
let server: TestServer;
let officer: TestClient;
beforeAll(async () => {
  mails = await MailServer.start();
  server = await startTestServer({ smtpUrl: mails.url });
  officer = await server.as('officer');
});
afterAll(async () => {
  await server.stop();
  await mails.stop();
});

const put = (runKey: string, subject: string, body = 'Nội dung') =>
  server.get(Transactions).write(SYSTEM, (tx) =>
    server.get(MailOutbox).put(tx, {
      runKey,
      accountId: officer.accountId!,
      address: 'nguoi-nhan@test.example',
      subject,
      body,
    }),
  );
const dueAgain = () => server.sql(`update job set due_at = clock_timestamp() where done_at is null`);

describe('an e-mail', () => {
  it('arrives at a real mail server with its Vietnamese subject and text readable', async () => {
    await put(
      'a',
      '2 thông báo về báo cáo, ngày 12/03/2018',
      'Đề nghị cơ quan hoàn thành và gửi báo cáo Quý I/2018.',
    );
    await server.get(Jobs).runDue();
    expect(mails.received).toHaveLength(1);
    expect(mails.received[0]).toMatchObject({
      subject: '2 thông báo về báo cáo, ngày 12/03/2018',
      from: { text: '"Cục Tin học hóa" <theo-doi@test.example>' },
    });
    expect(mails.received[0]!.text!.trim()).toBe('Đề nghị cơ quan hoàn thành và gửi báo cáo Quý I/2018.');
  });

  it('is one message, however often it is asked for', async () => {
    await put('a', 'Lần nữa');
    await server.get(Jobs).runDue();
    expect(mails.received).toHaveLength(1);
  });

  it('repeated after the hand-over carries the same Message-ID', async () => {
    await server.sql(`update mail set state = 'waiting' where run_key = 'a'`);
    await server.sql(`update job set done_at = null, due_at = clock_timestamp()`);
    await server.get(Jobs).runDue();
    expect(mails.received).toHaveLength(2);
    expect(mails.received[1]!.messageId).toBe(mails.received[0]!.messageId);
  });

  it('that the mail server does not take now waits, says why in the outbox, and goes later', async () => {
    mails.refusing = true;
    await put('b', 'Thư thứ hai');
    await server.get(Jobs).runDue();
    const { outbox } = await officer.ok<Outbox>(OUTBOX);
    expect(outbox).toMatchObject({ waiting: 1, handsOver: true });
    expect(outbox.items.find((mail) => mail.subject === 'Thư thứ hai')).toMatchObject({
      state: 'waiting',
      failure: expect.stringContaining('451'),
    });
    mails.refusing = false;
    await dueAgain();
    await server.get(Jobs).runDue();
    expect(mails.received.at(-1)).toMatchObject({ subject: 'Thư thứ hai' });
  });

  it.each([
    ['a second address in the address', 'a@test.example, b@test.example'],
    ['a new header in the subject', null],
  ])('with %s reaches nobody else', async (what, address) => {
    await server.get(Transactions).write(SYSTEM, (tx) =>
      server.get(MailOutbox).put(tx, {
        runKey: what,
        accountId: officer.accountId!,
        address: address ?? 'c@test.example',
        subject: 'Thư\r\nBcc: b@test.example',
        body: 'x',
      }),
    );
    await server.get(Jobs).runDue();
    expect(mails.to('b@test.example')).toEqual([]);
    expect(mails.received.every((mail) => mail.bcc === undefined)).toBe(true);
  });
});

describe('an invitation', () => {
  it('is mailed with its link; the outbox on screen never shows the link', async () => {
    const { invite } = await officer.ok<{ invite: { path: string } }>(INVITE, {
      email: 'moi@test.example',
      requestId: requestId(),
    });
    await server.get(Jobs).runDue();
    const [letter] = mails.to('moi@test.example');
    expect(letter!.subject).toBe('Liên kết tạo tài khoản');
    expect(letter!.text).toContain(invite.path);
    const shown = JSON.stringify((await officer.ok<Outbox>(OUTBOX)).outbox);
    expect(shown).toContain('moi@test.example');
    expect(shown).not.toContain(invite.path);
  });

  it('that was revoked before the mail server took it is not sent', async () => {
    mails.refusing = true;
    await officer.ok(INVITE, { email: 'thu-hoi@test.example', requestId: requestId() });
    await server.get(Jobs).runDue();
    mails.refusing = false;
    await server.sql(`update access_link set revoked_at = clock_timestamp() where used_at is null`);
    await dueAgain();
    await server.get(Jobs).runDue();
    expect(mails.to('thu-hoi@test.example')).toEqual([]);
    const { outbox } = await officer.ok<Outbox>(OUTBOX);
    expect(outbox.items.find((mail) => mail.address === 'thu-hoi@test.example')!.state).toBe('dropped');
  });
});
