import type { TimeDirection } from '../../timeline/scale.ts';

/** What a key asks of the timeline. */
export type Command =
  | 'earlier'
  | 'later'
  | 'range earlier'
  | 'range later'
  | 'up'
  | 'down'
  | 'zoom in'
  | 'zoom out'
  | 'show all'
  | 'first'
  | 'last'
  | 'screen earlier'
  | 'screen later'
  | 'show chosen'
  | 'go to date'
  | 'back'
  | 'forward'
  | 'leave';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

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

/** Shortcuts that a reader may want to be without, by their place too: G is ل on a Persian keyboard. */
const letters: Readonly<Record<string, Command>> = {
  KeyF: 'show chosen',
  KeyG: 'go to date',
  BracketLeft: 'back',
  BracketRight: 'forward',
};

/**
 * The command of a key press; `null` for keys that are the page's own. Left and right go by what is seen: where time
 * runs from right to left, the left arrow leads later.
 *
 * @param withLetters whether letters are shortcuts
 */
export function commandOf(
  press: Press,
  direction: TimeDirection,
  withLetters = true,
): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') {
    const isLater = (press.key === 'ArrowRight') === (direction === 'ltr');
    if (press.shiftKey) return isLater ? 'range later' : 'range earlier';
    return isLater ? 'later' : 'earlier';
  }
  const letter = withLetters && !press.shiftKey ? letters[press.code] : undefined;
  return byKey[press.key] ?? byCode[press.code] ?? letter ?? null;
}
