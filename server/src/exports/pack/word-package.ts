import { instantMs } from '@ega/shared/text/civil-date';
import type { ZipPart } from '../zip-file.js';
import { xmlText } from './xml-text.js';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** One part of a word processor's file: its text, a header or a footer. */
export const wordPart = (tag: 'document' | 'hdr' | 'ftr', inside: string): string =>
  `${XML_HEAD}<w:${tag} ${NAMESPACES}>${inside}</w:${tag}>`;

interface PackageFacts {
  readonly title: string;
  readonly author: string;
  /** Stands for "created" and "modified": the same input makes the same bytes on every machine and day. */
  readonly asOf: string;
  readonly charts: number;
}

/** What a DOCX is held together by (ECMA-376 part 2). */
export function packageParts({ title, author, asOf, charts }: PackageFacts): ZipPart[] {
  const numbers = Array.from({ length: charts }, (_, at) => at + 1);
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const at = new Date(instantMs(asOf)).toISOString().slice(0, 19);
  const papers = [
    override('/word/document.xml', `${WORD}.document.main+xml`),
    override('/word/styles.xml', `${WORD}.styles+xml`),
    override('/word/settings.xml', `${WORD}.settings+xml`),
    ...[1, 2].map((one) => override(`/word/header${one}.xml`, `${WORD}.header+xml`)),
    ...[1, 2].map((one) => override(`/word/footer${one}.xml`, `${WORD}.footer+xml`)),
    ...numbers.map((one) =>
      override(
        `/word/charts/chart${one}.xml`,
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      ),
    ),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  return [
    {
      name: '[Content_Types].xml',
      text: `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${papers.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      text: `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}Z</dcterms:modified></cp:coreProperties>`,
    },
    {
      name: 'word/settings.xml',
      text: `${XML_HEAD}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${[
        relation('rIdStyles', 'styles', 'styles.xml'),
        relation('rIdSettings', 'settings', 'settings.xml'),
        relation('rIdHeader', 'header', 'header1.xml'),
        relation('rIdHeaderFirst', 'header', 'header2.xml'),
        relation('rIdFooter', 'footer', 'footer1.xml'),
        relation('rIdFooterFirst', 'footer', 'footer2.xml'),
        ...numbers.map((one) => relation(`rIdChart${one}`, 'chart', `charts/chart${one}.xml`)),
      ].join('')}</Relationships>`,
    },
  ];
}
