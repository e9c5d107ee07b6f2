import { describe, expect, it } from 'vitest';
import { isSamePlace, placeOf, stepped, trailFrom, visited } from './trail.ts';

const whole = { start: 0, end: 1000 };
const near = { start: 100, end: 200 };
const far = { start: 800, end: 900 };

describe('a trail', () => {
  it('leads back through what was visited and forward again', () => {
    const there = visited(visited(trailFrom(whole), near), far);
    const back = stepped(there, -1);
    expect(placeOf(back)).toEqual(near);
    expect(placeOf(stepped(back, -1))).toEqual(whole);
    expect(placeOf(stepped(back, 1))).toEqual(far);
  });

  it('stays where it is at both ends', () => {
    const trail = visited(trailFrom(whole), near);
    expect(stepped(trail, 1)).toBe(trail);
    const first = stepped(trail, -1);
    expect(stepped(first, -1)).toBe(first);
  });

  it('forgets what lay ahead when it goes elsewhere', () => {
    const back = stepped(visited(trailFrom(whole), near), -1);
    const elsewhere = visited(back, far);
    expect(elsewhere.places).toEqual([whole, far]);
    expect(stepped(elsewhere, 1)).toBe(elsewhere);
  });

  it('takes no second note of the place where it is', () => {
    const trail = visited(trailFrom(whole), near);
    expect(visited(trail, { start: 101, end: 201 })).toBe(trail);
    expect(visited(trail, { start: 110, end: 210 }).places).toHaveLength(3);
  });

  it('keeps the last fifty', () => {
    let trail = trailFrom(whole);
    for (let i = 0; i < 80; i += 1) trail = visited(trail, { start: i * 100, end: i * 100 + 10 });
    expect(trail.places).toHaveLength(50);
    expect(placeOf(trail)).toEqual({ start: 7900, end: 7910 });
  });
});

describe('isSamePlace', () => {
  it('tells windows apart by their place and by their span', () => {
    expect(isSamePlace(near, near)).toBe(true);
    expect(isSamePlace(near, { start: 150, end: 250 })).toBe(false);
    expect(isSamePlace(near, { start: 100, end: 210 })).toBe(false);
  });
});
