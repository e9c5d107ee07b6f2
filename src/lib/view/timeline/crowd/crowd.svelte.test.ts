import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Basis } from '../../../dates/expression.ts';
import { isoDay } from '../../../dates/value/iso-day.ts';
import { day } from '../../../dates/day.ts';
import { spanOf } from '../../../timeline/window.ts';
import { sampleEvents } from '../../sample-events.ts';
import type { Selection } from '../../selection.svelte.ts';
import { Viewport } from '../../viewport.svelte.ts';
import CrowdPage from './CrowdPage.svelte';

const kinds = ['gathering', 'statement', 'legal'] as const;
const first = 11_000;

/** So many events, one or more a day, of three kinds in turn. */
async function show(count: number, perDay = 1, certainty: Basis = 'stated') {
  await page.viewport(1280, 800);
  const events = sampleEvents(
    Array.from({ length: count }, (_, i) => ({
      id: `event-${i}`,
      on: isoDay(day(first + Math.floor(i / perDay))),
      kind: kinds[i % kinds.length] ?? 'other',
      certainty,
    })),
  );
  const viewport = new Viewport({ start: first - 20, end: first + count + 20 }, 'ltr');
  let selection: Selection | undefined;
  const onselection = (made: Selection): void => void (selection = made);
  const { container } = render(CrowdPage, { props: { events, viewport, onselection } });
  const plot = container.querySelector<HTMLElement>('.plot');
  if (!plot || !selection) throw new Error('no timeline');
  if (count > 300) {
    await soon(() => expect(container.querySelector('canvas[data-drawn]')).not.toBeNull());
  }
  return { container, plot, viewport, selection };
}

/** Waits for what comes soon, on a machine that is busy too. */
const soon = <Found>(found: () => Found): Promise<Found> => vi.waitFor(found, { timeout: 8000 });

const named = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
const settled = (viewport: Viewport) =>
  soon(() => expect(spanOf(viewport.window)).toBeCloseTo(spanOf(viewport.target), 6));

