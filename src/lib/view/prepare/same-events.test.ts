import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../events/load-corpus.ts';
import { eventYaml, seed } from '../../events/sample-seeds.ts';
import { eventsJson } from '../../events/write-events-json.ts';
import { isoDay } from '../../dates/value/iso-day.ts';
import { tellingsOf } from '../tellings.ts';
import { eventViews } from './event-view.ts';

const corpus = loadCorpus([
  ...seed(
    'en',
    'Morning news\n\nThe council met on 10 July 2021.',
    eventYaml('council', 'The council met on 10 July 2021', 'when: 10 July 2021'),
    '',
    'morning',
  ),
  ...seed(
    'en',
    'Evening news\n\nThe assembly was on 12 July 2021.',
    eventYaml(
      'assembly',
      'The assembly was on 12 July 2021',
      'when: 12 July 2021',
      'same: council',
    ),
    '',
    'evening',
  ),
]);
const views = eventViews(corpus, 'en');
const viewOf = (id: string) => {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no ${id}`);
  return view;
};

describe('two documents that tell of the same event on different days', () => {
  it('have one mark over both, and each keeps its own date', () => {
    const { mark, also, date } = viewOf('council');
    expect(also).toEqual(['assembly']);
    expect(mark.text?.spread).toBe(true);
    expect(mark.text?.among?.map(({ from }) => isoDay(from as never))).toEqual([
      '2021-07-10',
      '2021-07-12',
    ]);
    expect(date.told.gregorian).toBe('10 July 2021');
    expect(viewOf('assembly')).toMatchObject({ same: 'council' });
    expect(viewOf('assembly').date.told.gregorian).toBe('12 July 2021');
  });

  it('say which source says what, its own first', () => {
    const selection = { events: views, context: false, calendars: ['gregorian'] as const };
    expect(tellingsOf(viewOf('assembly'), selection).map(({ id, told }) => [id, told])).toEqual([
      ['assembly', '12 July 2021'],
      ['council', '10 July 2021'],
    ]);
  });

  it('are told to be the same in events.json', () => {
    expect(eventsJson(corpus).map(({ id, same }) => [id, same])).toEqual([
      ['council', undefined],
      ['assembly', 'council'],
    ]);
  });
});
