import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, likest } from './likeness.ts';

describe('likeness', () => {
  it('is 1 for a name itself, however it is spelled', () => {
    expect(likeness('free-iran-meeting', 'Free Iran  meeting')).toBe(1);
    expect(likeness('كنفرانس', 'کنفرانس')).toBe(1);
    expect(likeness('۱۴۰۰', '1400')).toBe(1);
  });

  it('puts a slip of the finger far before another name', () => {
    const slip = likeness('fre-iran-meting', 'free-iran-meeting');
    expect(slip).toBeGreaterThan(0.85);
    expect(likeness('fre-iran-meting', 'paris-demonstration')).toBeLessThan(0.5);
  });

  it('finds the words asked for among others, in another order', () => {
    expect(likeness('meeting-iran', 'free-iran-meeting-2021')).toBeGreaterThan(0.9);
    expect(likeness('الاجتماع', 'الاجتماع السنوي للمقاومة في باريس')).toBeGreaterThan(0.9);
  });

  it('of two names that have what was asked for takes the one with less besides', () => {
    const bare = likeness('fre-iran-meting', 'free-iran-meeting-2021');
    expect(bare).toBeGreaterThan(likeness('fre-iran-meting', 'free-iran-meeting-harper-remarks'));
  });

  it('is 0 for nothing', () => {
    expect(likeness('', 'a name')).toBe(0);
    expect(likeness('asked', '')).toBe(0);
    expect(likeness('–', '–')).toBe(0);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (asked, name) => {
        const like = likeness(asked, name);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('looks at the beginning of an endless name only', () => {
    expect(likeness('paris', `paris ${'and so on '.repeat(1000)}`)).toBeGreaterThan(0.9);
  });
});

describe('likest', () => {
  const things = [
    { id: 'paris-demonstration', title: 'تظاهرات پاریس' },
    { id: 'berlin-rally', title: 'گردهمایی برلین' },
    { id: 'paris-conference', title: 'کنفرانس پاریس' },
  ];
  const namesOf = ({ id, title }: (typeof things)[number]) => [id, title];
  const ids = (found: typeof things) => found.map(({ id }) => id);

  it('gives the likest by any of their names, the likest first', () => {
    expect(ids(likest('parsi-conference', things, namesOf, 2))).toEqual([
      'paris-conference',
      'paris-demonstration',
    ]);
    expect(ids(likest('برلین', things, namesOf, 1))).toEqual(['berlin-rally']);
  });

  it('gives as many as there are, and keeps the order of equals', () => {
    expect(ids(likest('', things, namesOf, 9))).toEqual(things.map(({ id }) => id));
    expect(likest('paris', [], namesOf, 3)).toEqual([]);
  });
});
