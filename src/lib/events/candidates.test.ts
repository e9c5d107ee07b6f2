import { describe, expect, it } from 'vitest';
import { loadCorpus } from './load-corpus.ts';
import { seedFile } from './sample-seeds.ts';

const load = (text: string) => loadCorpus([seedFile('new_1.txt', text)]).documents[0]!;

describe('a document without a sidecar', () => {
  it('shows its first line as title and each dated sentence as a candidate that is not reviewed', () => {
    const text =
      '\nA week of talks\n\nThe council met on 10 July 2021. Nobody voted. It closed in 2019, for three days.\n';
    const document = load(text);
    expect(document).toMatchObject({
      name: 'new_1',
      language: 'en',
      title: { original: 'A week of talks', fa: 'A week of talks' },
      written: { basis: 'unknown', edtf: null },
      reviewed: false,
    });
    const dated = document.events.filter(({ date }) => date.edtf !== null);
    expect(dated).toMatchObject([
      {
        kind: 'other',
        titleLanguage: 'en',
        reviewed: false,
        excerpt: { exact: 'The council met on 10 July 2021.' },
        date: { words: '10 July 2021', edtf: '2021-07-10', basis: 'stated' },
      },
      { excerpt: { exact: 'It closed in 2019, for three days.' }, date: { edtf: '2019' } },
    ]);
    expect(document.events.map(({ id }) => id)).toEqual(
      document.events.map((_, index) => `new_1-c${index + 1}`),
    );
    for (const { excerpt } of document.events) {
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
    }
  });

  it('reads Persian and Arabic by their own rules', () => {
    const persian = load('همایش تهران\n\nهمایش در ۱۳ بهمن ۱۴۰۳ برگزار شد.');
    expect(persian).toMatchObject({
      language: 'fa',
      events: [{ titleLanguage: 'fa', date: { edtf: '2025-02-01', calendar: 'solar-hijri' } }],
    });
    const arabic = load('قمة في باريس\n\nعقدت القمة في 10 يوليو 2021 في باريس.');
    expect(arabic).toMatchObject({
      language: 'ar',
      events: [{ titleLanguage: 'ar', date: { edtf: '2021-07-10' } }],
    });
  });

  it('leaves relative words open, since nobody has said when it was written', () => {
    const [event] = load('Talks\n\nThe council met last week in Rome.').events;
    expect(event).toMatchObject({
      date: { words: 'last week', earliest: null, latest: null, basis: 'unknown' },
    });
  });

  it('cuts a long sentence between words to make a title', () => {
    const [event] = load(
      `Talks\n\nOn 10 July 2021 the council ${'met again and '.repeat(20)}left.`,
    ).events;
    expect(event!.title.en.length).toBeLessThanOrEqual(120);
    expect(event!.title.en).toMatch(/\w…$/);
    expect(event!.excerpt.exact.startsWith(event!.title.en.slice(0, -1))).toBe(true);
  });

  it('has no events where no sentence holds a date', () => {
    expect(load('Talks\n\nNothing happened.').events).toEqual([]);
  });
});
