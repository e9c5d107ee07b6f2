import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../day.ts';
import type { Symbolic, Unit } from '../symbolic.ts';
import { boundsOf } from '../value/bounds.ts';
import { dayValue, windowValue } from '../value/make.ts';
import { readEdtf } from '../value/read-edtf.ts';
import type { DateValue } from '../value/date-value.ts';
import type { ResolveContext } from './context.ts';
import { resolve } from './resolve.ts';
import { found } from './test-support.ts';

const languages = fc.constantFrom('en', 'fa', 'ar');
const tenses = fc.constantFrom('past', 'present', 'future', undefined);
const direction = fc.constantFrom(-1 as const, 1 as const);
const amount = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(null));
const unit = fc.constantFrom<Unit[]>(
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
);
const calendar = fc.constantFrom('gregorian', 'solar-hijri', 'lunar-hijri');
const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const length = fc.record({ amount, unit });

const field: fc.Arbitrary<Symbolic> = fc.record(
  {
    type: fc.constant('fields'),
    calendar,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
    weekday,
    part: fc.constantFrom('early', 'mid', 'late'),
  },
  { requiredKeys: ['type', 'calendar', 'month'] },
);
const relative: fc.Arbitrary<Symbolic> = fc.oneof(
  fc.record({
    type: fc.constant('cycle'),
    unit,
    offset: fc.integer({ min: -5, max: 5 }),
    anchor: fc.constant('reference'),
  }),
  fc.record({ type: fc.constant('shift'), anchor: fc.constant('reference'), length, direction }),
  fc.record({ type: fc.constant('weekday'), weekday, offset: fc.constantFrom(-1, 0, 1, null) }),
  fc.record({ type: fc.constant('stretch'), length, direction }),
  fc.record({ type: fc.constant('vague'), when: fc.constantFrom('past', 'present', 'future') }),
  fc.record({
    type: fc.constant('holiday'),
    holiday: fc.constantFrom('nowruz', 'ashura', 'easter'),
  }),
  fc.record({ type: fc.constant('clause'), when: fc.constantFrom('past', 'present', 'future') }),
  field,
);
const symbolic: fc.Arbitrary<Symbolic> = fc.oneof(
  relative,
  fc.record({
    type: fc.constant('modified'),
    modifier: fc.constantFrom('about', 'before', 'after', 'not-after'),
    of: relative,
  }),
  fc.record({
    type: fc.constant('nth'),
    n: fc.constantFrom(-2, -1, 1, 2),
    unit: fc.constantFrom('day', 'week'),
    of: field,
  }),
  fc.record({
    type: fc.constant('span'),
    from: field,
    to: field,
    mode: fc.constantFrom('stretch', 'one-of'),
  }),
);

const dateWithWeekday = /"type":"fields"[^}]*"weekday"/;
const someDay = fc.integer({ min: -20_000, max: 40_000 }).map(day);
const setting = fc.record({ language: languages, tense: tenses, alone: fc.boolean() });
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function valueIn(of: Symbolic, { language, tense, alone }: Setting, written: DateValue): DateValue {
  const context: ResolveContext = { language, reference: { value: written, derivation: [] } };
  const one = found(of, tense ? { tense } : {});
  const [expression] = resolve([one], context, one.text, alone);
  if (!expression) throw new Error('nothing resolved');
  return expression.value;
}

const holds = (outer: DateValue, inner: DateValue) =>
  (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) &&
  (outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest));

describe('whatever the words and the day of writing', () => {
  it('the earliest day is not after the latest', () => {
    fc.assert(
      fc.property(symbolic, setting, someDay, fc.nat(400), (of, where, from, days) => {
        const { earliest, latest } = valueIn(of, where, windowValue(from, addDays(from, days)));
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
      }),
    );
  });

  it('the string is EDTF, and its own days, where it is exact, lie inside the bounds', () => {
    fc.assert(
      fc.property(symbolic, setting, someDay, (of, where, from) => {
        const value = valueIn(of, where, dayValue(from));
        if (value.edtf === null) return;
        const edtf = readEdtf(value.edtf);
        expect(edtf).not.toBe(null);
        if (!edtf || /[~X]/.test(value.edtf)) return;
        expect(holds(value, { edtf: null, ...boundsOf(edtf) })).toBe(true);
      }),
    );
  });

  // A weekday beside a date is looked for in near years only, which a longer window can move.
  it('a window holds what follows from each of its days', () => {
    fc.assert(
      fc.property(
        symbolic.filter((of) => !dateWithWeekday.test(JSON.stringify(of))),
        setting,
        someDay,
        fc.nat(90),
        fc.nat(90),
        (of, where, from, a, b) => {
          const wide = valueIn(of, where, windowValue(from, addDays(from, a + b)));
          const narrow = valueIn(of, where, dayValue(addDays(from, a)));
          if (wide.earliest === null && wide.latest === null) return;
          if (narrow.earliest === null && narrow.latest === null) return;
          expect(holds(wide, narrow)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('moving the day of writing moves what is counted in days by as much', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -500, max: 500 }), fc.nat(1000), (from, moved, days) => {
      const ago: Symbolic = {
        type: 'shift',
        anchor: 'reference',
        length: { amount: days, unit: 'day' },
        direction: -1,
      };
      const where = { language: 'en' as const, tense: undefined, alone: false };
      const at = (written: Day) => valueIn(ago, where, dayValue(written)).earliest;
      expect(at(addDays(from, moved))).toBe((at(from) ?? 0) + moved);
    }),
  );
});
