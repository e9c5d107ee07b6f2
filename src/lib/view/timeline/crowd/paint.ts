import { paintCells } from './paint-cells.ts';
import { addCounts, addGoingOn } from './paint-counts.ts';
import { paintLabels, paintMarks } from './paint-marks.ts';
import type { Picture } from './picture.ts';

/** Draws a picture over what was there, in px of the page. */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  context.clearRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'middle';
  const taken = addGoingOn(picture);
  if (picture.bare) return picture.plates.paint(context);
  paintCells(context, picture);
  addCounts(picture, taken);
  picture.plates.paint(context);
  paintMarks(context, picture);
  paintLabels(context, picture);
}
