import { createContext } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { DayRange } from '../timeline/day-range.ts';
import { reachingOver, roam, widestSpan } from '../timeline/roam.ts';
import { timeScale, type TimeDirection } from '../timeline/scale.ts';
import {
  isSamePlace,
  placeOf,
  stepped,
  trailFrom,
  visited,
  type Trail,
} from '../timeline/trail.ts';
import {
  fit,
  leastSpan,
  lerpWindow,
  pan,
  spanOf,
  timeWindow,
  zoom,
  type Bounds,
  type Window,
} from '../timeline/window.ts';

/** How long a move takes, in ms; a `brisk` one follows a hand that goes on moving. */
const durations = { eased: 320, brisk: 150, 'at once': 0 } as const;
/** How long a window has to stand still to be a place that one comes back to, in ms. */
const rest = 700;
/** Width that the timeline is laid out for before it is measured, in px. */
export const nominalWidth = 1120;

/** Whether a move is to be seen on its way. */
export type Pace = keyof typeof durations;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** The stretch of time in view, and every way of moving it. Days are fractional here; see `Window`. */
export class Viewport {
  /** All there is to see, with a margin. */
  readonly extent: Window;
  /** The closest that one can come, in days. */
  readonly least: number;
  /** Which way later days lie. */
  direction: TimeDirection = $state('ltr');
  /** Width of the drawing, in px. */
  width: number = $state(nominalWidth);
  /** The days that a reader has asked for, while they are pointed out. */
  flagged: DayRange | null = $state.raw(null);

  #window: Window = $state.raw({ start: 0, end: 1 });
  /** Where the window is or is going: gestures build on it, so that quick ones add up. */
  #target: Window = $state.raw({ start: 0, end: 1 });
  /** Where one may roam: the extent, and as far from it as a jump has led. */
  #ground: Window = $state.raw({ start: 0, end: 1 });
  #trail: Trail = $state.raw(trailFrom({ start: 0, end: 1 }));
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly scale = $derived.by(() => timeScale(this.#window, this.width, this.direction));
  readonly whole = $derived.by(() => isSamePlace(this.#target, this.extent));
  /** Whether no more time can be brought into view. */
  readonly widest = $derived.by(() => spanOf(this.#target) > widestSpan(this.#ground) - 0.5);
  readonly #astray = $derived.by(() => {
    const here = placeOf(this.#trail);
    return here !== undefined && !isSamePlace(here, this.#target);
  });
  readonly hasBack = $derived.by(() => this.#astray || this.#trail.at > 0);
  readonly hasForward = $derived.by(
    () => !this.#astray && this.#trail.at < this.#trail.places.length - 1,
  );

  constructor(extent: Window, direction: TimeDirection, least: number = leastSpan) {
    this.extent = extent;
    this.least = least;
    this.direction = direction;
    this.open(extent);
  }

  /** What is drawn now; during a journey a window on the way. */
  get window(): Window {
    return this.#window;
  }

  /** What will be drawn when the journey ends. */
  get target(): Window {
    return this.#target;
  }

  /** Begins at a window, wherever it is. */
  open(at: Window): void {
    this.#ground = reachingOver(this.extent, at);
    this.#window = this.#target = roam(at, this.#ground, this.least);
    this.#trail = trailFrom(this.#target);
  }

  /** Goes to a window, eased unless the reader wants no motion or `at once` is asked for; not beyond where one may roam. */
  go(to: Window, how: Pace = 'eased'): void {
    const from = this.#window;
    const target = this.within(to);
    const duration = prefersReducedMotion.current ? 0 : durations[how];
    this.follow(
      (ms) => lerpWindow(from, target, duration > 0 ? easeOut(ms / duration) : 1),
      duration,
    );
  }

  /** The window brought to where one may roam now. */
  within(window: Window): Window {
    return roam(window, this.#ground, this.least);
  }

  /**
   * Moves along a course, which gives the window at each moment, in ms from now, until its duration is over. Every other
   * move ends it, and goes on from where it would have led.
   */
  follow(course: (ms: number) => Window, duration: number): void {
    this.#halt();
    this.#target = course(duration);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), duration + rest);
    const begin = duration > 0 ? performance.now() : 0;
    const step = (now: number): void => {
      const ms = Math.min(duration, Math.max(0, now - begin));
      this.#window = course(ms);
      this.#frame = ms < duration ? requestAnimationFrame(step) : null;
    };
    if (duration > 0) this.#frame = requestAnimationFrame(step);
    else step(0);
  }

  /** Ends a journey where it is. */
  stop(): void {
    if (this.#frame === null) return;
    this.#halt();
    this.#target = this.#window;
  }

  /** Goes to a window wherever it is, as a place of its own to come back to. */
  jump(to: Window): void {
    this.#settle();
    this.#ground = reachingOver(this.#ground, to);
    this.go(to);
    this.#settle();
  }

  /** Goes to the place visited before this one (−1), or after it (1). */
  retrace(step: -1 | 1): void {
    this.#settle();
    this.#trail = stepped(this.#trail, step);
    const to = placeOf(this.#trail);
    if (!to) return;
    this.#ground = reachingOver(this.#ground, to);
    this.go(to);
  }

  /** Moves by a share of the window, later for a positive one. */
  panBy(share: number, how: Pace = 'eased'): void {
    this.go(pan(this.#target, spanOf(this.#target) * share), how);
  }

  /** Moves so that what lay under the pointer follows it, for a distance in px to the right. */
  dragBy(px: number): void {
    this.go(pan(this.#target, this.daysOf(-px)), 'at once');
  }

  /** How many days later it is, so many px further to the right. */
  daysOf(px: number): number {
    const days = (px * spanOf(this.#target)) / Math.max(1, this.width);
    return this.direction === 'ltr' ? days : -days;
  }

  /** The instant at a place in px, as it will be when the journey ends. */
  targetAt(px: number): number {
    return timeScale(this.#target, this.width, this.direction).at(px);
  }

  /** Magnifies about an instant, by default the middle. A step out that would pass the whole stops there. */
  zoomBy(factor: number, at?: number, how: Pace = 'eased'): void {
    const { start, end } = this.#target;
    const all = spanOf(this.extent);
    const passes = end - start < 0.99 * all && (end - start) / factor > all;
    if (how === 'eased' && passes) return this.go(this.extent);
    const widest = widestSpan(this.#ground);
    this.go(zoom(this.#target, factor, at ?? (start + end) / 2, this.least, widest), how);
  }

  /** Shows everything, and leaves what lies beyond it. */
  showAll(): void {
    this.jump(this.extent);
    this.#ground = this.extent;
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
    this.jump(this.around(bounds, 60));
  }

  /** Brings a stretch into view without changing the scale; does nothing where it is in view already. */
  reveal(bounds: Bounds, how: Pace = 'eased'): void {
    const { start, end } = this.#target;
    const middle = (bounds.from + bounds.to + 1) / 2;
    const margin = (end - start) * 0.04;
    if (middle >= start + margin && middle <= end - margin) return;
    this.go(pan(this.#target, middle - (start + end) / 2), how);
  }

  /** Takes down where the reader is. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#trail = visited(this.#trail, this.#target);
  }

  #halt(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}

export const [getViewport, setViewport] = createContext<Viewport>();
