/**
 * The beginning of a text up to `length` UTF-16 units, cut at a word and with an ellipsis where something is left out.
 * White space of every kind becomes one space.
 */
export function shorten(text: string, length: number): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  const kept = words.slice(0, cut > 0 ? cut : length);
  return `${kept.replace(/[\s,،;؛:.–-]+$/u, '')}…`;
}

/**
 * A title in few words: its main part, where a semicolon, a bracket or a date after a comma divides it, shortened if it
 * must be.
 */
export function labelOf(title: string, length = 34): string {
  const main = title.split(/[;؛(]| – |[,،] (?=\p{Nd})/u)[0] ?? title;
  return shorten(main.length >= 12 ? main : title, length);
}

/** More of a title than a list or a heading can hold, in UTF-16 code units. */
const endless = 240;

/** A title as it is, but for one without end: the exports and the document itself have that whole. */
export function titled(title: string): string {
  return title.length > endless ? shorten(title, endless) : title;
}
