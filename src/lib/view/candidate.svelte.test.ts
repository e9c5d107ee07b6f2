import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CandidateViews from './CandidateViews.svelte';
import { messages } from './messages/all.ts';
import { sampleEvents } from './sample-events.ts';
import type { EventView } from './prepare/model.ts';

const [sample] = sampleEvents([{ id: 'notes-c1', on: '2020-03-12', kind: 'other' }]);
const candidate: EventView = {
  ...sample!,
  reviewed: false,
  language: 'en',
  titleLanguage: 'en',
  title: 'On 12 March 2020 the council met in Geneva.',
  line: null,
};
const show = (event: EventView) => {
  const { container } = render(CandidateViews, { event, language: 'fa' });
  return (place: string): HTMLElement => container.querySelector<HTMLElement>(place)!;
};

describe.each(['.in-chronicle', '.in-tray .tray > a', '.in-source'])('a candidate %s', (place) => {
  it('is said to be not reviewed, in the language of the page', () => {
    const { notReviewed } = messages.fa.review;
    expect(show(candidate)(place).innerText).toContain(notReviewed);
    expect(show({ ...candidate, reviewed: true })(place).innerText).not.toContain(notReviewed);
  });

  it('shows its title once, from its own side, as words of its own language', () => {
    const titles = [...show(candidate)(place).querySelectorAll('bdi')].filter(({ textContent }) =>
      textContent.includes('council'),
    );
    const seen = titles.filter((title) => title.closest('.visually-hidden') === null);
    expect(seen).toHaveLength(1);
    expect(titles.map(({ lang, dir }) => [lang, dir])).toEqual(titles.map(() => ['en', 'ltr']));
  });
});
