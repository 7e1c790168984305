const vietnamese = new Intl.Collator('vi');

/** Vietnamese order of names: Đ after D, tones after letters (house decision 9). */
export function compareVi(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/** Protocol order of agencies is the order of their permanent numbers (house decision 7). */
export function compareProtocol(a: { readonly number: number }, b: { readonly number: number }): number {
  return a.number - b.number;
}
