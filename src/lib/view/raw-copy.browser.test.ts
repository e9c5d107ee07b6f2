import { afterEach, describe, expect, it } from 'vitest';
import { rawCopy } from './raw-copy.ts';

// No-break spaces, two in a row; a sign that is no part of the text stands in brackets by style alone.
const before = ['', '\r\n\r\n', '\n \n'];
const page = `<p data-paragraph="0">A&nbsp;headline</p><button>unfold</button>
  <p data-paragraph="1" hidden>Meet&nbsp; singles</p>
  <p data-paragraph="2">On <mark>8&nbsp;&nbsp;March</mark> they met.</p>`;

function element(): HTMLElement {
  document.body.innerHTML = `<div>${page}</div><p>Elsewhere</p>`;
  const made = document.body.firstElementChild as HTMLElement;
  rawCopy((index) => before[index] ?? '')(made);
  return made;
}

/** What is in the clipboard after a copy; `null` where the browser is left to it. */
function copied(from: Element): string | null {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
  from.dispatchEvent(event);
  return event.defaultPrevented ? clipboardData.getData('text/plain') : null;
}

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('rawCopy', () => {
  it('copies a text with the white space of the document, and with what is folded away', () => {
    const root = element();
    getSelection()?.selectAllChildren(root);
    expect(copied(root)).toBe(
      'A\u00a0headline\r\n\r\nMeet\u00a0 singles\n \nOn 8\u00a0\u00a0March they met.',
    );
  });

  it('copies a part of a paragraph letter by letter', () => {
    const root = element();
    const [, , last] = root.querySelectorAll('[data-paragraph]');
    getSelection()?.setBaseAndExtent(last!.firstChild!, 2, last!.lastChild!, 5);
    expect(copied(root)).toBe(' 8\u00a0\u00a0March they');
  });

  it('leaves to the browser what reaches beyond the text, and what is nothing', () => {
    const root = element();
    expect(copied(root)).toBeNull();
    getSelection()?.selectAllChildren(document.body);
    expect(copied(root)).toBeNull();
  });
});
