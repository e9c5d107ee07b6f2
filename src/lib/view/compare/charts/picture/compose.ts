/** What goes into a picture that is to leave the page. */
export interface Parts {
  readonly figure: HTMLElement;
  readonly title: string;
  readonly lead: string;
  /** Lines below it. */
  readonly note: readonly string[];
}

/** Width of a picture in px, whatever the width of the screen. */
const width = 1080;

function line(text: string, style: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.style.cssText = style;
  return element;
}

/**
 * Lays a picture out with its title and its notes, on light ground and in a width of its own, out of sight; hands that
 * to `take`, and takes it away again before anything is painted.
 */
export function withSheet<Taken>(parts: Parts, take: (sheet: HTMLElement) => Taken): Taken {
  const { figure, title, lead, note } = parts;
  const sheet = document.createElement('div');
  sheet.inert = true;
  sheet.style.cssText = `position: absolute; inset-block-start: 0; inset-inline-start: 0; box-sizing: border-box;
    inline-size: ${String(width)}px; padding: 28px 32px; color: var(--ink); background: var(--paper)`;
  const room = document.createElement('div');
  room.style.containerType = 'inline-size';
  room.append(figure.cloneNode(true));
  const soft = 'color: var(--ink-soft); font-size: 12px; line-height: 1.6;';
  sheet.append(
    line(title, 'font-size: 22px; font-weight: 600; line-height: 1.4;'),
    line(lead, `${soft} margin-block-end: 14px; font-size: 13px;`),
    room,
    ...note.map((text, i) => line(text, i === 0 ? `${soft} margin-block-start: 20px;` : soft)),
  );
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  figure.after(sheet);
  // The tokens are the root's: one part of a page has no theme of its own.
  dataset['theme'] = 'light';
  try {
    return take(sheet);
  } finally {
    sheet.remove();
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}
