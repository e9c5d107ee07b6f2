/**
 * The way of compared events into a file and back. JSON has no infinity, which is what an open side of a window is: it
 * becomes `null`, and only windows have a `min` and a `max`.
 */
import type { ComparedEvent } from './model.ts';

const open: Readonly<Record<string, number>> = { min: -Infinity, max: Infinity };

/** Compared events as JSON. */
export function packCompared(events: readonly ComparedEvent[]): string {
  return JSON.stringify(events);
}

/** What `packCompared` was given, from its JSON. */
export function unpackCompared(json: string): ComparedEvent[] {
  const revive = (key: string, value: unknown): unknown =>
    value === null ? (open[key] ?? null) : value;
  return JSON.parse(json, revive) as ComparedEvent[];
}
