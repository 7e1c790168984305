import ExcelJS from 'exceljs';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import type { TrackingLook, TrackingPreview } from '../../src/reports/tracking-import.service.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import type { TestServer } from '../setup/test-server.js';

const PAGE = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { drafting answers { question origin version value visible offeredAt } } }`;

export type Typed = string | number | null;

interface TrackedPage {
  drafting: boolean;
  answers: {
    question: string;
    origin: string;
    version: number;
    value: unknown;
    visible: boolean;
    offeredAt: string | null;
  }[];
}

/** The Authority's own table: a title, headings of two lines, groups, one line per agency. */
export async function tableOf(
  lines: readonly (readonly Typed[])[],
  sheet = 'Theo dõi 2017',
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(sheet);
  page.addRow(['BẢNG THEO DÕI TÌNH HÌNH BAN HÀNH KIẾN TRÚC']);
  page.addRow(['STT', 'Cơ quan', 'Tình trạng', 'Quyết định ban hành', null, 'Đơn vị chủ trì', 'Ghi chú']);
  page.addRow([null, null, null, 'Số, ký hiệu', 'Ngày ban hành', null, null]);
  page.mergeCells('D2:E2');
  page.addRow(['I', 'Các cơ quan']);
  lines.forEach((line, at) => page.addRow([at + 1, ...line]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What the system proposes for a sheet, taken as it is. */
export function mappingOf(
  { sheets }: TrackingLook,
  more: Partial<SheetMapping> = {},
  name = sheets[0]!.sheet,
): SheetMapping {
  const { sheet, register, agencyColumn, guess } = sheets.find((each) => each.sheet === name)!;
  const columns = guess[register ?? 'agency'];
  return { sheet, register, agencyColumn, columns, rows: {}, words: {}, ...more };
}

/** Types into the lines of one agency of a sheet that the system wrote: the field by its key, the value as typed. */
export async function typeInto(
  bytes: Buffer,
  sheet: string,
  line: { agency: string; at?: number },
  typed: Readonly<Record<string, Typed>>,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const page = workbook.getWorksheet(sheet)!;
  const columns: string[] = [];
  page.getRow(1).eachCell((cell, column) => (columns[column] = cell.text));
  const rows: ExcelJS.Row[] = [];
  page.eachRow((row) => {
    if (row.getCell(2).text === line.agency) rows.push(row);
  });
  for (const [key, value] of Object.entries(typed))
    rows[line.at ?? 0]!.getCell(columns.indexOf(`ega:${key}`)).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** An officer with a table of many agencies in Q1/2018, and what agencies find of it. */
export class TrackingDesk {
  private constructor(
    readonly server: TestServer,
    readonly officer: TestClient,
    readonly names: ReadonlyMap<number, string>,
  ) {}

  static async of(server: TestServer): Promise<TrackingDesk> {
    const rows = await server.sql<{ number: number; name: string }>(
      `select agency_id as number, name_vi as name from agency_version where superseded_position is null and valid_from <= '2018-03-05' and (valid_to is null or valid_to > '2018-03-05')`,
    );
    return new TrackingDesk(
      server,
      await server.as('officer'),
      new Map(rows.map(({ number, name }) => [number, name])),
    );
  }

  post(who: TestClient, path: string, payload: Buffer, query: Record<string, string> = {}) {
    return who.http({
      method: 'POST',
      url: `/reports/2018-Q1/tracking${path}?${new URLSearchParams(query)}`,
      headers: { 'x-ega': '1', 'content-type': 'application/octet-stream' },
      payload,
    });
  }

  async look(file: Buffer): Promise<TrackingLook> {
    return (await this.post(this.officer, '/look', file)).json<TrackingLook>();
  }

  async preview(file: Buffer, mapping: SheetMapping): Promise<TrackingPreview> {
    const query = { mapping: JSON.stringify(mapping) };
    return (await this.post(this.officer, '/preview', file, query)).json<TrackingPreview>();
  }

  apply(file: Buffer, mapping: SheetMapping, digest: string, id = requestId()) {
    return this.post(this.officer, '', file, { mapping: JSON.stringify(mapping), digest, requestId: id });
  }

  async load(file: Buffer, mapping: SheetMapping) {
    const { digest } = await this.preview(file, mapping);
    return (await this.apply(file, mapping, digest)).json<{ agencies: number; answers: number }>();
  }

  download(who = this.officer, round = '2018-Q1') {
    return who.http({
      method: 'GET',
      url: `/reports/${round}/tracking.xlsx`,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  }

  async page(who: TestClient, agency: number): Promise<TrackedPage> {
    return (await who.ok<{ report: TrackedPage }>(PAGE, { round: '2018-Q1', agency })).report;
  }

  async answer(who: TestClient, agency: number, question: string) {
    return (await this.page(who, agency)).answers.find((each) => each.question === question);
  }
}
