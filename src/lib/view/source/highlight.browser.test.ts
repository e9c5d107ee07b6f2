import { afterEach, describe, expect, it } from 'vitest';
import { canHighlight, highlight } from './highlight.ts';

function rangeIn(words: string): StaticRange {
  document.body.textContent = words;
  const node = document.body.firstChild as Text;
  return new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: words.length,
  });
}

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

describe('highlight', () => {
  it('colours stretches under a name until it is told to stop; what is not on the page is passed over', () => {
    expect(canHighlight()).toBe(true);
    const range = rangeIn('8 March');
    const off = highlight('sample', [null, range], 3);
    const made = CSS.highlights.get('sample');
    expect([...(made ?? [])]).toEqual([range]);
    expect(made?.priority).toBe(3);
    off();
    expect(CSS.highlights.has('sample')).toBe(false);
  });

  it('leaves alone what has taken its name since', () => {
    const off = highlight('sample', [rangeIn('8 March')]);
    highlight('sample', [rangeIn('9 March')]);
    off();
    expect(CSS.highlights.get('sample')?.size).toBe(1);
  });
});
