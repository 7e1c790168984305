import { cellName, columnName } from '@ega/shared/documents/sheet-cell';
import { formSheetXml, printTitles } from './form-sheet-xml.js';
import { stylesXml, styleOf } from './form-workbook-look.js';
import type { FormWorkbook } from './form-workbook.js';
import { HEAD, MAIN, RELATIONS, textCell, xml } from './sheet-xml.js';
import { zipFile } from './zip-file.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes the form in the few parts of ECMA-376 that it needs. The workbook library takes ten times as long to be loaded
 * as this takes to run (decision of 2026-11-24).
 */
export function formWorkbookXlsx(form: FormWorkbook): Uint8Array {
  const ranges = rangesOf(form);
  const sheets = [
    ...form.sheets.map((sheet) => ({
      name: sheet.name,
      state: 'visible',
      text: formSheetXml(sheet, form, ranges),
    })),
    { name: form.listsSheet, state: 'hidden', text: plainSheet(listRows(form)) },
    { name: form.markSheet, state: 'veryHidden', text: plainSheet(form.mark) },
  ];
  const part = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return zipFile([
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('xl/styles.xml', `${TYPE}.styles+xml`)}${sheets.map((_, at) => override(`xl/${part(at)}`, `${TYPE}.worksheet+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      text: `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(form.title)}</dc:title></cp:coreProperties>`,
    },
    { name: 'xl/workbook.xml', text: workbookXml(form, sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', part(at))).join('')}${relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/styles.xml', text: stylesXml() },
    ...sheets.map(({ text }, at) => ({ name: `xl/${part(at)}`, text })),
  ]);
}

/** Names and order of the sheets are locked too. */
function workbookXml(form: FormWorkbook, sheets: readonly { name: string; state: string }[]): string {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xml(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const titles = form.sheets.flatMap((sheet, at) => {
    const range = printTitles(sheet);
    return range
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xml(range)}</definedName>`]
      : [];
  });
  const names = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${names}<calcPr calcId="191029"/></workbook>`;
}

/** Where the choices of each list stand: a range of the hidden sheet, by the name of the list. */
function rangesOf({ lists, listsSheet }: FormWorkbook): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  for (const [name, labels] of lists) {
    const letter = columnName(ranges.size + 1);
    ranges.set(name, `'${listsSheet}'!$${letter}$1:$${letter}$${labels.length}`);
  }
  return ranges;
}

function listRows({ lists }: FormWorkbook): string[][] {
  const columns = [...lists.values()];
  const length = Math.max(0, ...columns.map((labels) => labels.length));
  return Array.from({ length }, (_, at) => columns.map((labels) => labels[at] ?? ''));
}

/** Plain text throughout: no program may take a version or an id for a number. */
function plainSheet(rows: readonly (readonly string[])[]): string {
  const style = styleOf({ look: 'mark' });
  const lines = rows.map((line, at) => {
    const cells = line.map((text, place) =>
      text === '' ? '' : textCell(cellName(at + 1, place + 1), style, text),
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