describe('a crowd of events', { timeout: 30_000 }, () => {
  it('is a picture with a number on it; a few hundred are marks one by one', async () => {
    const { container } = await show(1500);
    expect(container.querySelectorAll('.lanes [data-mark]')).toHaveLength(0);
    expect(container.querySelectorAll('svg, svg *').length).toBeLessThan(300);
    expect(container.textContent).toContain('All 1,500 events');
    const small = await show(60);
    expect(small.container.querySelector('.crowd')).toBeNull();
    expect(small.container.querySelectorAll('.lanes [data-mark]').length).toBeGreaterThan(0);
  });

  it('is marks one by one where few of it are in view', async () => {
    const { container, viewport } = await show(1500);
    viewport.go({ start: first + 700, end: first + 712 }, 'at once');
    await soon(() => {
      const ids = [...container.querySelectorAll('.lanes [data-mark]')].map((mark) =>
        mark.getAttribute('data-mark'),
      );
      expect(ids).toContain('event-705');
      expect(ids.length).toBeLessThanOrEqual(13);
    });
  });

  it('gives the focus to what stands for an event, and keeps it on the way from density to mark', async () => {
    const { plot, viewport } = await show(1500);
    plot.focus();
    await userEvent.keyboard('{ArrowDown}');
    await soon(() => expect(document.activeElement?.getAttribute('role')).toBe('button'));
    const [events] = /^\d+ events/u.exec(named()) ?? [];
    expect(events).toBeDefined();
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => expect(named()).toMatch(/^\d+ events/u));
    const begun = document.activeElement?.getAttribute('data-mark');
    for (let press = 0; press < 4; press += 1) {
      await userEvent.keyboard('{Enter}');
      await settled(viewport);
      if (document.activeElement?.getAttribute('role') !== 'button') break;
    }
    await soon(() =>
      expect(`+${document.activeElement?.getAttribute('data-mark') ?? ''}`).toBe(begun),
    );
    expect(named()).toMatch(/^Title of event-\d+, \d{4}-\d\d-\d\d$/u);
  });

  it('comes closer to a density that is pressed twice, not to the ground', async () => {
    const { container, viewport } = await show(1500);
    const canvas = container.querySelector('canvas[data-drawn]');
    if (!canvas) throw new Error('no picture');
    const before = spanOf(viewport.target);
    // What answers a hand is fetched when one comes near; a press before that would be answered late.
    await userEvent.hover(canvas, { position: { x: 400, y: 40 } });
    await import('../steering.ts');
    await new Promise(requestAnimationFrame);
    await userEvent.dblClick(canvas, { position: { x: 400, y: 40 } });
    await soon(() => expect(spanOf(viewport.target)).toBeLessThan(before / 8));
  });

  it('chooses the event whose mark is pressed', async () => {
    const { container, viewport, selection } = await show(1500);
    // Too many for marks one by one, few enough for dots.
    viewport.go({ start: first + 700, end: first + 760 }, 'at once');
    const canvas = container.querySelector<HTMLCanvasElement>('canvas[data-drawn]');
    if (!canvas) throw new Error('no picture');
    await soon(() => expect(container.querySelectorAll('.lanes [data-mark]')).toHaveLength(0));
    const context = canvas.getContext('2d');
    const ratio = canvas.width / canvas.clientWidth;
    // A gathering stands every third day: where its dot is, the picture is not empty.
    const at = viewport.scale.x(first + 729 + 0.5);
    const column = await soon(() => {
      const { data } = context?.getImageData(Math.round(at * ratio), 0, 1, canvas.height) ?? {};
      const found = data?.findIndex((value, i) => i % 4 === 3 && value > 240) ?? -1;
      expect(found).toBeGreaterThan(0);
      return found;
    });
    const y = Math.floor(column / 4) / ratio + 4;
    await userEvent.click(canvas, { position: { x: Math.round(at), y: Math.round(y) } });
    await soon(() => expect(selection.id).toBe('event-729'));
  });

  it.each([
    ['stated', true],
    ['inferred', false],
    ['outside', false],
  ] as const)(
    'draws what is %s as the mark of a single event is drawn',
    async (certainty, full) => {
      // The page's own styles are not here.
      document.documentElement.style.setProperty('--paper', '#fff');
      const { container, viewport } = await show(1500, 1, certainty);
      viewport.go({ start: first + 700, end: first + 760 }, 'at once');
      const canvas = container.querySelector<HTMLCanvasElement>('canvas[data-drawn]');
      if (!canvas) throw new Error('no picture');
      await soon(() => expect(container.querySelectorAll('.lanes [data-mark]')).toHaveLength(0));
      const ratio = canvas.width / canvas.clientWidth;
      const x = Math.round(viewport.scale.x(first + 729 + 0.5) * ratio);
      await soon(() => {
        const { data } = canvas.getContext('2d')?.getImageData(x, 0, 1, canvas.height) ?? {};
        const colours = Array.from({ length: canvas.height }, (_, y) => {
          const [red, green, blue, alpha] = data?.slice(4 * y, 4 * y + 4) ?? [];
          return alpha === 255 ? `${red} ${green} ${blue}` : null;
        });
        const top = colours.findIndex((colour) => colour !== null);
        expect(top).toBeGreaterThan(0);
        // Past the outline, in the middle of the dot.
        const inside = colours[top + Math.round(4 * ratio)];
        expect(inside).toBe(full ? '0 0 0' : '255 255 255');
      });
    },
  );

  it('lists the events of one day, which no zoom takes apart', async () => {
    const { plot, viewport, selection } = await show(1500, 300);
    viewport.go({ start: first - 1, end: first + 2 }, 'at once');
    plot.focus();
    await userEvent.keyboard('{ArrowDown}');
    await soon(() => expect(named()).toMatch(/^100 events/u));
    await userEvent.keyboard('{Enter}');
    const list = await soon(() => {
      const open = document.querySelector(':popover-open:has(ol)');
      expect(open?.querySelectorAll('a')).toHaveLength(50);
      return open;
    });
    const more = list?.querySelector('button');
    if (!more) throw new Error('no more');
    await userEvent.click(more);
    await soon(() => expect(list?.querySelectorAll('a')).toHaveLength(100));
    list?.querySelector('a')?.click();
    await soon(() => expect(selection.id).toMatch(/^event-\d+$/u));
    expect(document.querySelector(':popover-open:has(ol)')).toBeNull();
  });
});
