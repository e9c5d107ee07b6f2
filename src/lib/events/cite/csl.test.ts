import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { csl, cslDate } from './csl.ts';
import { reference, thorny, words } from './sample-reference.ts';

/** Of the CSL input schema: the fields that are used here, in its own forms; it allows no others. */
const date = v.strictObject({
  'date-parts': v.optional(
    v.pipe(
      v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
      v.minLength(1),
      v.maxLength(2),
    ),
  ),
  season: v.optional(v.number()),
  circa: v.optional(v.boolean()),
  literal: v.optional(v.string()),
});
const text = v.optional(v.string());
const schema = v.array(
  v.strictObject({
    id: v.string(),
    type: v.picklist(['document', 'webpage']),
    title: text,
    author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
    publisher: text,
    issued: v.optional(date),
    'event-date': v.optional(date),
    'event-place': text,
    accessed: v.optional(date),
    language: text,
    URL: text,
    note: text,
  }),
);

describe('csl', () => {
  it('is a list of one item of the schema', () => {
    const [item] = v.parse(schema, JSON.parse(csl(reference(), words)));
    expect(item).toMatchObject({
      id: 'paris-demonstration-2025',
      type: 'document',
      author: [{ literal: 'موسی افشار (Mousa Afshar)' }],
      issued: { 'date-parts': [[2025, 2, 1]] },
      'event-date': { 'date-parts': [[2025, 2, 8]] },
      accessed: { 'date-parts': [[2026, 5, 9]] },
      language: 'fa',
      URL: reference().link,
    });
    expect(item?.note?.split('\n')[0]).toBe(`«${reference().quote}»`);
  });

  it('keeps any letters, and leaves out what nobody knows', () => {
    const bare = reference({ headline: thorny, author: null, publisher: null, written: null });
    const [item] = v.parse(schema, JSON.parse(csl(bare, words)));
    expect(item?.title).toBe(thorny);
    for (const field of ['author', 'publisher', 'issued']) expect(item).not.toHaveProperty(field);
  });

  it('names the public address where there is one, and keeps the link to the passage', () => {
    const [item] = v.parse(
      schema,
      JSON.parse(csl(reference({ url: 'https://a.example/' }), words)),
    );
    expect(item).toMatchObject({ type: 'webpage', URL: 'https://a.example/' });
    expect(item?.note).toContain(reference().link);
  });
});

describe('cslDate', () => {
  it.each([
    ['2021', { 'date-parts': [[2021]] }],
    ['2020-06?', { 'date-parts': [[2020, 6]], circa: true }],
    ['2004~', { 'date-parts': [[2004]], circa: true }],
    ['2021-22', { 'date-parts': [[2021]], season: 2 }],
    ['201X', { 'date-parts': [[2010], [2019]], circa: true }],
    [
      '2021-07-10/2021-07-12',
      {
        'date-parts': [
          [2021, 7, 10],
          [2021, 7, 12],
        ],
      },
    ],
    ['2004~/2025-01', { 'date-parts': [[2004], [2025, 1]], circa: true }],
    [
      '[2021-07-13..2021-07-20]',
      {
        'date-parts': [
          [2021, 7, 13],
          [2021, 7, 20],
        ],
        circa: true,
      },
    ],
    [
      '[2025-02-10,2025-02-11]',
      {
        'date-parts': [
          [2025, 2, 10],
          [2025, 2, 11],
        ],
        circa: true,
      },
    ],
    ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
    ['2018-08/..', { literal: 'words / کلمات' }],
    ['[2019..]', { literal: 'words / کلمات' }],
    ['XXXX-10', { literal: 'words / کلمات' }],
    [null, { literal: 'words / کلمات' }],
  ])('holds %s', (edtf, expected) => {
    const told = ['words', 'کلمات'];
    const held = cslDate({ edtf, told, right: 'stated' });
    expect(held).toEqual(expected);
    expect(v.safeParse(date, held).success).toBe(true);
  });

  it('is nothing where nothing is known', () => {
    expect(cslDate({ edtf: null, told: [], right: 'not known' })).toBeNull();
  });

  it('says in the note that the document no longer holds a quotation, and of no other', () => {
    const [item] = JSON.parse(csl(reference({ isLost: true }), words)) as [{ note: string }];
    expect(item.note.split('\n').slice(0, 2)).toEqual([`«${reference().quote}»`, words.lost]);
    expect(csl(reference(), words)).not.toContain(words.lost);
  });
});
