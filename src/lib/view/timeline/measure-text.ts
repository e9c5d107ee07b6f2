import type { Measure } from '../../timeline/measure.ts';

/** Font size of labels on the timeline, in rem; the style of `.label` says the same. */
const labelSize = 0.8125;
/** Size of the root's text where it is not known, in px. */
const usualRem = 16;

/** Widths in em of Vazirmatn's letters, on average, a little on the wide side: what a label needs is never too little. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u064b-\u065f\u200b-\u200f\u2066-\u2069]/u, 0],
  [/[\s.,:;'’‘|!،؛ilj]/u, 0.29],
  [/[اأإآلرزژدذوؤ]/u, 0.33],
  [/[شسصضثتب]/u, 0.68],
  [/[\u0600-\u06ff]/u, 0.52],
  [/[mwMW—%…]/u, 0.9],
  [/[A-Z]/u, 0.67],
  [/[0-9]/u, 0.58],
];
const otherwise = 0.56;

/** Estimates a text's width in px where nothing can be measured: while a page is built. */
export const estimateWidth: Measure = (text) => {
  let em = 0;
  for (const letter of text) {
    em += widths.find(([letters]) => letters.test(letter))?.[1] ?? otherwise;
  }
  return em * labelSize * usualRem;
};

/**
 * Measures as the browser draws, with the font of `element` in a weight from 100 to 900, where the root's text is `rem`
 * px high; falls back to the estimate where there is no canvas. Ask again when fonts have loaded.
 */
export function canvasMeasure(element: Element, weight: number, rem: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  const { fontFamily } = getComputedStyle(element);
  context.font = `${weight} ${labelSize * rem}px ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
