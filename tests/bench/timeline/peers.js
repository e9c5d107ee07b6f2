// The pages of the bench, and how a person moves the timeline in each.

/**
 * @typedef {object} Wheel - a wheel turned over the middle of the timeline
 * @property {'wheel'} by
 * @property {number} turns - from all to about a thousandth of it
 * @property {number} delta - px of one turn
 * @property {boolean} [ctrl] - whether Ctrl is held
 */

/**
 * @typedef {object} Buttons - buttons pressed, where a wheel does not zoom
 * @property {'buttons'} by
 * @property {number} turns - how often each is pressed
 * @property {string} closer - selector
 * @property {string} further - selector
 */

/**
 * @typedef {object} Peer
 * @property {string} name - as an argument of the command
 * @property {string} title
 * @property {string} folder - of its page, from this file's
 * @property {string} plot - selector of what is zoomed and dragged
 * @property {Wheel | Buttons} zoom
 * @property {string} [overview] - selector of the window in the overview, where there is one
 * @property {string} [query] - of the address
 */

/** Ours: the others are compared to it. */
export const OURS = 'tarikh';

/** @type {Omit<Peer, 'name' | 'title'>} */
const ours = {
  folder: 'ours',
  plot: '.plot',
  zoom: { by: 'wheel', turns: 90, delta: 9.25, ctrl: true },
  overview: '[data-grip="move"]',
};

/** @type {Omit<Peer, 'name' | 'title'>} */
const vis = {
  folder: 'peers/vis-timeline',
  plot: '.vis-panel.vis-center',
  zoom: { by: 'wheel', turns: 90, delta: 20 },
};

/** @type {readonly Peer[]} */
export const peers = [
  { name: OURS, title: 'Tarikh', ...ours },
  { name: 'objects', title: 'Tarikh, from objects', ...ours, query: '?objects' },
  {
    name: 'bare',
    title: 'bare canvas',
    folder: 'peers/bare',
    plot: '#timeline',
    zoom: { by: 'wheel', turns: 90, delta: 55 },
  },
  { name: 'vis', title: 'vis-timeline', ...vis },
  { name: 'clusters', title: 'vis-timeline, clusters', ...vis, query: '?clusters' },
  {
    name: 'timelinejs',
    title: 'TimelineJS3',
    folder: 'peers/timelinejs',
    plot: '.tl-timenav',
    zoom: {
      by: 'buttons',
      turns: 8,
      closer: '.tl-menubar-button:has(.tl-icon-zoom-in)',
      further: '.tl-menubar-button:has(.tl-icon-zoom-out)',
    },
  },
  {
    name: 'fqqb',
    title: '@fqqb/timeline',
    folder: 'peers/fqqb',
    plot: '#timeline canvas',
    zoom: { by: 'wheel', turns: 10, delta: 100 },
  },
];
