import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../events/load-corpus.ts';
import { readSeeds } from '../../../events/seeds-plugin.ts';
import { languages } from '../../../text/language.ts';
import { eventViews } from '../event-view.ts';
import { comparedEvents } from './compared-events.ts';
import { packCompared, unpackCompared } from './parcel.ts';

const corpus = loadCorpus(
  readSeeds(fileURLToPath(new URL('../../../../../seeds', import.meta.url))),
);

describe('comparedEvents', () => {
  it.each(languages)('has every event once, in the order of the views (%s)', (language) => {
    const views = eventViews(corpus, language);
    const compared = comparedEvents(corpus, views, language);
    expect(compared.map(({ event }) => event)).toEqual(views);
  });

  it('keeps each claim with its matter and its words as the document has them', () => {
    const compared = comparedEvents(corpus, eventViews(corpus, 'fa'), 'fa');
    for (const { event, claims } of compared) {
      const of = corpus.events.find(({ id }) => id === event.id);
      expect(claims.map(({ about, quote }) => [about, quote])).toEqual(
        of?.claims.map(({ about, quote }) => [about, quote.exact]),
      );
    }
  });

  it('tells the string and the span of the date that counts on either side of the switch', () => {
    const compared = comparedEvents(corpus, eventViews(corpus, 'en'), 'en');
    const placed = compared.filter(({ event: { mark } }) => mark.context?.certainty === 'outside');
    expect(placed.length).toBeGreaterThan(0);
    for (const { event, span, detail, reference } of placed) {
      const of = corpus.events.find(({ id }) => id === event.id);
      expect(detail.context.edtf).toBe(of?.outside?.edtf);
      expect(detail.text.edtf).toBe(of?.date.edtf);
      expect(span.context).not.toEqual(span.text);
      expect(reference).toBe(of?.outside?.reference.en);
    }
  });
});

describe('the parcel', () => {
  it('comes back as it was, with the sides of windows that are open', () => {
    const compared = comparedEvents(corpus, eventViews(corpus, 'ar'), 'ar');
    const open = compared.filter(({ span }) => span.text.begin.min === -Infinity);
    expect(open.length).toBeGreaterThan(0);
    expect(unpackCompared(packCompared(compared))).toEqual(compared);
  });
});
