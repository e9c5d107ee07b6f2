import { counted } from '../plural.ts';
import type { MovementMessages } from './movement.ts';

export const en: MovementMessages = {
  goTo: {
    title: 'Go to a date',
    field: 'Date',
    hint: 'In any of the three languages and calendars',
    examples: ['10 July 2021', 'Bahman 1403', 'summer 1988', '10 تموز 2021', '۱۳ بهمن ۱۴۰۳'],
    examplesLead: 'For example:',
    go: 'Go there',
    range: 'Select these days',
    others: 'It can also be read as',
    part: (words) => `Understood of it: “${words}”`,
    unreadable: 'This is not a date that Tarikh can read.',
    lengthOnly: 'This is a length of time, not a date.',
    recurring: 'This comes again and again; add a year or a day.',
    unfixed: 'This does not say which year; add one.',
    tooFar: 'This lies further away than the axis reaches.',
    loading: 'One moment…',
    failed: 'The part that reads dates could not be fetched. Check the connection and type again.',
    today: (date) => `counted from today, ${date}`,
    arrived: (date) => `Showing ${date}`,
  },
  range: {
    label: 'Selected days',
    start: 'First selected day',
    end: 'Last selected day',
    days: counted('en', { one: '# day', other: '# days' }),
    events: counted('en', { one: '# event', other: '# events' }),
    zoom: 'Zoom to it',
    only: 'List only these',
    clear: 'Clear the selection',
    listed: (days) => `Only what touches ${days}`,
    listAll: 'List all',
  },
  away: {
    earlier: counted('en', { one: '# earlier event', other: '# earlier events' }),
    later: counted('en', { one: '# later event', other: '# later events' }),
  },
  help: {
    title: 'Keys and gestures',
    close: 'Close',
    letters: 'Letters and signs are shortcuts',
    lettersHint: 'Switch them off if you dictate to your browser or press them by accident.',
    sections: [
      {
        title: 'On the time axis',
        rows: [
          { keys: ['←', '→'], does: 'move through time' },
          { keys: ['Page Up', 'Page Down'], does: 'one screen earlier, later' },
          { keys: ['+', '−'], does: 'zoom in, out' },
          { keys: ['0'], does: 'show everything' },
          { keys: ['Home', 'End'], does: 'first, last event' },
          { keys: ['↓'], does: 'to the events' },
          { keys: ['Shift+←', 'Shift+→'], does: 'select days, tick by tick' },
          { keys: ['Esc'], does: 'clear the selected days' },
        ],
      },
      {
        title: 'On an event',
        rows: [
          { keys: ['←', '→'], does: 'previous, next event' },
          { keys: ['↑', '↓'], does: 'lane above, below' },
          { keys: ['Enter'], does: 'open its passage' },
          { keys: ['Esc'], does: 'back to the axis; from the passage, back to the event' },
        ],
      },
      {
        title: 'On the timeline, axis or event',
        rows: [
          { keys: ['F'], does: 'zoom to the chosen event', letter: true },
          { keys: ['G'], does: 'go to a date', letter: true },
          { keys: ['['], does: 'back to the last place', letter: true },
          { keys: [']'], does: 'forward again', letter: true },
        ],
      },
      {
        title: 'Anywhere',
        rows: [
          { keys: ['/'], does: 'search events and documents', letter: true },
          { keys: ['?'], does: 'this help', letter: true },
          { keys: ['Page Up', 'Page Down'], does: 'in the list: previous, next event' },
          { keys: ['←', '→', 'Enter'], does: 'on a divider: resize; fold away and bring back' },
        ],
      },
      {
        title: 'Mouse and trackpad',
        rows: [
          { keys: ['drag'], does: 'move through time; a flick glides on' },
          { keys: ['Ctrl+wheel', '⌘+wheel', 'pinch'], does: 'zoom where the pointer is' },
          { keys: ['Shift+wheel', 'wheel sideways'], does: 'move through time' },
          { keys: ['Shift+drag'], does: 'select days' },
          { keys: ['double click'], does: 'on an event: zoom to it; elsewhere: zoom in' },
          { keys: ['Shift+double click'], does: 'zoom out' },
        ],
      },
      {
        title: 'Touch',
        rows: [
          { keys: ['one finger sideways'], does: 'move through time' },
          { keys: ['one finger up or down'], does: 'scroll the page' },
          { keys: ['two fingers'], does: 'zoom where they are' },
        ],
      },
      {
        title: 'On the overview',
        rows: [
          { keys: ['drag'], does: 'draw a window, or move or resize the one there is' },
          { keys: ['double click'], does: 'show everything' },
        ],
      },
    ],
  },
};
