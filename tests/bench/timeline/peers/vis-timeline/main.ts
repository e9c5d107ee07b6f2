// vis-timeline as its documentation sets it up, in its build for bundlers, which ships the fewest bytes. With `?clusters`
// in the address it joins what lies close together, which is its own answer to many items.
import { Timeline, type DataItem } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import '../page.css';
import { drawn } from '../../page/adapter.ts';
import { lanes, titleOf } from '../../page/columns.ts';

const clusters = location.search === '?clusters';
/** For so many ms nothing changes when all is drawn. */
const quiet = 300;
let timeline: Timeline | null = null;

window.timelineAdapter = {
  prepare({ count, start, end, lane }) {
    const items: DataItem[] = [];
    for (let i = 0; i < count; i++) {
      const item: DataItem = {
        id: i,
        content: titleOf(i),
        start: start[i] ?? 0,
        group: lane[i] ?? 0,
      };
      const until = end[i] ?? NaN;
      if (!Number.isNaN(until)) item.end = until;
      items.push(item);
    }
    const groups = lanes.map((content, id) => ({ id, content }));
    const place = document.querySelector<HTMLElement>('#timeline');
    if (!place) throw new Error('no place for the timeline');
    return () =>
      new Promise((resolve) => {
        let changes = 0;
        timeline = new Timeline(place, items, groups, {
          height: '100%',
          // It takes each turn of the wheel for a whole notch, however small; as many turns shall lead as far as elsewhere.
          zoomFriction: 12.5,
          ...(clusters && { cluster: { maxItems: 1 } }),
        });
        // It draws the present first, then sees how far the items reach and draws them. To stack them it waits for its
        // next look at the page's size, a second later; it need not.
        timeline.on('changed', () => {
          const change = ++changes;
          if (change === 1) timeline?.redraw();
          void drawn().then((at) => {
            setTimeout(() => {
              if (change === changes) resolve(at);
            }, quiet);
          });
        });
      });
  },
  range() {
    if (!timeline) return null;
    const { start, end } = timeline.getWindow();
    return [start.getTime(), end.getTime()];
  },
};
