import { createContext } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { timeScale, type TimeDirection } from '../timeline/scale.ts';
import {
  clampWindow,
  fit,
  lerpWindow,
  pan,
  spanOf,
  timeWindow,
  zoom,
  type Bounds,
  type Window,
} from '../timeline/window.ts';

/** How long a jump to another window takes, in ms. */
const journey = 320;
/** Width that the timeline is laid out for before it is measured, in px. */
export const nominalWidth = 1120;

/** Whether a move is to be seen on its way. */
export type Pace = 'eased' | 'at once';

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** The stretch of time in view, and every way of moving it. Days are fractional here; see `Window`. */
export class Viewport {
  /** All there is to see, with a margin; the window never leaves it. */
  readonly extent: Window;
  /** Which way later days lie. */
  direction: TimeDirection = $state('ltr');
  /** Width of the drawing, in px. */
  width: number = $state(nominalWidth);

  #window: Window = $state.raw({ start: 0, end: 1 });
  /** Where the window is or is going: gestures build on it, so that quick ones add up. */
  #target: Window = $state.raw({ start: 0, end: 1 });
  #frame: number | null = null;

  readonly scale = $derived.by(() => timeScale(this.#window, this.width, this.direction));
  readonly whole = $derived.by(() => Math.abs(spanOf(this.#target) - spanOf(this.extent)) < 0.5);

  constructor(extent: Window, direction: TimeDirection) {
    this.extent = extent;
    this.direction = direction;
    this.#window = extent;
    this.#target = extent;
  }

  /** What is drawn now; during a journey a window on the way. */
  get window(): Window {
    return this.#window;
  }

  /** What will be drawn when the journey ends. */
  get target(): Window {
    return this.#target;
  }

  /** Goes to a window, eased unless the reader wants no motion or `at once` is asked for. */
  go(to: Window, how: Pace = 'eased'): void {
    this.#stop();
    this.#target = clampWindow(to, this.extent);
    if (how === 'at once' || prefersReducedMotion.current) {
      this.#window = this.#target;
      return;
    }
    const from = this.#window;
    const begin = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - begin) / journey));
      this.#window = lerpWindow(from, this.#target, easeOut(t));
      this.#frame = t < 1 ? requestAnimationFrame(step) : null;
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Moves by a share of the window, later for a positive one. */
  panBy(share: number, how: Pace = 'eased'): void {
    this.go(pan(this.#target, spanOf(this.#target) * share), how);
  }

  /** Moves so that what lay under the pointer follows it, for a distance in px to the right. */
  dragBy(px: number): void {
    const days = px / this.scale.pxPerDay;
    this.go(pan(this.#target, this.direction === 'ltr' ? -days : days), 'at once');
  }

  /** Magnifies about an instant, by default the middle. */
  zoomBy(factor: number, at?: number, how: Pace = 'eased'): void {
    const { start, end } = this.#target;
    this.go(zoom(this.#target, factor, at ?? (start + end) / 2), how);
  }

  /** Shows everything. */
  showAll(): void {
    this.go(this.extent);
  }

  /**
   * A window over a stretch with some of what stands around it, of `least` days at least; though never a wider one than
   * there is now, unless the stretch itself is wider.
   */
  around(bounds: Bounds, least: number): Window {
    const to = fit([bounds], 0.6) ?? this.#target;
    const short = Math.min(least, spanOf(this.#target)) - spanOf(to);
    return short > 0 ? timeWindow(to.start - short / 2, to.end + short / 2) : to;
  }

  /** Shows a stretch with some of what stands around it, of two months at least unless the view is closer already. */
  show(bounds: Bounds): void {
    this.go(this.around(bounds, 60));
  }

  /** Brings a stretch into view without changing the scale; does nothing where it is in view already. */
  reveal(bounds: Bounds, how: Pace = 'eased'): void {
    const { start, end } = this.#target;
    const middle = (bounds.from + bounds.to + 1) / 2;
    const margin = (end - start) * 0.04;
    if (middle >= start + margin && middle <= end - margin) return;
    this.go(pan(this.#target, middle - (start + end) / 2), how);
  }

  #stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}

export const [getViewport, setViewport] = createContext<Viewport>();
