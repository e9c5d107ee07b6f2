import { describe, expect, it } from 'vitest';
import { corpus } from '../../events/corpus.server.ts';
import { loadCorpus } from '../../events/load-corpus.ts';
import { seedFile } from '../../events/sample-seeds.ts';
import { languages, type Language } from '../../text/language.ts';
import { eventDetails } from './event-details.ts';
import { eventViews } from './event-view.ts';
import { documentView } from './document-view.ts';
import { sourceView } from './source-view.ts';

const all = corpus();

describe.each(languages)('pages in %s', (language) => {
  const events = eventViews(all, language);
  const details = eventDetails(all, language);

  it('show every event once, in order of the texts’ dates, those without one last', () => {
    expect(events.map(({ id }) => id).toSorted()).toEqual(
      all.events.map(({ id }) => id).toSorted(),
    );
    const dated = events.map(({ mark }) => mark.text !== null);
    expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)));
    const starts = events.map(({ date }) => date.earliest).filter((day) => day !== null);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('tell every date that has a bound, in words of both calendars or of one', () => {
    for (const { id, date } of events) {
      const isBounded = date.earliest !== null || date.latest !== null;
      if (isBounded) expect(date.told.gregorian ?? date.told['solar-hijri'], id).not.toBeNull();
    }
  });

  it('tell in the lunar calendar what they tell in the Solar Hijri one, with its era', () => {
    const era = { en: 'AH', fa: 'ه.ق.', ar: 'هـ' }[language];
    const exact = events.filter(({ date }) => date.earliest !== null && date.latest !== null);
    expect(exact.length).toBeGreaterThan(10);
    for (const { id, date } of exact) expect(date.told['lunar-hijri'], id).toContain(era);
    for (const { id, date } of events) {
      expect(date.told['lunar-hijri'] === null, id).toBe(date.told['solar-hijri'] === null);
    }
  });

  it('show in the reader the whole excerpt, letter by letter', () => {
    for (const event of all.events) {
      const runs = details[event.id]?.passage.flatMap(({ segments }) => segments) ?? [];
      const quoted = runs.filter(({ quotes }) => quotes.length > 0).map(({ text }) => text);
      // White space between paragraphs is not drawn.
      expect(quoted.join('').replace(/\s/gu, ''), event.id).toBe(
        event.excerpt.exact.replace(/\s/gu, ''),
      );
    }
  });

  it('mark in a document every excerpt with one anchor, and lose none of its letters', () => {
    for (const document of all.documents) {
      const view = documentView(document, events, language);
      if (view.long) throw new Error(`${document.name} is long`);
      const { paragraphs, told } = view;
      const runs = paragraphs.flatMap(({ segments }) => segments);
      const anchors = runs.flatMap(({ starts }) => starts);
      expect(anchors.toSorted()).toEqual(document.events.map(({ id }) => id).toSorted());
      expect(told.map(({ id }) => id).toSorted()).toEqual(anchors.toSorted());
      const drawn = runs.map(({ text }) => text).join('');
      expect(drawn.replace(/\s/gu, '')).toBe(document.text.replace(/\s/gu, ''));
      const whole = paragraphs.map(({ before, segments }) => {
        return before + segments.map(({ text }) => text).join('');
      });
      expect(whole.join('')).toBe(document.text.trimEnd());
    }
  });
});

describe('a candidate that no editor has looked at', () => {
  const unreviewed = loadCorpus([
    seedFile('notes.txt', 'Notes\n\nOn 12 March 2020 the council met in Geneva.'),
  ]);
  const candidateIn = (language: Language) => eventViews(unreviewed, language)[0]!;

  it('keeps its title apart from a page that runs the other way, and says whose language it is in', () => {
    expect(candidateIn('fa')).toMatchObject({
      titleLanguage: 'en',
      title: 'On 12 March 2020 the council met in Geneva.',
      name: '\u2066On 12 March 2020 the council met in Geneva.\u2069 (بازبینی‌نشده)',
    });
    expect(candidateIn('ar').label).toMatch(/^\u2066On .*\u2069$/u);
    expect(candidateIn('en')).not.toHaveProperty('titleLanguage');
    expect(candidateIn('en').label).not.toMatch(/[\u2066\u2069]/u);
  });

  it('is told to be not reviewed where there is room for words alone', () => {
    expect(candidateIn('en').name).toBe(
      'On 12 March 2020 the council met in Geneva. (not reviewed)',
    );
    const reviewed = eventViews(all, 'en').filter((event) => event.reviewed);
    expect(reviewed.length).toBeGreaterThan(0);
    expect(reviewed.map(({ name }) => name)).toEqual(reviewed.map(({ title }) => title));
  });

  it('says its sentence once: as its title', () => {
    expect(candidateIn('en').line).toBeNull();
  });

  it('comes from a document whose headline is shown once', () => {
    const [document] = unreviewed.documents;
    expect(sourceView(document!, 'fa')).toMatchObject({ original: 'Notes', title: null });
  });
});
