import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { bodyOf, type Body } from './body.ts';
import { choicesFor, settle, type Choice } from './labels.ts';
import type { Mark } from './mark.ts';
import { sampleMark } from './mark-samples.ts';
import { timeScale } from './scale.ts';

const sizes = { gap: 5, pad: 6 };
/** Ten pixels a day; the view is 400 wide. */
const bodyAt = (from: number, parts: Partial<Mark> = {}): Body =>
  bodyOf(sampleMark('a', from, parts), timeScale({ start: 0, end: 40 }, 400), {
    dot: 12,
    fade: 50,
  });
const settled = (body: Body, width: number, index = 0): unknown => {
  const choice = choicesFor(body, width, sizes)[index] as Choice;
  const found = settle(choice, body, 400, sizes);
  return found && [found.place, found.label.left];
};

describe('choicesFor', () => {
  it('offers the place after the mark, then the one before it', () => {
    expect(choicesFor(bodyAt(10), 40, sizes)).toEqual([
      { place: 'after', label: { left: 116, right: 156 }, taken: { left: 99, right: 156 } },
      { place: 'before', label: { left: 54, right: 94 }, taken: { left: 54, right: 111 } },
    ]);
  });

  it('puts the label on a bar that can bear it, taking no more than the bar', () => {
    const bar = bodyAt(10, { to: 19 as Day });
    expect(choicesFor(bar, 88, sizes)).toEqual([
      { place: 'inside', label: { left: 106, right: 194 }, taken: { left: 100, right: 200 } },
    ]);
    expect(choicesFor(bar, 89, sizes)[0]?.place).toBe('after');
  });

  it('lets a label lie over its own band', () => {
    const window = bodyAt(10, { shape: 'window', earliest: 0 as Day, latest: 20 as Day });
    expect(choicesFor(window, 40, sizes)[0]?.taken).toEqual({ left: 0, right: 210 });
  });
});

describe('settle', () => {
  it('leaves a label where it belongs while there is room in view', () => {
    expect(settled(bodyAt(10), 40)).toEqual(['after', 116]);
    expect(settled(bodyAt(10), 40, 1)).toEqual(['before', 54]);
  });

  it('gives up a label that the edge of the view would cut', () => {
    expect(settled(bodyAt(38), 40)).toBeNull();
    expect(settled(bodyAt(38), 40, 1)).toEqual(['before', 334]);
    expect(settled(bodyAt(1), 40, 1)).toBeNull();
  });

  it('keeps the label of a long bar in view until the end of the bar pushes it out', () => {
    expect(settled(bodyAt(-50, { to: 80 as Day }), 60)).toEqual(['inside', 6]);
    expect(settled(bodyAt(-50, { to: 6 as Day }), 60)).toEqual(['inside', 4]);
    expect(settled(bodyAt(-50, { to: 4 as Day }), 60)).toBeNull();
    expect(settled(bodyAt(30, { to: 80 as Day }), 60)).toEqual(['inside', 306]);
  });

  it('keeps the label on the band when the mark itself has left the view', () => {
    const later = bodyAt(-20, { shape: 'window', earliest: -80 as Day, latest: 40 as Day });
    expect(settled(later, 60)).toEqual(['after', 6]);
    const earlier = bodyAt(80, { shape: 'window', earliest: -80 as Day, latest: 240 as Day });
    expect(settled(earlier, 60)).toEqual(['before', 334]);
  });

  it('gives up the label of a mark that has left the view and has no band in it', () => {
    expect(settled(bodyAt(-5), 40)).toBeNull();
    expect(settled(bodyAt(45), 40)).toBeNull();
  });
});
