import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { segments } from './prepare/segments.ts';
import Runs from './Runs.svelte';

const text = 'لكن في\u00a0الأسبوع\u00a0الماضي ، عقدت منظمة';
const layers = {
  quotes: [{ start: 4, end: text.length, id: 'meeting' }],
  dates: [{ start: 7, end: 21, basis: 'inferred' as const }],
  dimmed: [],
};

describe('Runs', () => {
  it('changes no letter of the text, not even a no-break space', () => {
    const { container } = render(Runs, {
      segments: segments(text, { start: 0, end: text.length }, layers),
    });
    expect(container.textContent).toBe(text);
  });

  it('marks the quote, underlines the date in it, and gives the beginning an anchor', () => {
    const { container } = render(Runs, {
      segments: segments(text, { start: 0, end: text.length }, layers),
      anchors: true,
    });
    const marked = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked.join('')).toBe(text.slice(4));
    expect(container.querySelector('mark .date.inferred')?.textContent).toBe(text.slice(7, 21));
    expect(container.querySelectorAll('#meeting')).toHaveLength(1);
    expect(container.querySelector('#meeting + mark')).not.toBeNull();
  });
});
