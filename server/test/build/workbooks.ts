import type { TestClient } from '../setup/test-client.js';
import type { WorkbookPreview } from '../../src/reports/workbook-import.service.js';

export interface Place {
  round: string;
  agency: number;
}

const address = ({ round, agency }: Place): string => `/reports/${round}/${agency}/workbook`;

export async function downloadWorkbook(who: TestClient, place: Place, questions = ''): Promise<Buffer> {
  const answer = await who.http({
    method: 'GET',
    url: `${address(place)}.xlsx${questions ? `?cau=${questions}` : ''}`,
  });
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer.rawPayload;
}

const HEADERS = { 'x-ega': '1', 'content-type': 'application/octet-stream' };

export function sendWorkbook(who: TestClient, place: Place, bytes: Buffer, query = '', path = '/preview') {
  return who.http({
    method: 'POST',
    url: `${address(place)}${path}${query}`,
    headers: HEADERS,
    payload: bytes,
  });
}

export async function previewWorkbook(
  who: TestClient,
  place: Place,
  bytes: Buffer,
  query = '',
): Promise<WorkbookPreview> {
  const answer = await sendWorkbook(who, place, bytes, query);
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer.json<WorkbookPreview>();
}

/** The refusal that a file meets: its code and details. */
export async function refusedWorkbook(
  who: TestClient,
  place: Place,
  bytes: Buffer,
): Promise<{ code: string; details: Record<string, unknown> }> {
  const answer = await sendWorkbook(who, place, bytes);
  const body = answer.json<{
    errors: { extensions: { code: string; details: Record<string, unknown> } }[];
  }>();
  return body.errors[0]!.extensions;
}

export function applyWorkbook(
  who: TestClient,
  place: Place,
  bytes: Buffer,
  shown: { digest: string; requestId: string; take?: string },
) {
  return sendWorkbook(who, place, bytes, `?${new URLSearchParams(shown)}`, '');
}
