import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { groupLanes, kindGroupOf, kindGroups } from './lanes.ts';
import { sampleMark, someMarks } from './mark-samples.ts';
import { acrossLanes, endmost, inTime, neighbour } from './navigate.ts';

describe('neighbour', () => {
  it('visits each mark once, forward in order and backward in the opposite one', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const walk = (step: 1 | -1): readonly string[] => {
          const seen: string[] = [];
          for (let at = endmost(marks, step); at; at = neighbour(marks, at.id, step)) {
            seen.push(at.id);
            if (seen.length > marks.length) break;
          }
          return seen;
        };
        const expected = inTime(marks).map(({ id }) => id);
        expect(walk(1)).toEqual(expected);
        expect(walk(-1)).toEqual([...expected].reverse());
      }),
    );
  });

  it('begins at an end when nothing, or nothing that is here, was chosen', () => {
    const marks = [sampleMark('b', 2), sampleMark('a', 1), sampleMark('c', 3)];
    expect(neighbour(marks, null, 1)?.id).toBe('a');
    expect(neighbour(marks, 'elsewhere', -1)?.id).toBe('c');
    expect(neighbour(marks, 'c', 1)).toBeNull();
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('acrossLanes', () => {
  const lanes = [
    { key: 'x', items: [sampleMark('x1', 0), sampleMark('x2', 100)] },
    { key: 'empty', items: [] },
    { key: 'y', items: [sampleMark('y1', 40), sampleMark('y2', 60), sampleMark('y3', 300)] },
  ];

  it('goes to the nearest in time in the next lane that holds any', () => {
    expect(acrossLanes(lanes, 'x2', 1)?.id).toBe('y2');
    expect(acrossLanes(lanes, 'y3', -1)?.id).toBe('x2');
  });

  it('takes the earlier of two that are equally near', () => {
    const middle = [{ key: 'z', items: [sampleMark('z', 50)] }, ...lanes.slice(2)];
    expect(acrossLanes(middle, 'z', 1)?.id).toBe('y1');
  });

  it('finds nothing beyond the outer lanes, or from an event that is not here', () => {
    expect(acrossLanes(lanes, 'x1', -1)).toBeNull();
    expect(acrossLanes(lanes, 'y1', 1)).toBeNull();
    expect(acrossLanes(lanes, 'elsewhere', 1)).toBeNull();
  });

  it('never stays in the lane it leaves', () => {
    fc.assert(
      fc.property(someMarks, fc.constantFrom(1 as const, -1 as const), (marks, step) => {
        const grouped = groupLanes(marks, ({ kind }) => kindGroupOf(kind), kindGroups);
        const orderOf = (kind: (typeof marks)[number]['kind']): number =>
          kindGroups.indexOf(kindGroupOf(kind));
        for (const mark of marks) {
          const next = acrossLanes(grouped, mark.id, step);
          if (next) expect(Math.sign(orderOf(next.kind) - orderOf(mark.kind))).toBe(step);
        }
      }),
    );
  });
});

describe('inTime', () => {
  it('goes by the middle of the days a mark covers', () => {
    const long = sampleMark('long', 0, { to: 100 as Day });
    expect(
      inTime([long, sampleMark('late', 60), sampleMark('early', 40)]).map(({ id }) => id),
    ).toEqual(['early', 'long', 'late']);
  });
});
