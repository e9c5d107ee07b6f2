import type { Measure } from './measure.ts';
import type { TimeScale } from './scale.ts';
import type { Tick } from './ticks.ts';
import { unitNames } from './units.ts';

/**
 * The words of a tick, or '' for none. `first` is set for the first one a reader meets, which has to tell the whole:
 * "July 2021" rather than "July".
 */
export type TickText = (tick: Tick, first: boolean) => string;

export interface TickLabel {
  readonly tick: Tick;
  readonly text: string;
  /** Left edge of the text in px, whichever way time runs and the text is written. */
  readonly x: number;
  readonly width: number;
  /** Held at the edge of the view, because its tick lies before the window. */
  readonly sticky: boolean;
}

export interface TickLabelOptions {
  readonly measure: Measure;
  /** Of minor ticks, where they are set smaller. */
  readonly minorMeasure?: Measure;
  /** Ways to word the major ticks, from the longest to the shortest; all of them are worded alike. */
  readonly major: readonly TickText[];
  /** The same for the minor ticks; none: they stay unlabelled. */
  readonly minor: readonly TickText[];
  /** px from a tick's line to its label. Default 5. */
  readonly pad?: number;
  /** Least free px after a label. Default 6. */
  readonly gap?: number;
  /** Minor labels stand on a line of their own, where major ones cannot be in their way. Default false. */
  readonly stacked?: boolean;
}

/** The least distance in px between neighbouring ticks of a list. */
function leastRoom(list: readonly Tick[], scale: TimeScale): number {
  let least = Infinity;
  for (let i = 1; i < list.length; i += 1) {
    least = Math.min(least, (list[i] as Tick).day - (list[i - 1] as Tick).day);
  }
  return least * scale.pxPerDay;
}

/** Whether all the time up to the next tick goes by this one's name: 1977 is in no year called 1975. */
function names({ unit, step }: Tick): boolean {
  return step === 1 && (unit === 'year' || unit === 'month' || unit === 'day');
}

/** A label beside its tick's line, or held at the edge of the view where the line is past it. */
function labelAt(tick: Tick, text: string, scale: TimeScale, options: TickLabelOptions): TickLabel {
  const { measure, minorMeasure = measure, pad = 5 } = options;
  const width = (tick.major ? measure : minorMeasure)(text);
  const line = scale.x(tick.day);
  const x =
    scale.direction === 'ltr' ? Math.max(line, 0) + pad : Math.min(line, scale.width) - pad - width;
  return { tick, text, x, width, sticky: tick.day < scale.window.start };
}

/**
 * The labels of an axis, in order of time: each starts just after its tick's line; none overlaps another or leaves the
 * view. Major ticks come first, in the wordiest form that has room; the one before the window keeps its label at the
 * edge until the next one takes over, so that the reader always knows in which year or month he is; a step of several
 * years has no name to keep. Minor ticks are labelled all alike:
 * every one, or only those that begin a larger unit too, or none; one that comes too near a major label goes, but for
 * the first one, which stands beside the label at the edge if its own time reaches as far.
 */
export function tickLabels(
  ticks: readonly Tick[],
  scale: TimeScale,
  options: TickLabelOptions,
): readonly TickLabel[] {
  const { measure, minorMeasure = measure, pad = 5, gap = 6, stacked = false } = options;
  const at = (tick: Tick, text: string): TickLabel => labelAt(tick, text, scale, options);
  const apart = (a: TickLabel, b: TickLabel): boolean =>
    a.x >= b.x + b.width + gap || b.x >= a.x + a.width + gap;
  const edge = Math.min(pad, gap) / 2;
  const inView = (label: TickLabel): boolean =>
    label.text !== '' && label.x >= edge && label.x + label.width <= scale.width - edge;
  /** The wordiest way in which every tick of a list has room before the next one. */
  const wording = (list: readonly Tick[], texts: readonly TickText[]): TickText | undefined => {
    const room = leastRoom(list, scale) - pad - gap;
    return texts.find((text) =>
      list.every((tick) => (tick.major ? measure : minorMeasure)(text(tick, false)) <= room),
    );
  };
  const add = (placed: TickLabel[], label: TickLabel): void => {
    if (inView(label) && placed.every((other) => apart(label, other))) placed.push(label);
  };
  /** A label moved clear of one at the edge, where it still ends before the next tick; else the label as it is. */
  const beside = (label: TickLabel, head: TickLabel | undefined): TickLabel => {
    if (!head?.sticky || !names(label.tick) || apart(label, head)) return label;
    const next = ticks[ticks.indexOf(label.tick) + 1];
    const end = scale.x(next?.day ?? scale.window.end);
    const ltr = scale.direction === 'ltr';
    // Twice the gap: it is another date, not the rest of this one.
    const x = ltr ? head.x + head.width + 2 * gap : head.x - 2 * gap - label.width;
    return (ltr ? x + label.width + gap <= end : x - gap >= end) ? { ...label, x } : label;
  };

  const major: TickLabel[] = [];
  const majors = ticks.filter((tick) => tick.major);
  const majorText = wording(majors, options.major) ?? options.major.at(-1);
  if (majorText) {
    const [head, next] = majors.map((tick, i) => at(tick, majorText(tick, i === 0)));
    // The label at the edge gives way to the one that comes near it, which then has to tell the whole itself.
    const crossed = head && next && inView(next) && !apart(head, next);
    const skip = head?.sticky && (crossed || !names(head.tick)) ? 1 : 0;
    majors.slice(skip).forEach((tick, i) => add(major, at(tick, majorText(tick, i === 0))));
  }

  // Where the words of major ticks take most of the line, what is left between them would be a few stray numbers.
  const widest = majorText
    ? Math.max(0, ...majors.map((tick) => measure(majorText(tick, false))))
    : 0;
  const crowded = !stacked && 2 * (widest + pad + gap) > leastRoom(majors, scale);
  const minor: TickLabel[] = stacked ? [] : [...major];
  const minors = ticks.filter((tick) => !tick.major);
  const starting = minors.filter(
    ({ rank, unit }) => unitNames.indexOf(rank) > unitNames.indexOf(unit),
  );
  for (const list of crowded ? [] : [minors, starting]) {
    const minorText = wording(list, options.minor);
    if (!minorText) continue;
    list.forEach((tick, i) => {
      const label = at(tick, minorText(tick, false));
      add(minor, i === 0 && !stacked ? beside(label, major[0]) : label);
    });
    break;
  }
  return (stacked ? [...major, ...minor] : minor).sort((a, b) => a.tick.day - b.tick.day);
}
