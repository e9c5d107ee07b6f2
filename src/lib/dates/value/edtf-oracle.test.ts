import edtfJs from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../day.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { anyEdtf, anyInterval, longYear, maskedDate, plainDate } from './edtf-samples.ts';
import type { Edtf, EdtfPoint, EdtfRun } from './edtf.ts';
import { readEdtf } from './read-edtf.ts';

function isPoint(part: EdtfPoint | EdtfRun | '' | '..'): part is EdtfPoint {
  return typeof part !== 'string' && part.type !== 'run';
}

/** All single dates inside a value. */
function pointsOf(edtf: Edtf): readonly EdtfPoint[] {
  if (edtf.type === 'interval') return [edtf.from, edtf.to].filter(isPoint);
  if (!('members' in edtf)) return [edtf];
  return edtf.members
    .flatMap((member) => (member.type === 'run' ? [member.from, member.to] : [member]))
    .filter((point) => point !== null);
}

function hasX(point: EdtfPoint): boolean {
  return (
    point.unspecified > 0 || (point.type === 'date' && [point.month, point.day].includes('XX'))
  );
}

/** Whether the members of a set, or the ends of an interval, follow each other without touching. */
function inSequence(parts: readonly (EdtfPoint | EdtfRun)[]): boolean {
  const bounds = parts.map((part) =>
    part.type === 'run' ? boundsOf({ type: 'one-of', members: [part] }) : boundsOf(part),
  );
  return bounds.every(({ earliest }, index) => {
    const before = bounds[index - 1]?.latest;
    return before === undefined || (before !== null && earliest !== null && before < earliest);
  });
}

/**
 * Where edtf.js 4.11 is wrong, or knows less than `readEdtf`: by rule, each with a string that shows it. What the rules
 * leave is compared.
 */
const faults: readonly {
  readonly why: string;
  readonly example: string;
  readonly applies: (edtf: Edtf) => boolean;
}[] = [
  {
    why: 'takes seasons for quarters of the calendar year',
    example: '2021-22',
    applies: (edtf) => pointsOf(edtf).some((point) => point.type === 'season'),
  },
  {
    why: 'ends a run a..b with a',
    example: '[2021-07-10..2021-07-12]',
    applies: (edtf) =>
      'members' in edtf &&
      edtf.members.some((member) => member.type === 'run' && member.from && member.to),
  },
  {
    why: 'begins a set with its first member and ends it with its last, in whatever order they are',
    example: '[2023,2021]',
    applies: (edtf) => 'members' in edtf && !inSequence(edtf.members),
  },
  {
    why: 'refuses an interval whose ends overlap',
    example: '2021-07-10/2021',
    applies: (edtf) =>
      edtf.type === 'interval' && !inSequence([edtf.from, edtf.to].filter(isPoint)),
  },
  {
    why: 'takes a year of which nothing is known for 0000 to 9999',
    example: 'XXXX-07',
    applies: (edtf) => pointsOf(edtf).some((point) => point.unspecified === 4),
  },
  {
    why: 'refuses a qualifier behind X',
    example: '196X~',
    applies: (edtf) => pointsOf(edtf).some((point) => point.qualifier !== undefined && hasX(point)),
  },
  {
    why: 'refuses some qualified dates in sets and beside ends with X',
    example: '[2021?]',
    applies: (edtf) =>
      edtf.type !== 'date' &&
      pointsOf(edtf).some((point) => point.qualifier !== undefined) &&
      ('members' in edtf || pointsOf(edtf).some(hasX)),
  },
  {
    why: 'begins an unspecified month or day of a negative year at its end',
    example: '-0044-XX',
    applies: (edtf) =>
      pointsOf(edtf).some((point) => point.year < 0 && hasX({ ...point, unspecified: 0 })),
  },
  {
    why: 'takes long years alone only, without a qualifier',
    example: 'Y12000/..',
    applies: (edtf) =>
      pointsOf(edtf).some(
        (point) => Math.abs(point.year) > 9999 && (edtf.type !== 'date' || point.qualifier),
      ),
  },
  {
    why: 'ends the 29th of February of ten years in a year that has none',
    example: '200X-02-29',
    applies: (edtf) =>
      pointsOf(edtf).some(
        (point) => point.type === 'date' && point.month === 2 && point.day === 29,
      ),
  },
];

/** What edtf.js makes of a string, or `null` where it refuses. Infinite and unknown ends are both open here. */
function theirs(text: string): Bounds | null {
  const toDay = (ms: number | null) =>
    ms === null || !Number.isFinite(ms) ? null : (Math.floor(ms / 86_400_000) as Day);
  try {
    const { min, max } = edtfJs(text);
    return { earliest: toDay(min), latest: toDay(max) };
  } catch {
    return null;
  }
}

describe('edtf.js as an oracle', () => {
  it('gives the bounds that boundsOf gives, but for its known faults', () => {
    let compared = 0;
    // Beyond the year 270,000 a JavaScript date ends, and edtf.js with it.
    const nearYear = longYear.filter((text) => /^Y-?\d{5}$/.test(text));
    const sample = fc.oneof(plainDate, maskedDate, nearYear, anyInterval, anyEdtf);
    fc.assert(
      fc.property(sample, (text) => {
        const edtf = readEdtf(text);
        if (!edtf || faults.some((fault) => fault.applies(edtf))) return;
        if (pointsOf(edtf).some((point) => Math.abs(point.year) > 99_999)) return;
        compared += 1;
        expect(theirs(text), text).toEqual(boundsOf(edtf));
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(800);
  });

  it.each(faults)('still $why: $example', ({ example, applies }) => {
    const edtf = readEdtf(example);
    expect(edtf).not.toBeNull();
    expect(applies(edtf!)).toBe(true);
    expect(theirs(example)).not.toEqual(boundsOf(edtf!));
  });

  it.each(['1900-02-29', '2021-02-29', '10000', '[2022..2021]'])(
    'takes %s for a date, which it is not',
    (text) => {
      expect(theirs(text)).not.toBeNull();
      expect(readEdtf(text)).toBeNull();
    },
  );

  it('knows every single date that readEdtf takes, of all that a slip of the pen makes', () => {
    const slip = fc.tuple(plainDate, fc.nat(), fc.constantFrom(...'0123456789X-?~%Y'));
    fc.assert(
      fc.property(slip, ([text, at, character]) => {
        const place = at % (text.length + 1);
        const slipped = text.slice(0, place) + character + text.slice(place + 1);
        const edtf = readEdtf(slipped);
        if (!edtf || faults.some((fault) => fault.applies(edtf))) return;
        expect(theirs(slipped), slipped).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});
