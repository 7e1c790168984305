import ExcelJS from 'exceljs';
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

/** The workbook with other contents in some cells; cells are named as the hidden marks name them: 'A3.steps.1.startedOn'. */
export async function typeInto(
  bytes: Buffer,
  typed: Readonly<Record<string, string | number | null>>,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const cells = new Map<string, ExcelJS.Cell>();
  for (const page of workbook.worksheets) if (page.state === 'visible') findCells(page, cells);
  for (const [place, value] of Object.entries(typed)) {
    const cell = cells.get(place);
    if (!cell) throw new Error(`no cell ${place}`);
    cell.value = value;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function findCells(page: ExcelJS.Worksheet, cells: Map<string, ExcelJS.Cell>): void {
  let table: { mark: string; places: Map<number, string> } | null = null;
  page.eachRow((row) => {
    const mark = row.getCell(1).text;
    if (mark.startsWith('#')) {
      const places = new Map<number, string>();
      row.eachCell((cell, column) => {
        if (column > 1) places.set(column, cell.text);
      });
      table = { mark: mark.slice(1), places };
    } else if (mark.startsWith(':') && table)
      for (const [column, place] of table.places)
        cells.set(`${table.mark}.${mark.slice(1)}.${place}`, row.getCell(column));
    else if (mark.length > 1) cells.set(mark, row.getCell(4));
  });
}
