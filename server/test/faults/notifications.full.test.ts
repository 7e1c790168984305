import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../build/report-desk.js';
import { MailServer, type Silence } from '../setup/mail-server.js';
import { addressOf, TEST_SECRET, withRole } from '../setup/template.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { freePort } from './tcp-proxy.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const AGENCIES = 40;
const MESSAGES = 2 * AGENCIES;
const LEASE_SECONDS = 3;
const TIMEOUT = 120_000;

let server: TestServer;
let filesDir: string;
const processes: ChildProcess[] = [];
const mailServers: MailServer[] = [];

beforeEach(async () => {
  filesDir = mkdtempSync(join(tmpdir(), 'ega-mails-'));
  server = await startTestServer({ at: '2018-03-02T07:59:00+07:00' });
  await ReportDesk.openRound(server);
  for (let agency = 1; agency <= AGENCIES; agency += 1)
    for (const role of ['reporter', 'approver'] as const) await server.as(role, { agencies: [agency] });
  await server.stepClock('2018-03-02T08:00:00+07:00');
}, TIMEOUT);

afterEach(async () => {
  for (const one of processes.splice(0)) await kill(one);
  for (const one of mailServers.splice(0)) await one.stop();
  await server.stop();
  rmSync(filesDir, { recursive: true });
}, TIMEOUT);

/** The built server as a process of its own, with a mail server of its own: so it is known who holds what. */
async function startProcess(silence: Silence | null): Promise<{ process: ChildProcess; mails: MailServer }> {
  const mails = await MailServer.start(silence);
  mailServers.push(mails);
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: withRole(addressOf(server.database), 'ega_app'),
    APP_SECRET: TEST_SECRET,
    PORT: String(port),
    FILES_DIR: filesDir,
    SMTP_URL: mails.url,
    MAIL_FROM: 'theo-doi@test.example',
    JOB_LEASE_SECONDS: String(LEASE_SECONDS),
  };
  const child = spawn(process.execPath, ['server/dist/main.js'], { cwd: ROOT, env, stdio: 'ignore' });
  processes.push(child);
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null))?.ok)
      return { process: child, mails };
    await sleep(50);
  }
  throw new Error('the server did not come up');
}

async function kill(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return;
  const exited = new Promise((resolve) => one.once('exit', resolve));
  one.kill('SIGKILL');
  await exited;
}

const waitingMails = async (): Promise<number> =>
  (await server.sql<{ n: number }>(`select count(*)::int as n from mail where state = 'waiting'`))[0]!.n;

/** All messages marked as sent, or the time is up. */
async function untilAllSent(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [made] = await server.sql<{ n: number }>(`select count(*)::int as n from mail`);
    if (made!.n === MESSAGES && (await waitingMails()) === 0) return;
    await sleep(50);
  }
  throw new Error(`${await waitingMails()} messages still waiting`);
}

const messageIds = (): string[] =>
  mailServers.flatMap(({ received }) => received.map((mail) => mail.messageId!));

describe('three servers on one database', () => {
  it(
    'send each message once, although one of them is killed while it holds a job before the hand-over',
    async () => {
      // The first alone takes a job and is held by its mail server; then the other two come.
      const held = await startProcess('beforeHandOver');
      await held.mails.silent;
      await Promise.all([startProcess(null), startProcess(null)]);
      await kill(held.process);
      await untilAllSent();
      expect(held.mails.received).toEqual([]);
      expect(messageIds()).toHaveLength(MESSAGES);
      expect(new Set(messageIds()).size).toBe(MESSAGES);
      const people = mailServers.flatMap(({ received }) => received.map((mail) => [mail.to].flat()[0]!.text));
      expect(new Set(people).size).toBe(MESSAGES);
    },
    TIMEOUT,
  );

  it(
    'repeat a message whose holder was killed after the hand-over, with the same Message-ID',
    async () => {
      const held = await startProcess('afterHandOver');
      await held.mails.silent;
      await Promise.all([startProcess(null), startProcess(null)]);
      await kill(held.process);
      await untilAllSent();
      const [handedOver] = held.mails.received;
      expect(messageIds()).toHaveLength(MESSAGES + 1);
      expect(new Set(messageIds()).size).toBe(MESSAGES);
      expect(messageIds().filter((id) => id === handedOver!.messageId)).toHaveLength(2);
    },
    TIMEOUT,
  );

  it(
    'remind each person once, however many of them sweep in the same minute',
    async () => {
      await Promise.all([startProcess(null), startProcess(null), startProcess(null)]);
      await untilAllSent();
      const [told] = await server.sql<{ notices: number; reminders: number; audits: number }>(
        `select (select count(*)::int from notification) as notices, (select count(*)::int from reminder where outcome = 'sent') as reminders,
                (select count(*)::int from audit_event where action = 'reminder.send') as audits`,
      );
      expect(told).toEqual({ notices: MESSAGES, reminders: 93, audits: 1 });
    },
    TIMEOUT,
  );
});
