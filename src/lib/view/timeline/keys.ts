import type { TimeDirection } from '../../timeline/scale.ts';

/** What a key asks of the timeline. */
export type Command =
  | 'earlier'
  | 'later'
  | 'up'
  | 'down'
  | 'zoom in'
  | 'zoom out'
  | 'show all'
  | 'first'
  | 'last'
  | 'screen earlier'
  | 'screen later'
  | 'leave';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that mean the same on every keyboard, by their name. */
const byKey: Readonly<Record<string, Command>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'screen earlier',
  PageDown: 'screen later',
  Escape: 'leave',
  '+': 'zoom in',
  '-': 'zoom out',
};

/** Keys by their place, for keyboards on which they write something else: a Persian one writes ۰ for 0. */
const byCode: Readonly<Record<string, Command>> = {
  Equal: 'zoom in',
  NumpadAdd: 'zoom in',
  Minus: 'zoom out',
  NumpadSubtract: 'zoom out',
  Digit0: 'show all',
  Numpad0: 'show all',
};

/**
 * The command of a key press; `null` for keys that are the page's own. Left and right go by what is seen: where time
 * runs from right to left, the left arrow leads later.
 */
export function commandOf(press: Press, direction: TimeDirection): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'ArrowLeft') return direction === 'ltr' ? 'earlier' : 'later';
  if (press.key === 'ArrowRight') return direction === 'ltr' ? 'later' : 'earlier';
  return byKey[press.key] ?? byCode[press.code] ?? null;
}
