// The part of TimelineJS3 that the bench uses; the package brings no types.

/** A date of its own calendar of events, from year to millisecond. */
interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

interface TimelineJsEvent {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly text: { readonly headline: string };
  readonly group: string;
}

interface TimelineJs {
  on(type: 'loaded', listener: () => void): void;
}

declare const TL: {
  readonly Timeline: new (
    id: string,
    data: { readonly events: readonly TimelineJsEvent[] },
    options: Readonly<Record<string, unknown>>,
  ) => TimelineJs;
};
