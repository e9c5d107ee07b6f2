import { describe, expect, it } from 'vitest';
import { commandOf } from './keys.ts';

const press = (
  key: string,
  code = key,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('commandOf', () => {
  it('goes earlier on the left where time runs to the right, and later where it runs to the left', () => {
    expect(commandOf(press('ArrowLeft'), 'ltr')).toBe('earlier');
    expect(commandOf(press('ArrowLeft'), 'rtl')).toBe('later');
    expect(commandOf(press('ArrowRight'), 'rtl')).toBe('earlier');
  });

  it('knows a Persian keyboard by the place of its keys', () => {
    expect(commandOf(press('۰', 'Digit0'), 'rtl')).toBe('show all');
    expect(commandOf(press('ـ', 'Minus'), 'rtl')).toBe('zoom out');
  });

  it('takes plus with or without Shift', () => {
    expect(commandOf(press('+', 'Equal'), 'ltr')).toBe('zoom in');
    expect(commandOf(press('=', 'Equal'), 'ltr')).toBe('zoom in');
  });

  it('grows a range with Shift, and mirrors that too', () => {
    expect(commandOf(press('ArrowRight', 'ArrowRight', { shiftKey: true }), 'ltr')).toBe(
      'range later',
    );
    expect(commandOf(press('ArrowRight', 'ArrowRight', { shiftKey: true }), 'rtl')).toBe(
      'range earlier',
    );
  });

  it('knows letters by their place, and leaves them alone where they are switched off', () => {
    expect(commandOf(press('ل', 'KeyG'), 'rtl')).toBe('go to date');
    expect(commandOf(press('g', 'KeyG'), 'ltr', false)).toBeNull();
    expect(commandOf(press('[', 'BracketLeft'), 'ltr', false)).toBeNull();
    expect(commandOf(press('0', 'Digit0'), 'ltr', false)).toBe('show all');
  });

  it('takes no capital for a shortcut', () => {
    expect(commandOf(press('G', 'KeyG', { shiftKey: true }), 'ltr')).toBeNull();
  });

  it('leaves the browser its own keys', () => {
    expect(commandOf(press('0', 'Digit0', { ctrlKey: true }), 'ltr')).toBeNull();
    expect(commandOf(press('ArrowLeft', 'ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(commandOf(press('Tab'), 'ltr')).toBeNull();
    expect(commandOf(press('a', 'KeyA'), 'ltr')).toBeNull();
  });
});
