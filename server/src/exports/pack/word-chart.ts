import type { PackChart } from '@ega/shared/meetings/pack/pack-block';
import { zipFile } from '../zip-file.js';
import { inkOn, isLying, shadeOf } from './chart-look.js';
import { xmlText } from './xml-text.js';

const NS =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A native chart of a word processor (ECMA-376 part 1, 21.2): drawn from its own numbers, edited in its own workbook. */
export function chartXml(chart: PackChart): string {
  const bars = chart.kind !== 'line';
  const stacked = chart.kind === 'stackedBar';
  const lying = isLying(chart);
  const series = chart.series.map((one, at) => seriesXml(chart, at, bars)).join('');
  const plot = bars
    ? `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NS}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${axes(lying)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(1000)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1000)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function seriesXml(chart: PackChart, at: number, bars: boolean): string {
  const one = chart.series[at]!;
  const { name, values } = one;
  const column = letter(at + 1);
  const last = chart.categories.length + 1;
  const shade = shadeOf(one, at);
  const fill = `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`;
  const look = bars
    ? `<c:spPr>${fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr><a:ln w="28575">${fill}${at === 0 ? '' : '<a:prstDash val="dash"/>'}</a:ln></c:spPr><c:marker><c:symbol val="${at === 0 ? 'circle' : 'square'}"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`;
  const categories = chart.categories.map((text, index) => point(index, text)).join('');
  const numbers = values.map((value, index) => (value === null ? '' : point(index, String(value)))).join('');
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>${look}${labels(chart, bars, shade, values)}<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>${categories}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${chart.categories.length}"/>${numbers}</c:numCache></c:numRef></c:val>${bars ? '' : '<c:smooth val="0"/>'}</c:ser>`;
}

/** Each bar carries its number; of a curve only the last point does. A stacked part of nothing carries none. */
function labels(chart: PackChart, bars: boolean, shade: string, values: readonly (number | null)[]): string {
  const stacked = chart.kind === 'stackedBar';
  const hidden = values
    .map((value, index) => {
      const told = bars ? !(stacked && (value ?? 0) === 0) : index === values.length - 1;
      return told ? '' : `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    })
    .join('');
  const place = stacked ? 'ctr' : bars ? 'outEnd' : 't';
  return `<c:dLbls>${hidden}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900, stacked ? inkOn(shade) : '000000')}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

const point = (index: number, text: string): string =>
  `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`;

const textLook = (size: number, ink = '000000'): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

function axes(lying: boolean): string {
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></c:spPr>';
  return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textLook(1000)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="${lying ? 1 : 0}"/><c:axPos val="${lying ? 't' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="D0D0D0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${lying ? 'high' : 'nextTo'}"/>${line}${textLook(1000)}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

/** The workbook behind a chart, opened by "edit data": three parts, text and numbers only. */
export function chartWorkbook(chart: PackChart): Uint8Array {
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  const head = chart.series.map(({ name }, at) => text(`${letter(at + 1)}1`, name)).join('');
  const rows = chart.categories
    .map((category, index) => {
      const cells = chart.series.map(({ values }, at) => {
        const value = values[index];
        return value == null ? '' : `<c r="${letter(at + 1)}${index + 2}"><v>${value}</v></c>`;
      });
      return `<row r="${index + 2}">${text(`A${index + 2}`, category)}${cells.join('')}</row>`;
    })
    .join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipFile([
    {
      name: '[Content_Types].xml',
      text: `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `${xml}<worksheet xmlns="${main}"><sheetData><row r="1">${head}</row>${rows}</sheetData></worksheet>`,
    },
  ]);
}
