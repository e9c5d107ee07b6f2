import { mostIn } from '../../../timeline/crowd/pyramid.ts';
import { slicesInCell } from '../../../timeline/crowd/tile.ts';
import { margin, topBelow, type LaneBox, type Picture } from './picture.ts';

/** Shades of a density, from a single event to the most that there are in one slice. */
const shades = 14;
const faintest = 0.14;
const deepest = 0.92;
/** Of a whole cell, so that one sees what belongs together and can be pressed. */
const wash = 0.07;
/** Events are counted over so many px for their shade, whatever the width of a slice. */
const finePx = 3;

/** Shade of a slice of `count` events where `most` is the deepest; from one octave to the next it changes evenly. */
function shadeOf(count: number, most: number): number {
  if (count === 0) return 0;
  if (most <= 1) return Math.round(shades / 3);
  const share = Math.log2(1 + count) / Math.log2(1 + most);
  return Math.min(shades, Math.max(1, Math.ceil(share * shades)));
}

/** The most events that there are in so many px anywhere, as if slices grew evenly with the scale. */
function deepestCount({ crowd, frame }: Picture): number {
  const exact = Math.log2(finePx / frame.pxPerDay);
  const power = Math.floor(exact);
  const low = mostIn(crowd.pyramid, power);
  const high = mostIn(crowd.pyramid, power + 1);
  return low + (high - low) * (exact - power);
}

/** The densities. */
export function paintCells(context: CanvasRenderingContext2D, picture: Picture): void {
  const { frame, lanes, mirrored, width, pointedCell, ratio } = picture;
  const { cells } = frame;
  const slicePx = 2 ** frame.slicePower * frame.pxPerDay;
  const most = deepestCount(picture);
  const perFine = finePx / slicePx;
  const shadeAt = (i: number): number => shadeOf((cells.slices[i] as number) * perFine, most);
  // What adjoins must not show a seam.
  const sharp = (px: number): number => Math.round(px * ratio) / ratio;
  for (let i = 0; i < cells.count; i += 1) {
    const lane = lanes[cells.lane[i] as number] as LaneBox;
    const x = cells.x[i] as number;
    const x2 = cells.x2[i] as number;
    const y = topBelow(lane, cells.top[i] as number);
    const height = lane.bottom - margin - y;
    const fill = (from: number, to: number, alpha: number): void => {
      const left = sharp(mirrored ? width - to : from);
      context.globalAlpha = alpha;
      context.fillRect(left, y, sharp(mirrored ? width - from : to) - left, height);
    };
    const origin = ((cells.start[i] as number) - frame.window.start) * frame.pxPerDay;
    context.fillStyle = lane.colour;
    fill(x, x2, wash);
    // Slices of one shade that follow one another are one rectangle.
    for (let slice = 0; slice < slicesInCell;) {
      const shade = shadeAt(i * slicesInCell + slice);
      let next = slice + 1;
      while (next < slicesInCell && shadeAt(i * slicesInCell + next) === shade) next += 1;
      const from = Math.max(x, origin + slice * slicePx);
      const to = Math.min(x2, origin + next * slicePx);
      if (shade > 0 && to > from) {
        fill(from, to, faintest + ((deepest - faintest) * shade) / shades);
      }
      slice = next;
    }
    if (i === pointedCell) {
      context.globalAlpha = 1;
      context.strokeStyle = picture.palette.accent;
      context.lineWidth = 1.6;
      context.strokeRect(mirrored ? width - x2 : x, y, x2 - x, height);
    }
  }
  context.globalAlpha = 1;
}
