import { partsOf } from './edtf-parts.ts';
import {
  dateText,
  eventText,
  quoted,
  type CitedDate,
  type CiteWords,
  type Reference,
} from './reference.ts';

/** A tag with its value in one line: a line of RIS that begins with no tag would belong to nothing. */
function line(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/[\s\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029][\s\u0085\u2028\u2029]*/g, ' ').trim()}`;
}

const two = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** `PY` and `DA`: year/month/day/other, where what the first three cannot say stands in words. */
function dateLines(date: CitedDate): string[] {
  const parts = partsOf(date.edtf);
  const words = date.told.join(' · ').replaceAll('/', '-');
  if (!parts) return words === '' ? [] : [line('DA', `///${words}`)];
  const { from, to, isRough, season } = parts;
  const [year, month, day] = from;
  const digits = String(year).padStart(4, '0');
  const isExact = !to && !isRough && season === null;
  return [
    line('PY', digits),
    line('DA', `${digits}/${to ? '' : two(month)}/${to ? '' : two(day)}/${isExact ? '' : words}`),
  ];
}

/** A reference in RIS, the lines ended as the format has them. */
export function ris(reference: Reference, words: CiteWords): string {
  const { id, language, quote, isLost, headline, translated, author, publisher } = reference;
  const { written, event, link, url, accessed } = reference;
  const lines = [
    line('TY', url === null ? 'GEN' : 'ELEC'),
    line('ID', id),
    ...(author === null ? [] : [line('AU', author)]),
    line('TI', headline),
    ...(translated === null ? [] : [line('TT', translated)]),
    ...(publisher === null ? [] : [line('PB', publisher)]),
    ...(written ? dateLines(written) : []),
    line('LA', language),
    line('UR', url ?? link),
    ...(url === null ? [] : [line('LK', link)]),
    line('Y2', `${accessed.iso.replaceAll('-', '/')}/`),
    line('N1', quoted(quote, language)),
    ...(isLost ? [line('N1', words.lost)] : []),
    ...(written ? [line('N1', words.written(dateText(written)))] : []),
    line('N1', words.about(eventText(event, words))),
    line('ER', ''),
  ];
  return lines.map((text) => `${text}\r\n`).join('');
}
