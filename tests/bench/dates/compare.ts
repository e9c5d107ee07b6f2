import { languages } from '../../../src/lib/text/language.ts';
import { chrono, ours, type Engine } from './engines.ts';
import { figure, shortest } from './measure.ts';
import { news } from './news.ts';

/** One sentence in so many holds a date. */
const densities = { dense: 1, sparse: 12 } as const;
/** In UTF-16 code units: a text for each article, or one text of many. */
const articlesLength = 300_000;
const bookLength = 1_000_000;
const secondsOfRow = 3;

/**
 * Prints the speed of our engine in the three languages, and that of chrono-node on the same English text. Texts come
 * as articles and as one long text, since chrono-node takes more than twice as long for a text of twice the length.
 */
export function compare(): void {
  for (const [density, oneIn] of Object.entries(densities)) {
    const articles = (language: (typeof languages)[number]) =>
      news(language, oneIn, articlesLength);
    table(`${density} in dates, articles of 3000 characters`, articles);
    const book = (language: (typeof languages)[number]) => [
      news(language, oneIn, bookLength).join('\n'),
    ];
    table(`${density} in dates, one text of ${bookLength} characters`, book);
  }
}

function table(
  title: string,
  textsIn: (language: (typeof languages)[number]) => readonly string[],
): void {
  console.log(`\nNews ${title}`);
  console.log('                         MB/s   Mchar/s    dates   times chrono-node');
  const theirs = row('chrono-node, English', textsIn('en'), chrono, null);
  const names = { en: 'English', fa: 'Persian', ar: 'Arabic' };
  for (const language of languages) {
    row(`Tarikh, ${names[language]}`, textsIn(language), ours(language), theirs);
  }
}

/** Prints a row; returns MB/s. */
function row(name: string, texts: readonly string[], engine: Engine, than: number | null): number {
  let found = 0;
  const time = shortest(
    () => {
      found = texts.reduce((sum, text) => sum + engine(text), 0);
    },
    secondsOfRow,
    1,
  );
  const encoder = new TextEncoder();
  const bytes = texts.reduce((sum, text) => sum + encoder.encode(text).length, 0);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = bytes / time / 1000;
  const figures = figure(speed, 2, 7) + figure(units / time / 1000, 2, 10) + figure(found, 0, 9);
  console.log(name.padEnd(22) + figures + (than === null ? '' : figure(speed / than, 1, 12)));
  return speed;
}
