import { describe, expect, it } from 'vitest';
import { sampleEvents } from './sample-events.ts';
import { Selection } from './selection.svelte.ts';

const events = sampleEvents([
  { id: 'summit', outside: '2020-07-17' },
  { id: 'demonstration', on: '2025-02-08' },
  { id: 'election', on: '2021-06-18', kind: 'election' },
  { id: 'interview', kind: 'statement' },
]);
const selection = () =>
  new Selection(
    () => events,
    () => 'gregorian',
  );
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('Selection', () => {
  it('orders by the dates of the texts, and puts those without one last', () => {
    const chosen = selection();
    expect(ids(chosen.dated)).toEqual(['election', 'demonstration']);
    expect(ids(chosen.undated)).toEqual(['summit', 'interview']);
  });

  it('places with context what is known from elsewhere', () => {
    const chosen = selection();
    chosen.context = true;
    expect(ids(chosen.shown)).toEqual(['summit', 'election', 'demonstration', 'interview']);
    expect(ids(chosen.undated)).toEqual(['interview']);
  });

  it('leads to the neighbours in the order that is shown', () => {
    const chosen = selection();
    chosen.choose('election', 'pointer');
    expect([chosen.previous?.id, chosen.next?.id]).toEqual([undefined, 'demonstration']);
    chosen.context = true;
    expect([chosen.previous?.id, chosen.next?.id]).toEqual(['summit', 'demonstration']);
    chosen.gatheringsOnly = true;
    expect(ids(chosen.shown)).toEqual(['summit', 'demonstration']);
    expect(chosen.event?.id, 'what is chosen stays so').toBe('election');
    expect([chosen.previous, chosen.next], 'but has no neighbours').toEqual([null, null]);
  });

  it('leaves in the address only what differs from a first view', () => {
    const chosen = selection();
    expect(chosen.place).toEqual({ event: null, context: false, gatherings: false, first: null });
    chosen.first = 'solar-hijri';
    chosen.choose('summit', 'pointer');
    expect(chosen.place).toMatchObject({ event: 'summit', first: 'solar-hijri' });
    chosen.first = 'gregorian';
    expect(chosen.place.first).toBeNull();
  });

  it('takes an id that no event has for nothing chosen', () => {
    const chosen = selection();
    chosen.restore({ event: 'gone', context: true, gatherings: false, first: null });
    expect(chosen.event).toBeNull();
    expect(chosen.place).toMatchObject({ event: null, context: true });
  });

  it('gives the focus back to where a key chose an event', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const chosen = selection();
    chosen.choose('summit', 'keyboard');
    button.blur();
    chosen.clear();
    expect(document.activeElement).toBe(button);
    expect(chosen.id).toBeNull();
    button.remove();
  });
});
