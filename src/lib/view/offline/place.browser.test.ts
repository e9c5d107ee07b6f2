import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlace, leavePlace } from './place.ts';

/** Items of a list that scrolls by itself, and a field above it. */
function show(items: readonly string[]): HTMLElement {
  document.body.innerHTML = `
    <p><input value="as given"> <textarea></textarea></p>
    <div style="block-size: 200px; overflow: auto">
      <p id="stuck" style="position: sticky; inset-block-start: 0; margin: 0; block-size: 20px">…</p>
      ${items.map((id) => `<p id="${id}" style="margin: 0; block-size: 60px">${id}</p>`).join('')}
    </div>`;
  const list = document.querySelector('div');
  if (!list) throw new Error('no list');
  return list;
}

const items = Array.from({ length: 30 }, (_, i) => `item-${i}`);
const topOf = (id: string): number | undefined =>
  document.getElementById(id)?.getBoundingClientRect().top;

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a place that is left and found again', () => {
  it('is as far down as it was', () => {
    show(items).scrollTop = 615;
    leavePlace();
    const list = show(items);
    findPlace();
    expect(list.scrollTop).toBe(615);
  });

  it('shows the same, though there is more above it now', () => {
    show(items).scrollTop = 615;
    const before = topOf('item-10');
    leavePlace();
    const list = show(['new-1', 'new-2', ...items]);
    findPlace();
    expect(topOf('item-10')).toBe(before);
    expect(list.scrollTop).toBe(615 + 120);
  });

  it('holds what was typed, and tells the page of it', () => {
    show(items);
    const typed = document.querySelector('textarea');
    if (typed) typed.value = 'عبارت';
    leavePlace();
    show(items);
    const heard: string[] = [];
    document.body.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) heard.push(target.value);
    });
    findPlace();
    expect(document.querySelector('textarea')?.value).toBe('عبارت');
    expect(document.querySelector('input')?.value).toBe('as given');
    expect(heard).toEqual(['عبارت']);
  });

  it('is found once', () => {
    show(items).scrollTop = 615;
    leavePlace();
    findPlace();
    const list = show(items);
    findPlace();
    expect(list.scrollTop).toBe(0);
  });
});
