import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

const paragraphs = fc.array(fc.integer({ min: 1, max: 6000 })).map((lengths) => {
  let start = 0;
  return lengths.map((length) => {
    const paragraph = { start, end: start + length };
    start += length + 2;
    return paragraph;
  });
});

describe('sectionsOf', () => {
  it('loses no paragraph, keeps their order, and numbers them as the document does', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const sections = sectionsOf(all);
        expect(sections.flatMap((section) => section.paragraphs)).toEqual(all);
        for (const { first, paragraphs: own } of sections) expect(all[first]).toBe(own[0]);
      }),
    );
  });

  it('makes no section that one paragraph less would not have left too short', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        for (const { paragraphs: own } of sectionsOf(all)) {
          const length = own.slice(0, -1).reduce((sum, { start, end }) => sum + end - start, 0);
          expect(length).toBeLessThan(4000);
        }
      }),
    );
  });

  it('gives nothing for nothing', () => expect(sectionsOf([])).toEqual([]));
});
