import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { worldNow } from './clock.js';
import { request, type ListedOperation } from './request.js';
import { guardSession, settleSession } from './session-guard.js';

const read: ListedOperation<{ board: number }, { round?: string }> = {
  __meta__: { hash: 'a1', name: 'Board', kind: 'query', takesRequestId: false },
};
const write: ListedOperation<{ submit: boolean }, { round: string; requestId: string }> = {
  __meta__: { hash: 'b2', name: 'Submit', kind: 'mutation', takesRequestId: true },
};

const fetchMock = jest.fn<typeof fetch>();
const answer = (body: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(body), init);
const refusal = (code: string, details = {}): Response =>
  answer({ errors: [{ extensions: { code, details } }] });
const bodyOf = (call: number): { operation: string; variables: Record<string, unknown> } =>
  JSON.parse(String(fetchMock.mock.calls[call]?.[1]?.body));

const realFetch = globalThis.fetch;

beforeEach(() => {
  fetchMock.mockReset();
  globalThis.fetch = fetchMock;
});
afterEach(() => {
  guardSession(undefined);
  globalThis.fetch = realFetch;
});

describe('asking the server', () => {
  it('reads by GET with the operation number, so that the browser can answer from its cache', async () => {
    fetchMock.mockResolvedValue(answer({ data: { board: 93 } }));
    await expect(request(read, { round: '2018-Q1' })).resolves.toEqual({ board: 93 });
    const [url, init] = fetchMock.mock.calls[0] ?? [];
    expect(url).toBe('/graphql?operation=a1&variables=%7B%22round%22%3A%222018-Q1%22%7D');
    expect(init).toMatchObject({ method: 'GET', headers: { 'x-apollo-operation-name': 'Board' } });
  });

  it('writes by POST with a request number made here', async () => {
    fetchMock.mockResolvedValue(answer({ data: { submit: true } }));
    await request(write, { round: '2018-Q1' });
    expect(bodyOf(0)).toMatchObject({ operation: 'b2', variables: { round: '2018-Q1' } });
    expect(bodyOf(0).variables['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends a broken-off submission again under the same request number', async () => {
    fetchMock
      .mockRejectedValueOnce(new TypeError('reset'))
      .mockResolvedValueOnce(answer({ data: { submit: true } }));
    await expect(request(write, { round: '2018-Q1' })).resolves.toEqual({ submit: true });
    expect(bodyOf(1).variables['requestId']).toBe(bodyOf(0).variables['requestId']);
  });

  it('says "offline" when no answer comes', async () => {
    fetchMock.mockRejectedValue(new TypeError('no network'));
    await expect(request(read, {})).rejects.toMatchObject({ code: 'OFFLINE' });
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it('hands on the code and the facts of a refusal', async () => {
    fetchMock.mockResolvedValue(refusal('STALE_VERSION', { version: 7 }));
    await expect(request(write, { round: '2018-Q1' })).rejects.toMatchObject({
      code: 'STALE_VERSION',
      details: { version: 7 },
    });
  });

  it('takes an answer that is no answer for a server out of service', async () => {
    fetchMock.mockResolvedValue(new Response('<html>', { status: 502 }));
    await expect(request(read, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('learns the time of the world from every answer', async () => {
    const headers = { 'x-world-now': '2018-03-16T08:00:00+07:00' };
    fetchMock.mockResolvedValue(answer({ data: { board: 1 } }, { headers }));
    await request(read, {});
    expect(Math.abs(worldNow() - Date.parse('2018-03-16T08:00:00+07:00'))).toBeLessThan(2000);
  });
});

describe('a session that ends', () => {
  it('asks for the password once and then does what was asked', async () => {
    fetchMock
      .mockResolvedValueOnce(refusal('UNAUTHENTICATED'))
      .mockResolvedValueOnce(refusal('UNAUTHENTICATED'))
      .mockImplementation(async () => answer({ data: { board: 93 } }));
    const asked = jest.fn(() => void setTimeout(() => settleSession(true), 10));
    guardSession(asked);
    await expect(Promise.all([request(read, {}), request(read, {})])).resolves.toEqual([
      { board: 93 },
      { board: 93 },
    ]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('does not ask again for what went out before the person came back and is refused only now', async () => {
    let refuseLate: (response: Response) => void = () => undefined;
    fetchMock
      .mockReturnValueOnce(new Promise<Response>((resolve) => (refuseLate = resolve)))
      .mockResolvedValueOnce(refusal('UNAUTHENTICATED'))
      .mockImplementation(async () => answer({ data: { board: 93 } }));
    const asked = jest.fn(() => settleSession(true));
    guardSession(asked);
    const late = request(read, {});
    await expect(request(read, {})).resolves.toEqual({ board: 93 });
    refuseLate(refusal('UNAUTHENTICATED'));
    await expect(late).resolves.toEqual({ board: 93 });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('gives up when the person does not sign in again', async () => {
    fetchMock.mockImplementation(async () => refusal('UNAUTHENTICATED'));
    guardSession(() => settleSession(false));
    await expect(request(read, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it('never asks while signing in', async () => {
    fetchMock.mockImplementation(async () => refusal('UNAUTHENTICATED'));
    const asked = jest.fn(() => settleSession(true));
    guardSession(asked);
    await expect(request(read, {}, { recover: false })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(asked).not.toHaveBeenCalled();
  });
});
