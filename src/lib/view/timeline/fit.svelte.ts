import { remembered } from '../../timeline/measure.ts';
import { narrow } from '../page/narrow.ts';
import type { Figure } from './figure.svelte.ts';
import { canvasMeasure } from './measure-text.ts';

/**
 * An attachment of the drawing that fits a figure to the screen: sparing of words where the styles are those of a narrow
 * screen, and measured with the browser's own fonts once they are there, and anew when text is set larger.
 */
export function fit(figure: Figure): (element: HTMLElement) => () => void {
  let fonts = $state(false);
  return (element) => {
    const query = matchMedia(narrow);
    const follow = (): void => void (figure.compact = query.matches);
    follow();
    query.addEventListener('change', follow);

    void document.fonts.ready.then(() => (fonts = true));
    $effect(() => {
      // The drawing's height is in the root's measure, so that it tells of a change.
      if (figure.height > 0) {
        figure.rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      }
    });
    $effect(() => {
      if (!fonts) return;
      figure.fitted = true;
      figure.measures = {
        label: remembered(canvasMeasure(element, 500, figure.rem)),
        axis: remembered(canvasMeasure(element, 650, figure.rem)),
      };
    });
    return () => query.removeEventListener('change', follow);
  };
}
