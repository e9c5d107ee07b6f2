import { describe, expect, it } from 'vitest';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { favour } from '../../timeline/favour.ts';
import { sampleEvents, type Sample } from '../sample-events.ts';
import { Selection } from '../selection.svelte.ts';
import { Viewport } from '../viewport.svelte.ts';
import { Figure } from './figure.svelte.ts';
import { hiddenIn } from './hidden-in.ts';

const extent = { start: readIsoDay('2000-01-01') ?? 0, end: readIsoDay('2030-01-01') ?? 0 };

function figureOf(samples: readonly Sample[]) {
  const events = sampleEvents(samples);
  const selection = new Selection(
    () => events,
    () => 'gregorian',
  );
  const viewport = new Viewport(extent, 'ltr');
  viewport.width = 1000;
  const figure = new Figure(selection, viewport, () => 1);
  figure.favour = favour;
  return { selection, viewport, figure };
}

/** Ids of what is drawn, lane by lane. */
const drawn = ({ layout }: Figure) =>
  layout.lanes.map(({ items }) => items.map(({ mark }) => mark.id));
/** Twelve on one day: more than a lane has rows for beside another lane. */
const crowd = Array.from({ length: 12 }, (_, i): Sample => ({ id: `g${i}`, on: '2021-07-10' }));
const withLaw: Sample = { id: 'law', on: '2021-07-12', kind: 'legal' };

describe('Figure', () => {
  it('draws what has a place, and more of it with context', () => {
    const { figure, selection } = figureOf([
      { id: 'demonstration', on: '2025-02-08' },
      { id: 'summit', outside: '2020-07-17' },
    ]);
    expect(drawn(figure)).toEqual([['demonstration']]);
    selection.context = true;
    expect(drawn(figure).flat().toSorted()).toEqual(['demonstration', 'summit']);
  });

  it('hides nothing without a count', () => {
    const { layout } = figureOf([...crowd, withLaw]).figure;
    const counted = layout.lanes.flatMap(({ items, more }) => [
      items.length,
      ...more.map(({ count }) => count),
    ]);
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(13);
  });

  it('draws what is chosen, and what has the focus, wherever there is no room', () => {
    const { figure, selection } = figureOf([...crowd, withLaw]);
    for (const { id } of crowd) {
      selection.id = id;
      expect(drawn(figure).flat()).toContain(id);
    }
    figure.focused = 'g1';
    figure.held = true;
    selection.id = 'g2';
    expect(drawn(figure).flat()).toContain('g1');
  });

  it('spares words where the screen is narrow', () => {
    const { figure } = figureOf([{ id: 'demonstration', on: '2015-02-08' }]);
    const labels = () =>
      figure.layout.lanes.flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels()[0]?.text).toBe('Label of demonstration');
    figure.compact = true;
    expect(labels()).toEqual([null]);
  });

  it('leaves the chosen mark where it is', () => {
    const { figure, selection } = figureOf([...crowd, withLaw]);
    const placeOf = (id: string) => {
      const lane = figure.layout.lanes.findIndex(({ items }) =>
        items.some(({ mark }) => mark.id === id),
      );
      const item = figure.layout.lanes[lane]?.items.find(({ mark }) => mark.id === id);
      return item && figure.rows[lane]?.at(item.row);
    };
    for (const id of drawn(figure).flat()) {
      selection.id = null;
      const before = placeOf(id);
      selection.id = id;
      expect(placeOf(id)).toBe(before);
    }
  });

  it('has more rows where there is more height, and where a lane needs them close up', () => {
    const { figure, viewport } = figureOf([...crowd, withLaw]);
    const rows = () => figure.layout.lanes[0]?.rows ?? 0;
    const first = rows();
    figure.height = 600;
    expect(rows()).toBeGreaterThan(first);
    figure.height = 324;
    const at = readIsoDay('2021-07-10') ?? 0;
    viewport.go({ start: at - 15, end: at + 15 }, 'at once');
    expect(rows()).toBeGreaterThan(first);
  });

  it('tells how many of some marks a closer window would still hide', () => {
    const { figure, viewport } = figureOf([
      ...crowd,
      ...Array.from({ length: 12 }, (_, i): Sample => ({ id: `h${i}`, on: `2022-07-${10 + i}` })),
      withLaw,
    ]);
    const from = readIsoDay('2022-07-01') ?? 0;
    const days = Array.from({ length: 12 }, (_, i) => `h${i}`);
    expect(hiddenIn(figure, viewport, days, { start: from, end: from + 40 })).toBe(0);
    expect(hiddenIn(figure, viewport, days, extent)).toBeGreaterThan(0);
  });

  it('stops the Tab key at the mark that had the focus while it is in view, else at the axis', () => {
    const { figure, viewport } = figureOf([{ id: 'demonstration', on: '2025-02-08' }]);
    expect(figure.stop).toBeNull();
    figure.focused = 'demonstration';
    expect(figure.stop).toBe('demonstration');
    viewport.go({ start: extent.start, end: extent.start + 300 }, 'at once');
    expect(figure.stop).toBeNull();
  });

  it('names an event by its title and its date in the first calendar', () => {
    const { figure, selection } = figureOf([{ id: 'demonstration', on: '2025-02-08' }]);
    expect(figure.nameOf('demonstration')).toBe('Title of demonstration, 2025-02-08');
    selection.calendars = ['solar-hijri', 'gregorian'];
    expect(figure.nameOf('demonstration')).toBe('Title of demonstration, AP of 2025-02-08');
    expect(figure.nameOf('gone')).toBe('');
  });
});
