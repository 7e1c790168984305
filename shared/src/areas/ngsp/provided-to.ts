/** '38. UBND tỉnh Bình Định': a user of B4 chosen from the registry, by its permanent number. */
export function userLine(number: number, name: string): string {
  return `${number}. ${name}`;
}

/** Permanent numbers of the agencies named; a line typed freely names none. */
export function userNumbers(lines: readonly string[] | null | undefined): number[] {
  const numbers = (lines ?? []).flatMap((line) => {
    const match = /^(\d{1,6})\. /.exec(line);
    return match ? [Number(match[1])] : [];
  });
  return [...new Set(numbers)];
}
