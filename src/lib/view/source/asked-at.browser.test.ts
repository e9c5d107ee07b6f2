import { afterEach, describe, expect, it } from 'vitest';
import { askedAt } from './asked-at.ts';
import { askedInText } from './long/asked-in-text.ts';
import { TextMap } from './text-map.ts';

afterEach(() => document.body.replaceChildren());

describe('askedAt', () => {
  const asked = (selector: string) => {
    document.body.innerHTML = `<p>Then <mark data-events="met spoke">they met
      <a data-date="7"><b>on 8 March</b></a></mark><a data-event="met">✦</a></p>`;
    const target = document.querySelector(selector);
    const subject = target && askedAt(target);
    if (!subject) return null;
    return subject.kind === 'date' ? subject.index : subject.ids;
  };

  it('asks about a date before the passage around it', () => expect(asked('b')).toBe(7));
  it('asks about all events of a passage', () => expect(asked('mark')).toEqual(['met', 'spoke']));
  it('asks about the event of a sign', () => expect(asked('[data-event]')).toEqual(['met']));
  it('asks about nothing elsewhere', () => expect(asked('p')).toBeNull());
});

describe('askedInText', () => {
  const text = 'Before. They met on 8 March in Paris. After.';
  const stretch = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const document_ = {
    dates: [{ ...stretch('8 March'), basis: 'stated', as: 'event' }],
    excerpts: [{ ...stretch('They met on 8 March in Paris.'), id: 'met' }],
  } as const;

  /** Presses the middle of words. */
  const pressed = (words: string) => {
    document.body.innerHTML = `<div><p data-paragraph="0">${text}</p></div>`;
    const map = new TextMap(document.body.firstElementChild!, [0]);
    const box = map.liveRangeOf(stretch(words))!.getBoundingClientRect();
    const at = { clientX: (box.left + box.right) / 2, clientY: (box.top + box.bottom) / 2 };
    return { subject: askedInText(at, map, document_), map };
  };

  it('asks about the date at a place, and tells where it stands', () => {
    const { subject, map } = pressed('March');
    expect(subject).toMatchObject({ kind: 'date', index: 0 });
    expect(subject?.anchor.getBoundingClientRect()).toEqual(
      map.liveRangeOf(stretch('8 March'))?.getBoundingClientRect(),
    );
  });

  it('asks about the passage beside the date', () => {
    expect(pressed('Paris').subject).toMatchObject({ kind: 'events', ids: ['met'] });
  });

  it('asks about nothing outside of both', () => expect(pressed('Before').subject).toBeNull());
});
