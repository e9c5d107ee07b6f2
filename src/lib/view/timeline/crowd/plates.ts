import type { Palette } from './palette.ts';

/** What stands before the number of events that go on through a view. */
const goesOn = '↔ ';

/**
 * Numbers on grounds of their own, that they can be read on everything. They are gathered first: the grounds of all are
 * one shape then, and none is drawn by itself. All sizes in px.
 */
export class Plates {
  readonly height: number;
  readonly #palette: Palette;
  readonly #told: (events: number) => string;
  readonly #font: string;
  /** Width of a digit; in the font of the numbers all are alike. */
  readonly #digit: number;
  readonly #texts: string[] = [];
  readonly #xs: number[] = [];
  readonly #ys: number[] = [];

  /**
   * @param rem size of the root's text
   * @param told gives whole numbers in the reader's digits
   */
  constructor(palette: Palette, rem: number, told: (events: number) => string) {
    this.height = 1.05 * rem;
    this.#palette = palette;
    this.#told = told;
    this.#font = `500 ${0.6875 * rem}px ${palette.font}`;
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = this.#font;
    this.#digit = context?.measureText(told(0)).width ?? 0.4 * rem;
  }

  /** The text of a plate, for `add` and `widthOf`; `on`: of what goes on. */
  textOf(events: number, on = false): string {
    return (on ? goesOn : '') + this.#told(events);
  }

  widthOf(text: string): number {
    // Signs and separators are narrower than digits, but for the arrow, which has the space beside it.
    return Math.max(this.height, text.length * this.#digit + 0.5 * this.height);
  }

  /** Adds a plate with its middle at a place. */
  add(text: string, x: number, y: number): void {
    this.#texts.push(text);
    this.#xs.push(x);
    this.#ys.push(y);
  }

  /** Draws all that have been added, and forgets them. */
  paint(context: CanvasRenderingContext2D): void {
    const { height } = this;
    context.beginPath();
    this.#texts.forEach((text, i) => {
      const wide = this.widthOf(text);
      const x = (this.#xs[i] as number) - wide / 2;
      context.roundRect(x, (this.#ys[i] as number) - height / 2, wide, height, height / 2);
    });
    context.globalAlpha = 0.88;
    context.fillStyle = this.#palette.paper;
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = this.#palette.ink;
    context.font = this.#font;
    context.textAlign = 'center';
    this.#texts.forEach((text, i) => {
      context.fillText(text, this.#xs[i] as number, (this.#ys[i] as number) + 0.5);
    });
    this.#texts.length = this.#xs.length = this.#ys.length = 0;
  }
}
