import type { Attachment } from 'svelte/attachments';
import { settle } from './settle.ts';

/** Least distance between two notes, in px. */
const gap = 6;
/** Where there is no margin beside the text: as in Document.svelte. */
const narrow = '(max-width: 60rem)';

/**
 * Sets the notes of a margin (children with `data-note`, in the order of the text) beside what they belong to, again
 * whenever the text or a note takes another size. All is measured before anything is moved.
 *
 * @param text what the notes stand beside
 * @param partOf the part of the text that a note belongs to; `null` where it is not to be seen
 */
export function aligned(
  text: HTMLElement,
  partOf: (note: string) => Element | null,
): Attachment<HTMLElement> {
  return (margin) => {
    const small = matchMedia(narrow);
    const notes = [...margin.querySelectorAll<HTMLElement>('[data-note]')];

    let isSet = false;

    const place = (): void => {
      if (!isSet) return;
      margin.classList.toggle('placed', !small.matches);
      if (small.matches) {
        margin.style.blockSize = '';
        return;
      }
      const top = margin.getBoundingClientRect().top;
      let last = 0;
      const wishes = notes.map((note) => {
        const part = partOf(note.dataset['note'] ?? '')?.getBoundingClientRect();
        // What is folded away has no height: its note stays with the one before.
        if (part && part.height > 0) last = part.top - top;
        return { at: last, size: note.offsetHeight };
      });
      const tops = settle(wishes, gap);
      notes.forEach((note, i) => (note.style.insetBlockStart = `${tops[i] ?? 0}px`));
      const end = (tops.at(-1) ?? 0) + (wishes.at(-1)?.size ?? 0);
      margin.style.blockSize = `${end}px`;
    };

    const observer = new ResizeObserver(place);
    for (const one of [text, ...notes]) observer.observe(one);
    small.addEventListener('change', place);
    // Before its faces are there the text is of another length, and every note would move twice.
    void document.fonts.ready.then(() => {
      isSet = true;
      place();
    });
    return () => {
      isSet = false;
      observer.disconnect();
      small.removeEventListener('change', place);
      margin.classList.remove('placed');
      margin.style.blockSize = '';
      for (const note of notes) note.style.insetBlockStart = '';
    };
  };
}
