import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@ega/shared/errors';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

export interface Refusal {
  code: ErrorCode;
  details: Record<string, unknown>;
}

interface Inject {
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
}

/** One signed-in person (or nobody) who speaks GraphQL and HTTP with the test server. */
export class TestClient {
  constructor(
    private readonly server: Inject,
    private cookie: string | null,
    readonly accountId: string | null,
  ) {}

  /** For requests over a real socket; undefined while nobody is signed in. */
  get cookieText(): string | undefined {
    return this.cookie ?? undefined;
  }

  /** The same person, with the same cookie, at another server of the same database. */
  at(server: Inject): TestClient {
    return new TestClient(server, this.cookie, this.accountId);
  }

  http(request: InjectOptions): Promise<LightMyRequestResponse> {
    return this.server.inject({
      ...request,
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...request.headers },
    } as InjectOptions);
  }

  async graphql(query: string, variables: Record<string, unknown> = {}): Promise<LightMyRequestResponse> {
    const answer = await this.http({ method: 'POST', url: '/graphql', payload: { query, variables } });
    const set = answer.cookies.find((cookie) => cookie.name.includes('ega'));
    if (set) this.cookie = set.value === '' ? null : `${set.name}=${set.value}`;
    return answer;
  }

  /** The data of an answer without errors; throws what the server refused otherwise. */
  async ok<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const body = (await this.graphql(query, variables)).json<{ data?: Data; errors?: unknown[] }>();
    if (body.errors) throw new Error(`refused: ${JSON.stringify(body.errors)}`);
    return body.data as Data;
  }

  /** The refusal; throws when the server accepted. Never a 5xx. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<Refusal> {
    const answer = await this.graphql(query, variables);
    const body = answer.json<{ data?: unknown; errors?: { extensions: Refusal }[] }>();
    if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${answer.body}`);
    if (!body.errors) throw new Error(`accepted: ${JSON.stringify(body.data)}`);
    return body.errors[0]!.extensions;
  }
}

/** A fresh client-made request id. */
export const requestId = (): string => randomUUID();

/** The name under which a browser keeps what was sent. */
export const savedAs = (answer: LightMyRequestResponse): string =>
  decodeURIComponent(String(answer.headers['content-disposition']).split("UTF-8''")[1]!);
