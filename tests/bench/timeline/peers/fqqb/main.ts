// The canvas timeline @fqqb/timeline, a band for each lane. Bands pack their items into as many lines as it takes; from
// ten thousand items on that would be more than the tallest canvas that a browser draws, so that they lie in one line.
import { ItemBand, TimeRuler, Timeline, type Item } from '@fqqb/timeline';
import '../page.css';
import { lanes, titleOf } from '../../page/columns.ts';
import { drawn } from '../../page/adapter.ts';

const mostPacked = 1_000;
let timeline: Timeline | null = null;

window.timelineAdapter = {
  prepare({ count, start, end, lane }) {
    const items: Item[][] = lanes.map(() => []);
    let first = Infinity;
    let last = -Infinity;
    for (let i = 0; i < count; i++) {
      const at = start[i] ?? 0;
      const until = end[i] ?? NaN;
      const item: Item = { start: at, label: titleOf(i) };
      if (!Number.isNaN(until)) item.stop = until;
      items[lane[i] ?? 0]?.push(item);
      first = Math.min(first, at);
      last = Math.max(last, item.stop ?? at);
    }
    const place = document.querySelector<HTMLElement>('#timeline');
    if (!place) throw new Error('no place for the timeline');
    return async () => {
      timeline = new Timeline(place);
      timeline.setViewRange(first, last, false);
      const ruler = new TimeRuler(timeline);
      ruler.frozen = true;
      for (const [index, label] of lanes.entries()) {
        const band = new ItemBand(timeline);
        band.label = label;
        band.itemHeight = 20;
        band.multiline = count <= mostPacked;
        band.items = items[index] ?? [];
      }
      // It draws in the next frame.
      return drawn();
    };
  },
  range: () => (timeline ? [timeline.start, timeline.stop] : null),
};
