import { describe, expect, it } from 'vitest';
import { kindGroupOf } from './lanes.ts';
import { layout } from './layout.ts';
import { sampleMark } from './mark-samples.ts';
import { neighbour } from './navigate.ts';
import { timeScale } from './scale.ts';
import { stopsOf } from './stops.ts';

const crowd = [0, 1, 2, 3, 4].map((i) => sampleMark(`e${i}`, 18_100));
const others = [
  sampleMark('before', 18_020),
  sampleMark('after', 18_200),
  sampleMark('gone', 16_000),
  sampleMark('law', 18_100, { kind: 'legal' }),
];
const marks = [...crowd, ...others];
const laidOut = (folded: readonly string[] = []) =>
  layout(marks, timeScale({ start: 18_000, end: 18_365 }, 730), {
    measure: (text) => text.length * 7,
    label: () => [],
    sizes: { maxRows: 2 },
    folded: (lane) => folded.includes(lane),
  }).lanes;
const stops = (folded: readonly string[] = []) =>
  stopsOf(laidOut(folded), marks, ({ kind }) => kindGroupOf(kind));

describe('stopsOf', () => {
  it('has each mark once, drawn or out of view, or the sign that stands for it', () => {
    const [politics, law] = stops();
    const sign = laidOut()[0]?.more[0];
    if (!sign) throw new Error('nothing is hidden');
    expect(sign.count).toBe(3);
    expect(politics?.items.map(({ id }) => id).toSorted()).toEqual(
      [...marks.map(({ id }) => id), sign.id]
        .filter((id) => id !== 'law' && !sign.ids.includes(id))
        .toSorted(),
    );
    expect(law?.items.map(({ id }) => id)).toEqual(['law']);
  });

  it('leads over a sign from the marks on one side of it to those on the other', () => {
    const all = stops().flatMap(({ items }) => items);
    const walked: string[] = [];
    for (let at = neighbour(all, null, 1); at; at = neighbour(all, at.id, 1)) walked.push(at.id);
    expect(walked.length).toBe(all.length);
    const sign = walked.findIndex((id) => id.startsWith('+'));
    expect(walked.indexOf('before')).toBeLessThan(sign);
    expect(walked.indexOf('after')).toBeGreaterThan(sign);
  });

  it('has nothing of a folded lane', () => {
    expect(stops(['politics'])[0]?.items).toEqual([]);
    expect(laidOut(['politics'])[0]?.folded.length).toBe(8);
  });
});
