// The floor: what a canvas alone needs for the same events. It sorts, bisects and fills rectangles; no labels, no
// packing, no axis, nothing to press.
import '../page.css';
import { drawn, type Range } from '../../page/adapter.ts';
import { lanes } from '../../page/columns.ts';
import { firstFrom, sortLane, type Lane } from './lane.ts';

const minute = 60_000;
/** Lanes with more events than so many to a pixel are drawn as densities. */
const crowd = 2;
const wheelPower = 0.002;

const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
if (!canvas || !context) throw new Error('no canvas');
const width = (canvas.width = innerWidth);
const height = (canvas.height = innerHeight);
const laneHeight = height / lanes.length;

let sorted: readonly Lane[] = [];
/** In minutes since 1970. */
let view: Range = [0, 1];
let asked = false;

function draw(ink: CanvasRenderingContext2D): void {
  asked = false;
  ink.clearRect(0, 0, width, height);
  ink.fillStyle = '#345';
  const perPixel = (view[1] - view[0]) / width;
  for (const [index, lane] of sorted.entries()) {
    const bottom = (index + 1) * laneHeight - 4;
    const from = firstFrom(lane, view[0] - lane.longest);
    const until = firstFrom(lane, view[1]);
    if (until - from <= crowd * width) {
      for (let i = from; i < until; i++) {
        const x = ((lane.start[i] ?? 0) - view[0]) / perPixel;
        const wide = Math.max(3, (lane.length[i] ?? 0) / perPixel);
        ink.fillRect(x, bottom - 10 - (i % 8) * 12, wide, 8);
      }
      continue;
    }
    let before = firstFrom(lane, view[0]);
    for (let x = 0; x < width; x++) {
      const after = firstFrom(lane, view[0] + (x + 1) * perPixel);
      const tall = Math.min(laneHeight - 8, Math.log2(1 + after - before) * 8);
      if (tall > 0) ink.fillRect(x, bottom - tall, 1, tall);
      before = after;
    }
  }
}

function show(next: Range): void {
  view = next;
  if (!asked) requestAnimationFrame(() => draw(context!));
  asked = true;
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const at = view[0] + ((view[1] - view[0]) * event.offsetX) / width;
    const by = 2 ** (event.deltaY * wheelPower);
    show([at - (at - view[0]) * by, at + (view[1] - at) * by]);
  },
  { passive: false },
);
canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
  if (buttons === 0) return;
  const by = (-movementX * (view[1] - view[0])) / width;
  show([view[0] + by, view[1] + by]);
});

window.timelineAdapter = {
  prepare: (columns) => () => {
    sorted = lanes.map((_, lane) => sortLane(columns.start, columns.end, columns.lane, lane));
    const starts = sorted.flatMap(({ start }) =>
      start.length > 0 ? [start[0]!, start.at(-1)!] : [],
    );
    show([Math.min(...starts), Math.max(...starts) + 1]);
    return drawn();
  },
  range: () => [view[0] * minute, view[1] * minute],
};
