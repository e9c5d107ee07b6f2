import { coreInReach, type Stretch } from '../../../timeline/crowd/core-in-reach.ts';
import { paintOwn } from './paint-own.ts';
import type { LaneBox, Picture } from './picture.ts';

/** Radius of a dot in a lane, and height of a long bar. */
function sizesIn({ step }: LaneBox): { readonly dot: number; readonly bar: number } {
  return { dot: Math.min(6, step / 2 - 1), bar: Math.min(16, step - 3) };
}

/** From px counted the way time runs to px from the left. */
function mirror({ x, x2 }: Stretch, width: number): Stretch {
  return { x: width - x2, x2: width - x };
}

/** Dots and bars, and rings around those that are chosen and pointed at. */
export function paintMarks(context: CanvasRenderingContext2D, picture: Picture): void {
  const { frame, lanes, mirrored, width, palette, chosen, pointed, markOf } = picture;
  const { marks } = frame;
  if (markOf) paintOwnMarks(context, picture, markOf);
  for (let i = 0; i < marks.count && !markOf;) {
    const lane = marks.lane[i] as number;
    const box = lanes[lane] as LaneBox;
    const { dot, bar } = sizesIn(box);
    context.fillStyle = box.colour;
    context.beginPath();
    for (; i < marks.count && marks.lane[i] === lane; i += 1) {
      const x = marks.x[i] as number;
      const x2 = marks.x2[i] as number;
      const y = box.first + (marks.row[i] as number) * box.step;
      if (x2 - x > 13) {
        const left = (mirrored ? width - x2 : x) + 0.5;
        // From a dot to a bar it grows by and by.
        const high = Math.min(bar, 2 * dot + (x2 - x - 12) / 4);
        context.roundRect(left, y - high / 2, x2 - x - 1, high, high / 2);
      } else {
        const middle = mirrored ? width - (x + x2) / 2 : (x + x2) / 2;
        context.moveTo(middle + dot, y);
        context.arc(middle, y, dot, 0, 2 * Math.PI);
      }
    }
    context.fill();
  }
  for (const i of [pointed, chosen]) {
    if (i < 0 || i >= marks.count) continue;
    const box = lanes[marks.lane[i] as number] as LaneBox;
    const y = box.first + (marks.row[i] as number) * box.step;
    const half = Math.min(11, box.step / 2 + 2);
    const x = (mirrored ? width - (marks.x2[i] as number) : (marks.x[i] as number)) - 5;
    const wide = (marks.x2[i] as number) - (marks.x[i] as number) + 10;
    context.beginPath();
    context.roundRect(x, y - half, wide, 2 * half, half);
    context.fillStyle = palette.veil;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.6;
    if (i === chosen) context.stroke();
  }
}

/** The events of which more is known than their times. */
function paintOwnMarks(
  context: CanvasRenderingContext2D,
  { frame: { marks }, lanes, mirrored, width, palette }: Picture,
  markOf: NonNullable<Picture['markOf']>,
): void {
  for (let i = 0; i < marks.count; i += 1) {
    const box = lanes[marks.lane[i] as number] as LaneBox;
    const sizes = sizesIn(box);
    const reach = { x: marks.x[i] as number, x2: marks.x2[i] as number };
    const mark = markOf(i);
    const { core, band } = coreInReach(mark, reach, 2 * sizes.dot);
    paintOwn(
      context,
      mark,
      mirrored ? { core: mirror(core, width), band: band && mirror(band, width) } : { core, band },
      box.first + (marks.row[i] as number) * box.step,
      { colour: box.colour, palette, ...sizes },
      mirrored,
    );
  }
}

/** Labels on bars and beside marks. */
export function paintLabels(context: CanvasRenderingContext2D, picture: Picture): void {
  const { frame, lanes, labels, mirrored, width, palette, rem } = picture;
  const { marks } = frame;
  context.font = `450 ${0.8125 * rem}px ${palette.font}`;
  context.textAlign = mirrored ? 'right' : 'left';
  for (const { mark, text, x, inside } of labels) {
    const box = lanes[marks.lane[mark] as number] as LaneBox;
    context.fillStyle = inside ? palette.paper : palette.ink;
    const y = box.first + (marks.row[mark] as number) * box.step;
    context.fillText(text, mirrored ? width - x : x, y + 0.5);
  }
}
