import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { ErrorCode } from '@ega/shared/errors';
import { learnWorldTime } from './clock.js';
import { dropFirstAnswers, takeFirstAnswer } from './first-answer.js';
import { RequestError } from './request-error.js';
import { recoverSession } from './session-guard.js';

/** An operation of the generated list: its text stays on the server, the client sends its SHA-256. */
export interface ListedOperation<R, V> extends DocumentTypeDecoration<R, V> {
  __meta__?: Record<string, unknown> | undefined;
}

interface OperationFacts {
  hash: string;
  name: string;
  kind: 'query' | 'mutation';
  takesRequestId: boolean;
}

/** A mutation may leave its request id to the client; whoever repeats it later must keep and give the same one. */
export type VariablesOf<V> = V extends { requestId: string }
  ? Omit<V, 'requestId'> & { requestId?: string }
  : V;

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  /** False for signing in and out: a refusal there is an answer, not the end of a session. */
  recover?: boolean;
}

interface Answer {
  data?: unknown;
  errors?: { extensions?: { code?: string; details?: Record<string, unknown> } }[];
}

export function operationFacts(operation: ListedOperation<unknown, unknown>): OperationFacts {
  const meta = operation.__meta__;
  if (typeof meta?.['hash'] !== 'string' || typeof meta['name'] !== 'string') {
    throw new TypeError('The operation is not on the generated list.');
  }
  return {
    hash: meta['hash'],
    name: meta['name'],
    kind: meta['kind'] === 'mutation' ? 'mutation' : 'query',
    takesRequestId: meta['takesRequestId'] === true,
  };
}

/** Reads travel as GET so that the browser's own cache can answer 304; writes as POST. */
export function buildRequest(facts: OperationFacts, variables: object): [url: string, init: RequestInit] {
  const headers: Record<string, string> = { 'x-apollo-operation-name': facts.name };
  if (facts.kind === 'query') {
    const query = new URLSearchParams({ operation: facts.hash });
    if (Object.keys(variables).length > 0) query.set('variables', JSON.stringify(variables));
    return [`/graphql?${query}`, { method: 'GET', headers, credentials: 'same-origin' }];
  }
  headers['content-type'] = 'application/json';
  const body = JSON.stringify({ operation: facts.hash, variables });
  return ['/graphql', { method: 'POST', headers, credentials: 'same-origin', body }];
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'QUERY_REFUSED',
  401: 'UNAUTHENTICATED',
  405: 'QUERY_REFUSED',
  429: 'TOO_MANY_REQUESTS',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

async function reach(facts: OperationFacts, variables: object, signal?: AbortSignal): Promise<Response> {
  const [url, init] = buildRequest(facts, variables);
  if (facts.kind === 'mutation') dropFirstAnswers();
  const early = facts.kind === 'query' ? takeFirstAnswer(url) : undefined;
  try {
    const first = await early;
    if (first?.ok) return first;
    return await fetch(url, signal ? { ...init, signal } : init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError('OFFLINE', {}, facts.name);
  }
}

async function send(facts: OperationFacts, variables: object, signal?: AbortSignal): Promise<unknown> {
  const response = await reach(facts, variables, signal);
  // A header, not a field: a 304 brings it fresh while the cached body is old.
  const worldInstant = response.headers.get('x-world-now');
  if (worldInstant) learnWorldTime(worldInstant);
  const answer = (await response.json().catch(() => null)) as Answer | null;
  const fault = answer?.errors?.[0]?.extensions;
  if (fault?.code) throw new RequestError(fault.code as ErrorCode, fault.details ?? {}, facts.name);
  if (!response.ok || !answer || answer.errors || answer.data === undefined || answer.data === null) {
    throw new RequestError(CODE_OF_STATUS[response.status] ?? 'INTERNAL', {}, facts.name);
  }
  return answer.data;
}

/**
 * Runs one listed operation. A mutation with a request id is repeated once when the line broke: the server gives a
 * repeat the first answer, so nothing is written twice. When the session has ended the person is asked for the password
 * and the same request goes out again.
 */
export async function request<R, V>(
  operation: ListedOperation<R, V>,
  variables: VariablesOf<V>,
  options: RequestOptions = {},
): Promise<R> {
  const facts = operationFacts(operation as ListedOperation<unknown, unknown>);
  const given: { requestId?: string } = { ...(variables as object) };
  if (facts.takesRequestId) given.requestId ??= crypto.randomUUID();
  const sentAt = performance.now();
  try {
    return (await send(facts, given, options.signal)) as R;
  } catch (error) {
    if (!(error instanceof RequestError) || !(await mayRepeat(error, facts, options, sentAt))) throw error;
    return (await send(facts, given, options.signal)) as R;
  }
}

async function mayRepeat(
  error: RequestError,
  facts: OperationFacts,
  options: RequestOptions,
  sentAt: number,
): Promise<boolean> {
  if (error.code === 'OFFLINE') return facts.takesRequestId;
  if (error.code === 'UNAUTHENTICATED' && options.recover !== false) return recoverSession(sentAt);
  return false;
}
