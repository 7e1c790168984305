import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Grant, Role } from '@ega/shared/access/actor';
import { reachOf } from '@ega/shared/access/actor';
import { Invitations } from '../../src/accounts/invitations.service.js';
import { Session } from '../../src/accounts/session.entity.js';
import { createApp, type App } from '../../src/create-app.js';
import { stepWorldClock } from '../../src/platform/clock.js';
import type { Env } from '../../src/platform/env.js';
import { SESSION_COOKIE } from '../../src/platform/http.js';
import { hashToken } from '../../src/platform/session-statement.js';
import { SYSTEM, Transactions } from '../../src/platform/transaction.js';
import { addressOf, cloneTemplate, dropDatabase, TEST_SECRET, withRole, type TestMark } from './template.js';
import { TestClient } from './test-client.js';
import pg from 'pg';

export interface TestServerOptions {
  /** World time at the start; default Monday 05/3/2018 09:00. */
  at?: string;
  mark?: TestMark;
  operations?: 'any' | 'listed';
  clientDir?: string;
  /** A mail server; without it messages wait in the outbox. */
  smtpUrl?: string;
}

export interface Person {
  agencies?: number[];
  grants?: Grant[];
  unit?: string;
  name?: string;
}

/** What a server of the tests reads from its surroundings. */
export const testEnv = (databaseUrl: string, more: Partial<Env> = {}): Env => ({
  databaseUrl,
  port: 0,
  host: '127.0.0.1',
  filesDir: join(tmpdir(), 'ega-files-none'),
  clientDir: null,
  appSecret: TEST_SECRET,
  operations: 'any',
  poolSize: 8,
  production: false,
  ...more,
});

/** The real application on a real PostgreSQL of its own, asked without a socket. */
export class TestServer {
  private constructor(
    readonly app: App,
    readonly database: string,
    private readonly filesDir: string,
  ) {}

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const server = await TestServer.on(await cloneTemplate(options.mark ?? 'test'), options);
    await server.stepClock(options.at ?? '2018-03-05T09:00:00+07:00');
    return server;
  }

  /** On a database that a test has filled: its clock stays where it stands. */
  static async on(database: string, options: TestServerOptions = {}): Promise<TestServer> {
    const filesDir = mkdtempSync(join(tmpdir(), 'ega-files-'));
    const app = await createApp(
      testEnv(withRole(addressOf(database), 'ega_app'), {
        filesDir,
        clientDir: options.clientDir ?? null,
        operations: options.operations ?? 'any',
        ...(options.smtpUrl
          ? { smtpUrl: options.smtpUrl, mailFrom: 'Cục Tin học hóa <theo-doi@test.example>' }
          : {}),
      }),
    );
    return new TestServer(app, database, filesDir);
  }

  get<Service>(service: Type<Service>): Service {
    return this.app.nest.get(service, { strict: false });
  }

  inject(request: InjectOptions): Promise<LightMyRequestResponse> {
    return this.app.nest.inject(request as never) as unknown as Promise<LightMyRequestResponse>;
  }

  /** Nobody signed in. */
  anonymous(): TestClient {
    return new TestClient(this, null, null);
  }

  /** A new person of this role, fully signed in. */
  async as(role: Role, person: Person = {}): Promise<TestClient> {
    const agencies = person.agencies ?? [];
    const token = randomBytes(16).toString('hex');
    const accountId = await this.get(Transactions).write(SYSTEM, async (tx) => {
      const { accountId } = await this.get(Invitations).create(
        tx,
        {
          email: `${role}-${randomUUID().slice(0, 8)}@test.example`,
          displayName: person.name ?? role,
          role,
          ...(person.unit ? { unit: person.unit } : {}),
          grants: person.grants ?? [],
        },
        agencies,
      );
      await tx.manager.insert(Session, {
        id: randomUUID(),
        tokenHash: hashToken(token),
        accountId,
        stage: 'full',
        role,
        grants: person.grants ?? [],
        reach: reachOf(role),
        agencyNumbers: agencies,
        unit: person.unit ?? null,
        address: '127.0.0.1',
        device: 'test',
        expiresAt: new Date(Date.now() + 3_600_000),
      });
      return accountId;
    });
    return new TestClient(this, `${SESSION_COOKIE}=${token}`, accountId);
  }

  /** Steps world time forward to an instant; it runs on from there. */
  async stepClock(to: string): Promise<void> {
    await stepWorldClock(this.app.dataSource.manager, to);
  }

  /** Reads or changes the database as nobody of the application could: for proofs and tampering. */
  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: addressOf(this.database) });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.app.nest.close();
    await dropDatabase(this.database);
    rmSync(this.filesDir, { recursive: true, force: true });
  }
}

export const startTestServer = (options?: TestServerOptions): Promise<TestServer> =>
  TestServer.start(options);
