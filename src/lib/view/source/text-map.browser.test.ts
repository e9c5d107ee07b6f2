import { afterEach, describe, expect, it } from 'vitest';
import { TextMap } from './text-map.ts';

// Two paragraphs, as a page has them: cut by marks, a no-break space before a place where a line may end.
const text = 'On 8 March they met.\n\nIn\u00a0Paris, on 9 March, they met again.';
const page = `<div><p data-paragraph="0">On <a>8 March</a> they <mark>met.</mark></p>
  <p data-paragraph="1">In&nbsp;<wbr>Paris, on <a>9 March</a>, they met <!-- x -->again.</p></div>`;
const starts = [0, text.indexOf('In\u00a0')];

function mapOf(html: string): { map: TextMap; root: HTMLElement } {
  document.body.innerHTML = html;
  const root = document.body.firstElementChild as HTMLElement;
  return { map: new TextMap(root, starts), root };
}

afterEach(() => document.body.replaceChildren());

describe('TextMap', () => {
  it('finds any stretch of the document on the page, letter by letter', () => {
    const { map } = mapOf(page);
    const all = text.length;
    for (let start = 0; start < all; start++) {
      for (const end of [start + 1, start + 4, start + 12]) {
        const within = text.slice(start, end);
        // Between paragraphs the page has no letters.
        if (end > all || within.includes('\n')) continue;
        expect(map.liveRangeOf({ start, end })?.toString(), within).toBe(within);
      }
    }
  });

  it('ends a stretch in the node of its last letter, and begins one in that of its first', () => {
    const { map, root } = mapOf(page);
    const start = text.indexOf('8 March');
    const range = map.rangeOf({ start, end: start + '8 March'.length });
    const [date] = root.querySelectorAll('a');
    expect(range?.startContainer).toBe(date?.firstChild);
    expect(range?.endContainer).toBe(date?.firstChild);
  });

  it('finds its way back from a place on the page', () => {
    const { map, root } = mapOf(page);
    const last = root.querySelector('[data-paragraph="1"]')?.lastChild;
    expect(last && map.offsetOf(last, 2)).toBe(text.indexOf('again.') + 2);
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });

  it('tells what paragraphs, and what is around them, hold of the document', () => {
    const { map, root } = mapOf(page);
    const [first, second] = root.querySelectorAll('[data-paragraph]');
    expect(first && map.stretchWithin(first)).toEqual({ start: 0, end: 20 });
    expect(second && map.stretchWithin(second)).toEqual({ start: starts[1], end: text.length });
    expect(map.stretchWithin(root)).toEqual({ start: 0, end: text.length });
    expect(map.stretchWithin(document.createElement('div'))).toEqual({ start: 0, end: 0 });
  });

  it('finds nothing on a page without the text', () => {
    const { map } = mapOf('<div></div>');
    expect(map.rangeOf({ start: 0, end: 2 })).toBeNull();
    expect(map.paragraph(0)).toBeNull();
  });
});
