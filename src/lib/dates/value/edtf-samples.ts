/** Generators of canonical EDTF strings, for property tests. */
import fc from 'fast-check';

const two = (value: number) => String(value).padStart(2, '0');
const four = (year: number) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

const year = fc.oneof(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: -9999, max: 9999 }));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const dayOfMonth = fc.integer({ min: 1, max: 28 }).map(two);

const maskedYear = fc
  .tuple(
    fc.integer({ min: -9999, max: 9999 }).filter((value) => Math.abs(value) >= 1000),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([value, masked]) => four(value).slice(0, -masked) + 'X'.repeat(masked));

/** `2021`, `-0044-03`, `2021-07-10`. */
export const plainDate = fc.oneof(
  year.map(four),
  fc.tuple(year.map(four), month).map((parts) => parts.join('-')),
  fc.tuple(year.map(four), month, dayOfMonth).map((parts) => parts.join('-')),
);
/** `201X`, `XXXX-07`, `2021-XX-10`. */
export const maskedDate = fc.oneof(
  maskedYear,
  fc.constantFrom('XXXX', 'XXXX-XX', 'XXXX-XX-XX'),
  fc.tuple(fc.oneof(maskedYear, fc.constant('XXXX')), month).map((parts) => parts.join('-')),
  fc
    .tuple(
      fc.oneof(maskedYear, year.map(four), fc.constant('XXXX')),
      fc.oneof(month, fc.constant('XX')),
      fc.oneof(dayOfMonth, fc.constant('XX')),
    )
    .map((parts) => parts.join('-')),
);
/** `Y17000`, `Y-170000002`. */
export const longYear = fc
  .integer({ min: 10_000, max: 200_000_000 })
  .chain((value) => fc.constantFrom(`Y${value}`, `Y-${value}`));
/** `2021-21`. */
export const season = fc
  .tuple(fc.oneof(year.map(four), maskedYear), fc.constantFrom('21', '22', '23', '24'))
  .map((parts) => parts.join('-'));
const qualifier = fc.constantFrom('?', '~', '%');
const unqualified = fc.oneof(plainDate, maskedDate, longYear, season);
/** Any single date, qualified or not. */
export const anyPoint = fc.oneof(
  unqualified,
  fc.tuple(unqualified, qualifier).map((parts) => parts.join('')),
);

/** Candidates for intervals and sets: the ends may stand in the wrong order, which a reader must refuse. */
export const anyInterval = fc
  .tuple(
    fc.oneof(anyPoint, fc.constantFrom('', '..')),
    fc.oneof(anyPoint, fc.constantFrom('', '..')),
  )
  .map((ends) => ends.join('/'));
const member = fc.oneof(
  anyPoint,
  fc.tuple(anyPoint, anyPoint).map((ends) => ends.join('..')),
);
export const anySet = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.array(member, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '..'),
    fc.constantFrom('', '..'),
  )
  .map(([brackets, members, before, after]) => {
    return `${brackets[0]}${before}${members.join(',')}${after}${brackets[1]}`;
  });
/** Any EDTF string that `readEdtf` should know, but for ends in the wrong order. */
export const anyEdtf = fc.oneof(anyPoint, anyInterval, anySet);
