/** A table as CSV (RFC 4180), for programs that take a cell for a formula or a file for another encoding. */

/** A cell: words, a whole number, or nothing. */
export type CsvCell = string | number | null;

/** What spreadsheets begin a formula with; also after white space that they drop, or in wide letters. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;

/**
 * One field. Words that a spreadsheet would take for a formula are given an apostrophe, which it reads as "these are
 * words"; numbers are never words.
 */
function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Lines of cells, the names of the columns first. Begins with a byte order mark, without which Excel does not read
 * Persian and Arabic.
 */
export function writeCsv(
  columns: readonly string[],
  lines: readonly (readonly CsvCell[])[],
): string {
  return `\uFEFF${[columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}
