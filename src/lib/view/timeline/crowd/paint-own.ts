import type { Mark } from '../../../timeline/mark.ts';
import type { MarkInReach, Stretch } from '../../../timeline/crowd/core-in-reach.ts';
import type { Palette } from './palette.ts';

/** How the marks of a lane are drawn. */
export interface OwnStyle {
  readonly colour: string;
  readonly palette: Palette;
  /** Radius of a dot, in px. */
  readonly dot: number;
  /** Height of a bar, in px. */
  readonly bar: number;
}

/**
 * Draws an event of which more is known than its times, as the marks of few events are drawn: what is stated filled,
 * what is inferred hollow, what is known from elsewhere dotted, a bound alone as a bracket; the days that it can mean as a
 * band. Stretches are in px from the left.
 * @param fromRight whether time runs from right to left
 */
export function paintOwn(
  context: CanvasRenderingContext2D,
  mark: Mark,
  { core, band }: MarkInReach,
  y: number,
  { colour, palette, dot, bar }: OwnStyle,
  fromRight: boolean,
): void {
  if (band) {
    context.globalAlpha = 0.25;
    context.fillStyle = colour;
    context.beginPath();
    pill(context, band, y, dot);
    context.fill();
    context.globalAlpha = 1;
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  if (mark.certainty === 'unknown') {
    bracket(context, core, y, dot, mark.openStart === fromRight);
    context.stroke();
    return;
  }
  pill(context, core, y, Math.min(bar / 2, core.x2 - core.x > 2 * dot + 1 ? bar / 2 : dot));
  context.fillStyle = mark.certainty === 'stated' ? colour : palette.paper;
  context.fill();
  if (mark.certainty !== 'stated') {
    context.setLineDash(mark.certainty === 'outside' ? [2, 2] : []);
    context.stroke();
    context.setLineDash([]);
  }
}

function pill(
  context: CanvasRenderingContext2D,
  { x, x2 }: Stretch,
  y: number,
  half: number,
): void {
  context.roundRect(x + 1, y - half + 1, Math.max(1, x2 - x - 2), 2 * half - 2, half);
}

/** A square bracket that opens to the side on which nothing is known. */
function bracket(
  context: CanvasRenderingContext2D,
  { x, x2 }: Stretch,
  y: number,
  half: number,
  opensRight: boolean,
): void {
  const middle = (x + x2) / 2;
  const [edge, tip] = opensRight ? [middle - 3, middle + 3] : [middle + 3, middle - 3];
  context.moveTo(tip, y - half + 1);
  context.lineTo(edge, y - half + 1);
  context.lineTo(edge, y + half - 1);
  context.lineTo(tip, y + half - 1);
}
