import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const kinds = ['gathering', 'politics', 'diplomacy', 'force', 'other'].map(
  (kind) => `kind-${kind}`,
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [one, two] = [a, b].map((name) => {
    const pair = pairs.get(name);
    if (!pair) throw new RangeError(`no token ${name}`);
    return luminance(pair[theme]);
  }) as [number, number];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const grounds = ['paper', 'paper-deep', 'paper-chosen'];

  it.each(['ink', 'ink-soft', 'accent', ...kinds])('lets %s be read on every ground', (text) => {
    for (const ground of grounds) {
      expect(contrast(text, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['highlight', 'highlight-strong'])('lets a quote be read on the %s', (ground) => {
    expect(contrast('ink', ground, theme)).toBeGreaterThanOrEqual(7);
    expect(contrast('accent', ground, theme), 'the line under a date').toBeGreaterThanOrEqual(3);
  });

  it('lets what stands on the accent be read', () => {
    expect(contrast('ink-on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  });
});
