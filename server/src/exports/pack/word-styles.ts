const style = (
  id: string,
  name: string,
  {
    based = 'Normal',
    next = '',
    paragraph = '',
    run = '',
  }: { based?: string; next?: string; paragraph?: string; run?: string },
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${BUILT_IN.has(id) ? '' : ' w:customStyle="1"'}><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const BUILT_IN = new Set([
  'Normal',
  'Heading1',
  'Heading2',
  'Title',
  'Subtitle',
  'Caption',
  'TOC1',
  'TOC2',
  'Header',
  'Footer',
  'ListParagraph',
]);

const size = (half: number): string => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const spacing = (before: number, after: number, line = 264): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const BOLD = '<w:b/><w:bCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';

/** First line of a paragraph and of a heading: 1.27 cm (TT 01/2011, NĐ 30/2020). */
const FIRST_LINE = '<w:ind w:firstLine="720"/>';

/** Real styles, so that a clerk changes a heading once and not forty times. `width`: of the text, for the tab of the contents. */
export function stylesXml(body: number, width: number, tight = false): string {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  const styles = [
    style('Normal', 'Normal', { paragraph: spacing(0, 0, 240) }),
    style('VanBan', 'Văn bản', {
      paragraph: `${spacing(tight ? 40 : 120, 0)}${FIRST_LINE}<w:jc w:val="both"/>`,
      run: size(body),
    }),
    style('ListParagraph', 'List Paragraph', {
      paragraph: `${spacing(tight ? 20 : 60, 0, tight ? 240 : 264)}${FIRST_LINE}<w:jc w:val="both"/>`,
      run: size(body),
    }),
    style('Heading1', 'heading 1', {
      next: 'VanBan',
      paragraph: `${KEEP}${spacing(240, 0)}${FIRST_LINE}<w:outlineLvl w:val="0"/>`,
      run: `${BOLD}${size(body)}`,
    }),
    style('Heading2', 'heading 2', {
      next: 'VanBan',
      paragraph: `${KEEP}${spacing(tight ? 80 : 160, tight ? 30 : 0)}${FIRST_LINE}<w:outlineLvl w:val="1"/>`,
      run: `${BOLD}${size(body)}`,
    }),
    style('PhuLuc', 'Phụ lục', {
      based: 'Heading1',
      next: 'VanBan',
      paragraph: `${KEEP}${spacing(0, 0)}<w:ind w:firstLine="0"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
    }),
    style('Title', 'Title', {
      next: 'Subtitle',
      paragraph: `${KEEP}${spacing(280, 0)}<w:jc w:val="center"/>`,
      run: `${BOLD}${size(28)}`,
    }),
    style('Subtitle', 'Subtitle', {
      next: 'VanBan',
      paragraph: `${KEEP}${spacing(0, 0)}<w:jc w:val="center"/>`,
      run: `${BOLD}${size(28)}`,
    }),
    style('Caption', 'caption', {
      paragraph: `${KEEP}${spacing(200, 80, 240)}<w:jc w:val="center"/>`,
      run: `${BOLD}${size(26)}`,
    }),
    style('Bang', 'Bảng', { paragraph: spacing(tight ? 10 : 30, tight ? 10 : 30, 240), run: size(24) }),
    style('GhiChu', 'Ghi chú', {
      paragraph: spacing(tight ? 0 : 40, tight ? 0 : 80, 240),
      run: `<w:i/><w:iCs/>${size(22)}`,
    }),
    style('Hinh', 'Hình', { paragraph: `<w:keepNext/>${spacing(120, 0, 240)}<w:jc w:val="center"/>` }),
    style('ChuThichHinh', 'Chú thích hình', {
      based: 'Caption',
      paragraph: `<w:keepNext w:val="0"/>${spacing(40, 60, 240)}<w:jc w:val="center"/>`,
    }),
    style('Khung', 'Khung tiêu đề', {
      paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
      run: size(26),
    }),
    style('NoiNhan', 'Nơi nhận', { paragraph: spacing(0, 0, 240), run: size(22) }),
    style('MucLuc', 'Mục lục', {
      paragraph: `${KEEP}${spacing(240, 80, 240)}<w:jc w:val="center"/>`,
      run: `${BOLD}${size(26)}`,
    }),
    style('TOC1', 'toc 1', {
      paragraph: `${tab}${spacing(40, 0, 240)}`,
      run: size(26),
    }),
    style('TOC2', 'toc 2', {
      paragraph: `${tab}${spacing(20, 0, 240)}<w:ind w:left="284"/>`,
      run: size(26),
    }),
    style('Header', 'header', { paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`, run: size(18) }),
    style('Footer', 'footer', { paragraph: spacing(0, 0, 240), run: size(18) }),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.join('')}</w:styles>`;
}
