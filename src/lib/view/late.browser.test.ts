import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { late, type Listener } from './late.ts';

let element: HTMLElement;
let seen: string[];
let asked: number;
let answer: (listener: Listener) => void;
let refuse: (reason: Error) => void;
let detach: ReturnType<ReturnType<typeof late>>;

const listener: Listener = (event) => seen.push(event.type);

/** What waits for the listener runs. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  element = document.body.appendChild(document.createElement('div'));
  seen = [];
  asked = 0;
  detach = late(['pointerdown', 'wheel', 'keydown'], () => {
    asked += 1;
    return new Promise<Listener>((resolve, reject) => {
      answer = resolve;
      refuse = reject;
    });
  })(element);
  // Svelte listens to pointers a moment later.
  await settled();
});

afterEach(() => {
  detach?.();
  element.remove();
});

const send = (event: Event): boolean => element.dispatchEvent(event);

describe('late', () => {
  it('fetches nothing before anyone comes near, and once when someone does', () => {
    expect(asked).toBe(0);
    send(new PointerEvent('pointerenter'));
    send(new FocusEvent('focusin'));
    expect(asked).toBe(1);
  });

  it('gives what happened in the meantime, in order, and then what happens', async () => {
    send(new PointerEvent('pointerdown'));
    send(new WheelEvent('wheel'));
    expect(seen).toEqual([]);
    answer(listener);
    await settled();
    expect(seen).toEqual(['pointerdown', 'wheel']);
    send(new KeyboardEvent('keydown'));
    expect(seen).toEqual(['pointerdown', 'wheel', 'keydown']);
  });

  it('keeps the page from zooming and scrolling while it waits, and a plain wheel to the page', () => {
    const wheel = (init: WheelEventInit) =>
      send(new WheelEvent('wheel', { cancelable: true, ...init }));
    const key = (name: string, held: KeyboardEventInit = {}) =>
      send(new KeyboardEvent('keydown', { key: name, cancelable: true, ...held }));
    expect(wheel({ deltaY: 10, ctrlKey: true })).toBe(false);
    expect(wheel({ deltaX: 10 })).toBe(false);
    expect(wheel({ deltaY: 10 })).toBe(true);
    expect(key('PageDown')).toBe(false);
    expect(key('Tab')).toBe(true);
    expect(key('ArrowLeft', { altKey: true })).toBe(true);
  });

  it('asks again after it failed, and has kept what was done', async () => {
    send(new PointerEvent('pointerdown'));
    refuse(new Error('no connection'));
    await settled();
    send(new WheelEvent('wheel'));
    expect(asked).toBe(2);
    answer(listener);
    await settled();
    expect(seen).toEqual(['pointerdown', 'wheel']);
  });
});
