import { describe, expect, it } from 'vitest';
import { inOneParagraph, inOneSentence, standsAlone } from './sentences.ts';

const at = (source: string, words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

describe('a phrase that stands alone', () => {
  it('has little but its expression, clock times aside', () => {
    for (const [source, words] of [
      ['next Friday', 'next Friday'],
      ['at 9am on Saturday', 'Saturday'],
      ['في يوم الجمعة', 'الجمعة'],
    ] as const) {
      expect(standsAlone(source, [at(source, words)])).toBe(true);
    }
  });

  it('is no sentence', () => {
    const report = 'The summit will open on Friday in Paris.';
    expect(standsAlone(report, [at(report, 'Friday')])).toBe(false);
    const persian = 'این تظاهرات روز شنبه در پاریس برگزار شد';
    expect(standsAlone(persian, [at(persian, 'شنبه')])).toBe(false);
    expect(standsAlone('… … '.repeat(60) + 'Friday', [])).toBe(false);
  });
});

it('tells whether a sentence or a line ends between two places', () => {
  const text = 'On 3 May 2019 it sat. On 8 June\nit ruled; v. 2.0 stands.';
  const [may, june, ruled] = ['2019', '8 June', 'ruled'].map((words) => text.indexOf(words));
  expect(inOneSentence(text, may ?? 0, june ?? 0)).toBe(false);
  expect(inOneParagraph(text, may ?? 0, june ?? 0)).toBe(true);
  expect(inOneParagraph(text, june ?? 0, ruled ?? 0)).toBe(false);
  expect(inOneSentence('أُعدموا في عام 1988 وكان ذلك في 2.5 كم', 0, 30)).toBe(true);
});
