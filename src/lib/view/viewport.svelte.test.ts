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

  it('never leaves what there is', () => {
    const viewport = new Viewport(extent, 'ltr');
    viewport.zoomBy(2, 0, 'at once');
    viewport.panBy(-3, 'at once');
    expect(viewport.window.start).toBe(0);
    viewport.panBy(30, 'at once');
    expect(viewport.window.end).toBe(1000);
    viewport.zoomBy(0.01, 500, 'at once');
    expect(viewport.window).toEqual(extent);
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
