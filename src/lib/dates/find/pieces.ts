/** Kinds of characters of folded text. */
export const kind = { other: 0, letter: 1, digit: 2, space: 3, line: 4 } as const;

const kinds = buildKinds();

/** What kind of character a UTF-16 unit of folded text is. Halves of surrogate pairs are `other`. */
export function kindOf(unit: number): number {
  return kinds[unit] ?? kind.other;
}

/** Splits a short folded text into words, numbers and marks: "b.c." is "b", ".", "c", ".". */
export function pieces(folded: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  while (from < folded.length) {
    const to = pieceEnd(folded, from);
    const first = kindOf(folded.charCodeAt(from));
    if (first !== kind.space && first !== kind.line) found.push(folded.slice(from, to));
    from = to;
  }
  return found;
}

/** Where the piece that begins at `from` ends: letters and digits run on, anything else stands alone. */
export function pieceEnd(folded: string, from: number): number {
  const first = kindOf(folded.charCodeAt(from));
  let to = from + 1;
  if (first === kind.letter || first === kind.digit) {
    while (to < folded.length && kindOf(folded.charCodeAt(to)) === first) to++;
  }
  return to;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /^[\p{L}\p{M}]$/u;
  for (let unit = 0; unit < 0xd800; unit++) {
    if (letter.test(String.fromCharCode(unit))) table[unit] = kind.letter;
  }
  for (let unit = 0xf900; unit < 0xfffe; unit++) {
    if (letter.test(String.fromCharCode(unit))) table[unit] = kind.letter;
  }
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = kind.digit;
  table[0x20] = kind.space;
  table[0x0a] = kind.line;
  return table;
}
