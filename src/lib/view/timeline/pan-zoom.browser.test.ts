import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { late } from '../late.ts';
import { Viewport } from '../viewport.svelte.ts';
import { panZoom } from './pan-zoom.ts';

const width = 1000;
const extent = { start: 0, end: 10_000 };

let viewport: Viewport;
let plot: HTMLElement;
let detach: ReturnType<ReturnType<typeof late>>;

const types = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click', 'dblclick'],
  ...['wheel', 'gesturestart', 'gesturechange'],
];

beforeEach(async () => {
  viewport = new Viewport(extent, 'ltr');
  viewport.width = width;
  viewport.go({ start: 4000, end: 6000 }, 'at once');
  plot = document.createElement('div');
  plot.style.cssText = `position: fixed; left: 0; top: 0; width: ${width}px; height: 100px`;
  document.body.append(plot);
  const loaded = Promise.resolve(panZoom(viewport, plot));
  detach = late(types, () => loaded)(plot);
  // Svelte listens to pointers a moment later.
  await Promise.resolve();
  plot.dispatchEvent(new PointerEvent('pointerenter'));
  await loaded;
});

afterEach(() => {
  detach?.();
  plot.remove();
});

/** Turns the wheel over the middle of the plot; tells whether the page may still scroll. */
function wheel(turn: WheelEventInit): boolean {
  return plot.dispatchEvent(
    new WheelEvent('wheel', { clientX: 500, bubbles: true, cancelable: true, ...turn }),
  );
}

function pointer(type: string, clientX: number, init: PointerEventInit = {}): void {
  plot.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, bubbles: true, ...init }));
}

describe('the wheel', () => {
  it('alone is left to the page, which scrolls', () => {
    expect(wheel({ deltaY: 100 })).toBe(true);
    expect(viewport.window).toEqual({ start: 4000, end: 6000 });
  });

  it('with Ctrl zooms, and what lies under the pointer stays there', () => {
    const under = viewport.scale.at(250);
    expect(wheel({ deltaY: -20, ctrlKey: true, clientX: 250 })).toBe(false);
    expect(viewport.window.end - viewport.window.start).toBeLessThan(2000);
    expect(viewport.scale.at(250)).toBeCloseTo(under, 6);
  });

  it('with Shift goes forward in time, on an axis that runs to the left too', () => {
    wheel({ deltaY: 50, shiftKey: true });
    expect(viewport.window.start).toBeGreaterThan(4000);

    viewport.direction = 'rtl';
    const { start } = viewport.window;
    wheel({ deltaY: 50, shiftKey: true });
    expect(viewport.window.start).toBeGreaterThan(start);
  });

  it('builds on where it is going: quick notches add up about one day', async () => {
    const under = viewport.scale.at(250);
    for (let turn = 0; turn < 3; turn += 1) wheel({ deltaY: -100, ctrlKey: true, clientX: 250 });
    expect(viewport.target.end - viewport.target.start).toBeCloseTo(2000 / 2 ** 1.8);
    await expect.poll(() => viewport.window).toEqual(viewport.target);
    expect(viewport.scale.at(250)).toBeCloseTo(under, 6);
  });

  it('shows no more than four times what there is', () => {
    for (let turn = 0; turn < 50; turn += 1) wheel({ deltaY: 400, ctrlKey: true });
    expect(viewport.target.end - viewport.target.start).toBe(40_000);
  });

  it('pinches on a trackpad as WebKit tells it, too', () => {
    const under = viewport.scale.at(250);
    const pinch = (type: string, scale: number): boolean =>
      plot.dispatchEvent(
        Object.assign(new Event(type, { cancelable: true }), { scale, clientX: 250 }),
      );
    pinch('gesturestart', 1);
    pinch('gesturechange', 1.5);
    expect(pinch('gesturechange', 2)).toBe(false);
    expect(viewport.window.end - viewport.window.start).toBeCloseTo(1000);
    expect(viewport.scale.at(250)).toBeCloseTo(under, 6);
  });
});

describe('a pointer', () => {
  it('drags the days along with it', () => {
    const under = viewport.scale.at(600);
    // A press of the browser's own would be needed to capture a pointer.
    plot.setPointerCapture = () => undefined;
    pointer('pointerdown', 600);
    pointer('pointermove', 700);
    pointer('pointerup', 700);
    expect(viewport.scale.at(700)).toBeCloseTo(under, 6);
  });

  it('that is let go in a quick drag lets the days glide on, until it presses again', async () => {
    plot.setPointerCapture = () => undefined;
    const at = (type: string, x: number, time: number): void => {
      const event = new PointerEvent(type, { pointerId: 1, clientX: x, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: time });
      plot.dispatchEvent(event);
    };
    at('pointerdown', 800, 0);
    for (let i = 1; i <= 10; i += 1) at('pointermove', 800 - i * 10, i * 10);
    const { start } = viewport.window;
    at('pointerup', 700, 100);
    await expect.poll(() => viewport.window.start).toBeGreaterThan(start + 20);
    at('pointerdown', 700, 400);
    const stopped = viewport.window;
    expect(viewport.target).toEqual(stopped);
    await new Promise(requestAnimationFrame);
    expect(viewport.window).toEqual(stopped);
  });

  it('that rests before it is let go leaves the days where they are', () => {
    plot.setPointerCapture = () => undefined;
    pointer('pointerdown', 600);
    pointer('pointermove', 700);
    const { target } = viewport;
    const up = new PointerEvent('pointerup', { pointerId: 1, clientX: 700, bubbles: true });
    Object.defineProperty(up, 'timeStamp', { value: performance.now() + 1000 });
    plot.dispatchEvent(up);
    expect(viewport.target).toEqual(target);
  });

  it('that strays by a hair is still a click, and moves nothing', () => {
    pointer('pointerdown', 600);
    pointer('pointermove', 603);
    pointer('pointerup', 603);
    expect(viewport.window).toEqual({ start: 4000, end: 6000 });
  });

  it('that has dragged chooses nothing where it is let go', () => {
    plot.setPointerCapture = () => undefined;
    const link = plot.appendChild(document.createElement('a'));
    let chosen = 0;
    link.addEventListener('click', () => (chosen += 1));
    pointer('pointerdown', 600);
    pointer('pointermove', 700);
    pointer('pointerup', 700);
    link.click();
    expect(chosen).toBe(0);
    link.click();
    expect(chosen).toBe(1);
  });
});

it('lets go of everything when it is taken away', () => {
  detach?.();
  expect(wheel({ deltaY: -20, ctrlKey: true })).toBe(true);
  expect(viewport.window).toEqual({ start: 4000, end: 6000 });
});
