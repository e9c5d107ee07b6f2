import { describe, expect, it } from 'vitest';
import { spanOf } from '../timeline/window.ts';
import { Viewport } from './viewport.svelte.ts';

const extent = { start: 0, end: 1000 };

describe('Viewport', () => {
  it('shows everything at first', () => {
    const viewport = new Viewport(extent, 'ltr');
    expect(viewport.window).toEqual(extent);
    expect(viewport.whole).toBe(true);
  });

  it('zooms about an instant and keeps it where it is', () => {
    const viewport = new Viewport(extent, 'ltr');
    const before = viewport.scale.x(300);
    viewport.zoomBy(4, 300, 'at once');
    expect(spanOf(viewport.window)).toBeCloseTo(250);
    expect(viewport.scale.x(300)).toBeCloseTo(before);
    expect(viewport.whole).toBe(false);
  });

  it.each(['ltr', 'rtl'] as const)('lets what is dragged follow the pointer, %s', (direction) => {
    const viewport = new Viewport(extent, direction);
    viewport.zoomBy(4, 500, 'at once');
    const before = viewport.scale.x(500);
    viewport.dragBy(40);
    expect(viewport.scale.x(500)).toBeCloseTo(before + 40);
  });

  it('roams until the edge of what there is comes to the middle', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.zoomBy(2, 0, 'at once');
    viewport.panBy(-3, 'at once');
    expect(viewport.window).toEqual({ start: -250, end: 250 });
    viewport.panBy(30, 'at once');
    expect(viewport.window).toEqual({ start: 750, end: 1250 });
    viewport.zoomBy(0.001, 500, 'at once');
    expect(spanOf(viewport.window)).toBe(4000);
    expect(viewport.widest).toBe(true);
  });

  it('stops at the whole when a step out would pass it, and goes beyond at the next', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.go({ start: 0, end: 700 }, 'at once');
    viewport.zoomBy(0.5);
    expect(viewport.target).toEqual(extent);
    viewport.zoomBy(0.5);
    expect(spanOf(viewport.target)).toBe(2000);
  });

  it('jumps to any day, lets one roam on the way there, and is back home with everything', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.jump({ start: -90_000, end: -89_900 });
    expect(viewport.target).toEqual({ start: -90_000, end: -89_900 });
    viewport.panBy(10, 'at once');
    expect(viewport.target).toEqual({ start: -89_000, end: -88_900 });
    viewport.showAll();
    expect(viewport.target).toEqual(extent);
    viewport.panBy(-50, 'at once');
    expect(viewport.target).toEqual({ start: -500, end: 500 });
  });

  it('leads back and forward through the places visited, and says whether there are any', () => {
    const viewport = new Viewport(extent, 'ltr');
    expect([viewport.hasBack, viewport.hasForward]).toEqual([false, false]);
    viewport.jump({ start: 100, end: 200 });
    viewport.jump({ start: 800, end: 900 });
    viewport.retrace(-1);
    expect(viewport.target).toEqual({ start: 100, end: 200 });
    expect([viewport.hasBack, viewport.hasForward]).toEqual([true, true]);
    viewport.retrace(-1);
    expect(viewport.target).toEqual(extent);
    expect(viewport.hasBack).toBe(false);
    viewport.retrace(1);
    viewport.retrace(1);
    expect(viewport.target).toEqual({ start: 800, end: 900 });
    expect(viewport.hasForward).toBe(false);
  });

  it('comes back to where a hand has moved it, too', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.zoomBy(4, 500, 'at once');
    expect(viewport.hasBack).toBe(true);
    const there = viewport.target;
    viewport.retrace(-1);
    expect(viewport.target).toEqual(extent);
    viewport.retrace(1);
    expect(viewport.target).toEqual(there);
  });

  it('follows a course, and can be stopped on its way', async () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.follow((ms) => ({ start: ms, end: ms + 100 }), 60_000);
    await expect.poll(() => viewport.window.start).toBeGreaterThan(10);
    viewport.stop();
    const { window } = viewport;
    expect(window.start).toBeLessThan(60_000);
    expect(viewport.target).toEqual(window);
    await new Promise(requestAnimationFrame);
    expect(viewport.window).toEqual(window);
  });

  it('brings into view what is out of it, and leaves alone what is in it', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.zoomBy(10, 0, 'at once');
    viewport.reveal({ from: 40, to: 50 }, 'at once');
    expect(viewport.window.start).toBe(0);
    viewport.reveal({ from: 700, to: 701 }, 'at once');
    expect(viewport.window.start).toBeLessThan(700);
    expect(viewport.window.end).toBeGreaterThan(701);
    expect(spanOf(viewport.window)).toBeCloseTo(100);
  });

  it('shows a stretch with what is around it, and is never further away for it than before', () => {
    const viewport = new Viewport(extent, 'ltr');
    expect(spanOf(viewport.around({ from: 500, to: 500 }, 60))).toBeCloseTo(60);
    expect(spanOf(viewport.around({ from: 500, to: 599 }, 60))).toBeGreaterThan(100);
    viewport.go({ start: 490, end: 510 }, 'at once');
    const { start, end } = viewport.around({ from: 505, to: 505 }, 60);
    expect(end - start).toBeCloseTo(20);
    expect((start + end) / 2).toBeCloseTo(505.5);
  });

  it('lets quick steps add up while it is still on its way', async () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.zoomBy(2, 500);
    viewport.zoomBy(2, 500);
    expect(spanOf(viewport.target)).toBeCloseTo(250);
    await expect.poll(() => spanOf(viewport.window)).toBeCloseTo(250);
  });
});
