import ExcelJS from 'exceljs';

/** The workbook with other contents in some cells; cells are named as the hidden marks name them: 'A3.steps.1.startedOn'. */
export async function typeInto(
  bytes: Buffer,
  typed: Readonly<Record<string, ExcelJS.CellValue>>,
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
