// TimelineJS3 as its documentation sets it up, without the fonts that it would fetch. The package is made for a script
// element, so that it gets one.
import '@knight-lab/timelinejs/dist/css/timeline.css';
import address from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '../page.css';
import { lanes, titleOf } from '../../page/columns.ts';

const script = document.createElement('script');
script.src = address;
await new Promise((resolve, reject) => {
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

function dateOf(ms: number): TimelineJsDate {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** px of the strip's width and of its left edge, as TimelineJS3 writes them into its styles. */
function styled(selector: string, property: 'width' | 'left'): number {
  const element = document.querySelector<HTMLElement>(selector);
  return Number.parseFloat(element?.style[property] ?? '');
}

window.timelineAdapter = {
  prepare({ count, start, end, lane }) {
    const events: TimelineJsEvent[] = [];
    for (let i = 0; i < count; i++) {
      const until = end[i] ?? NaN;
      events.push({
        unique_id: `event-${i}`,
        start_date: dateOf(start[i] ?? 0),
        ...(!Number.isNaN(until) && { end_date: dateOf(until) }),
        text: { headline: titleOf(i) },
        group: lanes[lane[i] ?? 0] ?? '',
      });
    }
    return () =>
      new Promise((resolve) => {
        const timeline = new TL.Timeline('timeline', { events }, { font: null });
        timeline.on('loaded', () => resolve(undefined));
      });
  },
  // It tells no dates: the strip's own width stands for two centuries.
  range() {
    const strip = styled('.tl-timenav-slider-background', 'width');
    const left = styled('.tl-timenav-slider', 'left');
    if (Number.isNaN(strip) || Number.isNaN(left)) return null;
    return [-left / strip, (-left + innerWidth) / strip];
  },
};
