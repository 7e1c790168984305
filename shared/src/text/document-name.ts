/** Kinds of documents as English sentences name them; number and symbol stay as they stand on the paper. */
const KINDS: readonly (readonly [vi: RegExp, en: string])[] = [
  [/^công văn (số )?/i, 'document '],
  [/^văn bản (số )?/i, 'document '],
  [/^quyết định (số )?/i, 'Decision '],
  [/^thông tư (số )?/i, 'Circular '],
  [/^thông báo (số )?/i, 'Notice '],
  [/^chỉ thị (số )?/i, 'Directive '],
  [/^nghị định (số )?/i, 'Decree '],
  [/^nghị quyết (số )?/i, 'Resolution '],
];

const SESSION = /^phiên họp quý (I{1,3}|IV)\/(\d{4}) của Ban điều hành$/i;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A cited document in an English sentence: "công văn 1655" becomes "document 1655"; what is no kind known here stays. */
export function documentNameEn(symbol: string): string {
  const [, quarter, year] = SESSION.exec(symbol) ?? [];
  if (quarter) return `steering board session of Q${QUARTERS.indexOf(quarter.toUpperCase()) + 1}/${year}`;
  const kind = KINDS.find(([vi]) => vi.test(symbol));
  return kind ? symbol.replace(kind[0], kind[1]) : symbol;
}
