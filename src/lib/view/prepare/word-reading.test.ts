import { describe, expect, it } from 'vitest';
import { corpus } from '../../events/corpus.server.ts';
import { loadCorpus } from '../../events/load-corpus.ts';
import { seedFile } from '../../events/sample-seeds.ts';
import { languages } from '../../text/language.ts';
import { eventDetails } from './event-details.ts';
import { wordReadings } from './word-reading.ts';

const plain = (sentence: string) => sentence.replace(/[\u2068\u2069]/g, '');

describe.each(languages)('the readings of the dates’ words in %s', (language) => {
  const details = eventDetails(corpus(), language);

  it('are told of every date that rests on words, and of no other', () => {
    for (const { id, date } of corpus().events) {
      expect(details[id]?.derivation.reading !== undefined, id).toBe(date.at !== null);
    }
  });

  it('name words that the date rests on', () => {
    for (const { id, date } of corpus().events) {
      const { won = null } = details[id]?.derivation.reading ?? {};
      if (won === null) continue;
      const [, quoted = 'none'] = /\u2068(.*?)\u2069/su.exec(won) ?? [];
      expect(date.words, id).toContain(quoted);
    }
  });
});

describe('the reading of a date’s words', () => {
  const readingOf = (text: string) => {
    const [document] = loadCorpus([seedFile('notes.txt', text)]).documents;
    const [event] = document?.events ?? [];
    return document && event ? wordReadings(document, 'en')(event.date) : null;
  };

  it('tells what was joined, once for all parts', () => {
    const { won = '', lost = [] } =
      readingOf('Notes\n\nOn Friday, 12 July 2024 the council met in Geneva.') ?? {};
    expect(plain(won)).toBe('“Friday, 12 July 2024” was read as a weekday and its date.');
    expect(lost.map(plain)).toEqual([
      '“July 2024” as a month: only a part of “12 July 2024”, read as a day and a month.',
      '“Friday” as a day of the week and “12 July 2024” as a day and a month: joined into “Friday, 12 July 2024”, a weekday and its date.',
    ]);
  });

  it('tells the other days that the words could mean, each with the reason', () => {
    expect(readingOf('Notes\n\nOn 3/4/2021 the council met in Geneva.')?.otherDays).toEqual([
      { days: '3 April 2021', why: 'If day, month and year stand in another order.' },
    ]);
  });

  it('reads on their own words that are a part of longer ones, as they were dated', () => {
    const revolution = corpus().events.find(({ date }) => date.words === '۱۹۷۹');
    const document = corpus().documents.find(({ name }) => name === revolution?.source);
    const reading = revolution && document && wordReadings(document, 'en')(revolution.date);
    expect(plain(reading?.won ?? '')).toBe('“۱۹۷۹” was read as a year.');
  });
});
