import type { Attachment } from 'svelte/attachments';

/**
 * Copies a selection within an element as the document has it, letter by letter: a browser would turn no-break spaces
 * into spaces, and leave out what is not to be seen. A selection that reaches beyond the element is left to the browser.
 *
 * @param before the white space that the document has before its n-th paragraph; the paragraphs are the elements with
 *   `data-paragraph`
 */
export function rawCopy(before: (index: number) => string): Attachment<HTMLElement> {
  return (element) => {
    const oncopy = (event: ClipboardEvent): void => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.commonAncestorContainer)) return;
      const text = rawText(element, range, before);
      if (text === '') return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
    };
    element.addEventListener('copy', oncopy);
    return () => element.removeEventListener('copy', oncopy);
  };
}

function rawText(element: HTMLElement, range: Range, before: (index: number) => string): string {
  let text = '';
  element.querySelectorAll('[data-paragraph]').forEach((paragraph, index) => {
    if (!range.intersectsNode(paragraph)) return;
    const part = document.createRange();
    part.selectNodeContents(paragraph);
    if (paragraph.contains(range.startContainer))
      part.setStart(range.startContainer, range.startOffset);
    if (paragraph.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
    // `toString` joins the text nodes as they are, shown or not.
    const words = part.toString();
    if (words !== '') text += (text === '' ? '' : before(index)) + words;
  });
  return text;
}
