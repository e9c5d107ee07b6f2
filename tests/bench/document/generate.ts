import type { Language } from '../../../src/lib/text/language.ts';
import { random } from '../dates/random.ts';
import { wordsOf } from '../dates/words.ts';

const seed = 20_250_201;
/** Sentences of a paragraph, from and to. */
const sentences = [3, 9] as const;
/** One language in so many paragraphs is another than the document's own. */
const foreign = 10;

/**
 * A long document whose sentences hold a date each, the same one in every run. Most of its paragraphs are in one language;
 * some, as in a report that quotes, in the two others.
 *
 * @param bytes of the document at least, in UTF-8
 */
export function longDocument(language: Language, bytes: number): string {
  const chance = random(seed);
  const others = (['en', 'fa', 'ar'] as const).filter((other) => other !== language);
  const sentenceIn = (of: Language): string => {
    const { dated, dates } = wordsOf[of];
    return chance.pick(dated).replace('@', () => chance.pick(dates)(chance));
  };
  const written: string[] = [];
  for (let size = 0; size < bytes;) {
    const of = chance.between(1, foreign) === 1 ? chance.pick(others) : language;
    const count = chance.between(...sentences);
    const paragraph = Array.from({ length: count }, () => sentenceIn(of)).join(' ');
    written.push(paragraph);
    size += new TextEncoder().encode(paragraph).length + 2;
  }
  return `${written.join('\n\n')}\n`;
}
