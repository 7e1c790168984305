import type { Page } from '@playwright/test';

/** Letters that only Vietnamese has. */
const VIETNAMESE = '[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]';

/** Names that have no English; the currency. */
const NAMES = /Hoàng Sa|Trường Sa|Quần đảo|Đà Nẵng|tỉnh Khánh Hòa|đồng/g;
/** What the interface gives in both languages, or as a name that the screen translates. */
const TRANSLATED = /Vi$|^(document|region|region6|measure|group)$/;

/** What people have written, as the interface gives it: it stands as they wrote it. */
export function writtenByPeople(page: Page): Set<string> {
  const written = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!TRANSLATED.test(key)) written.add(value.trim());
    } else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
  };
  page.on('response', (answer) => {
    if (answer.url().includes('/graphql'))
      void answer.json().then(
        (body: unknown) => walk(body, ''),
        () => undefined,
      );
  });
  return written;
}

/** What can be read on the page, or is read out, and is neither English nor written by people. */
export async function vietnameseWords(page: Page, written: Set<string>): Promise<string[]> {
  const words = await page.evaluate(() => {
    const said = new Set<string>();
    const add = (text: string | null | undefined, of: Element): void => {
      const left = of.closest('[lang="vi"], script, style, noscript, svg[data-country] text');
      if (text?.trim() && !left) said.add(text.replace(/\s+/g, ' ').trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) add(walker.currentNode.textContent, walker.currentNode.parentElement!);
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'])
        add(element.getAttribute(name), element);
    add(document.title, document.head);
    return [...said];
  });
  const letters = new RegExp(VIETNAMESE, 'i');
  const people = [...written].filter((text) => letters.test(text)).sort((a, b) => b.length - a.length);
  return words.filter((text) => {
    // Numbers of documents stand as on the documents.
    let rest = text.replace(NAMES, '').replace(/\S*\/(?:\S*-)?(?:QĐ|NĐ|TT|KH|CT|NQ)\S*/g, '');
    for (const each of people) rest = rest.replaceAll(each, '');
    return letters.test(rest);
  });
}
