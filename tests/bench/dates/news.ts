import type { Language } from '../../../src/lib/text/language.ts';
import { random } from './random.ts';
import { wordsOf } from './words.ts';

const articleLength = 3000;
const sentencesOfParagraph = 4;

/**
 * Articles such as a paper prints, the same ones in every run.
 *
 * @param oneIn one sentence in so many holds a date
 * @param length of all articles together, in UTF-16 code units; the last one may run over
 */
export function news(language: Language, oneIn: number, length: number): readonly string[] {
  const chance = random(20_210_710);
  const { dates, dated, plain } = wordsOf[language];
  const sentence = () =>
    chance.between(1, oneIn) === 1
      ? chance.pick(dated).replace('@', () => chance.pick(dates)(chance))
      : chance.pick(plain);
  const articles: string[] = [];
  let written = 0;
  while (written < length) {
    let article = '';
    for (let count = 1; article.length < articleLength; count++) {
      article += sentence() + (count % sentencesOfParagraph === 0 ? '\n\n' : ' ');
    }
    articles.push(article);
    written += article.length;
  }
  return articles;
}
