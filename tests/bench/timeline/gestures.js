// Moves a timeline by real input: what a mouse sends, at the pace of a screen, whether or not the page keeps up.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright').CDPSession} Session */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {import('./peers.js').Peer} Peer */

/** Between two moves of a mouse, in ms. */
const PACE = 1000 / 60;
const CTRL = 2;

/** @param {Box} box @returns {{ x: number, y: number }} */
const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * Does so many things evenly over some time, without waiting for the page: a person's hand does not either.
 *
 * @param {number} count
 * @param {number} seconds
 * @param {(index: number) => Promise<unknown>} act
 */
async function paced(count, seconds, act) {
  const start = performance.now();
  /** @type {Promise<unknown>[]} */
  const acts = [];
  for (let i = 0; i < count; i++) {
    acts.push(act(i));
    const wait = start + (1000 * seconds * (i + 1)) / count - performance.now();
    if (wait > 0) await sleep(wait);
  }
  await Promise.all(acts);
}

/**
 * Zooms at the middle of the timeline.
 *
 * @param {import('playwright').Page} page
 * @param {Session} session
 * @param {Peer} peer
 * @param {{ closer: boolean, seconds: number, share?: number }} how - share: of the way from all to a thousandth
 */
export async function zoom(page, session, { plot, zoom: how }, { closer, seconds, share = 1 }) {
  const turns = Math.max(1, Math.round(how.turns * share));
  if (how.by === 'buttons') {
    const at = middle(await boxOf(page, closer ? how.closer : how.further));
    return paced(turns, seconds, () => click(session, at));
  }
  const at = middle(await boxOf(page, plot));
  return paced(turns, seconds, () =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: closer ? -how.delta : how.delta,
      modifiers: how.ctrl ? CTRL : 0,
    }),
  );
}

/**
 * Drags something there and back, by so many px.
 *
 * @param {import('playwright').Page} page
 * @param {Session} session
 * @param {string} selector
 * @param {{ reach: number, seconds: number }} how - seconds: each way
 */
export async function drag(page, session, selector, { reach, seconds }) {
  const { x, y } = middle(await boxOf(page, selector));
  const moves = Math.round((2 * seconds * 1000) / PACE);
  await mouse(session, 'mouseMoved', x, y, 0);
  await mouse(session, 'mousePressed', x, y, 1);
  await paced(moves, 2 * seconds, (i) => {
    // There, past the start to the other side, and back.
    const off = reach * Math.sin((2 * Math.PI * (i + 1)) / moves);
    return mouse(session, 'mouseMoved', Math.round(x + off), y, 1);
  });
  await mouse(session, 'mouseReleased', x, y, 0);
}

/** @param {Session} session @param {{ x: number, y: number }} at */
async function click(session, { x, y }) {
  await Promise.all([
    mouse(session, 'mousePressed', x, y, 1),
    mouse(session, 'mouseReleased', x, y, 0),
  ]);
}

/**
 * @param {Session} session
 * @param {'mouseMoved' | 'mousePressed' | 'mouseReleased'} type
 * @param {number} x
 * @param {number} y
 * @param {0 | 1} buttons - that are down
 */
function mouse(session, type, x, y, buttons) {
  const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
  return session.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
}

/**
 * @param {import('playwright').Page} page
 * @param {string} selector
 * @returns {Promise<Box>}
 */
async function boxOf(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to be seen of ${selector}`);
  const { width = box.width, height = box.height } = page.viewportSize() ?? {};
  // What is cut off by the edge of the screen cannot be pressed.
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.min(width, box.x + box.width) - x,
    height: Math.min(height, box.y + box.height) - y,
  };
}
