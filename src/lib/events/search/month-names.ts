import type { WordList } from '../../dates/find/words/entry.ts';
import * as arabic from '../../dates/find/words/ar/months.ts';
import * as english from '../../dates/find/words/en/months.ts';
import * as persian from '../../dates/find/words/fa/months.ts';
import { wordsIn } from '../../text/words.ts';

/** A name of so few letters that is a common word too («مه», "may") is looked for only where it is what was typed. */
const short = 3;

/** The months as people name them today; those of Afghanistan are signs of the zodiac and common words. */
const lists: readonly WordList[] = [
  ...[english.gregorian, english.solarHijri, english.lunarHijri],
  ...[persian.gregorian, persian.solarHijri, persian.lunarHijri],
  ...[arabic.gregorian, arabic.levantine, arabic.solarHijri, arabic.lunarHijri],
];

interface Name {
  /** Calendar and number. */
  readonly month: string;
  readonly words: readonly string[];
  readonly common: boolean;
}

const names: readonly Name[] = lists.flat().flatMap(([written, { month, weak }]) => {
  if (!month) return [];
  // A joint is a space, a ZWNJ or nothing, and the last two are the same word once folded.
  return [...new Set([written.replace('~', ' '), written.replace('~', '')])].map((one) => {
    const words = wordsIn(one).map(({ text }) => text);
    return {
      month: `${month.calendar} ${month.month}`,
      words,
      common: weak === true && one.length <= short,
    };
  });
});

/**
 * Every name of the months that words name, in all three languages: «تموز» is "July" and «ژوئیه».
 *
 * @param words folded, as `wordsIn` gives them
 * @returns each name as its words, the given one not among them; `[]` where they name no month
 */
export function otherMonthNames(words: readonly string[]): (readonly string[])[] {
  const typed = words.join(' ');
  const months = new Set(
    names.filter((name) => name.words.join(' ') === typed).map(({ month }) => month),
  );
  const others = names.filter(
    (name) => months.has(name.month) && !name.common && name.words.join(' ') !== typed,
  );
  return [...new Map(others.map((name) => [name.words.join(' '), name.words])).values()];
}
