/** Ranges with one end: "since 2015", "from Friday on", "until May". */
import { step, words } from '../explain/rules.ts';
import type { Span, Symbolic } from '../symbolic.ts';
import { openRange, windowValue } from '../value/make.ts';
import type { DateValue } from '../value/date-value.ts';
import type { Need, Reading, Resolve, Scene } from './scene.ts';
import { dayTime, isUndated, nothing, undated, type Time } from './time.ts';

/** "Since 2015" runs up to the day of writing, unless the sentence looks ahead or the beginning does. */
export function since(from: Symbolic, mode: Span['mode'], scene: Scene, resolve: Resolve): Reading {
  const start = resolve(from, scene);
  const told = step('reads-since', { words: words(scene.words) });
  if (isUndated(start.time)) {
    const edtf = start.time.value.edtf === null ? null : `${start.time.value.edtf}/..`;
    return { ...start, time: undated(edtf, null, true), steps: [told, ...start.steps], others: [] };
  }
  const { earliest } = start.time.value;
  const { now, tense } = scene;
  const runs =
    mode === 'stretch' && tense !== 'future' && now !== null && (start.time.last ?? now + 1) <= now;
  const needs: readonly Need[] = runs ? [...start.needs, 'reference'] : start.needs;
  const end = runs ? now : null;
  const days = mode === 'stretch' ? openRange(earliest, end) : windowValue(earliest, end);
  const edtf = mode === 'stretch' ? sinceEdtf(start.time, end, days) : days.edtf;
  const time = {
    ...nothing,
    value: { ...days, edtf },
    first: earliest,
    last: end,
    lasts: mode === 'stretch',
    // The words themselves leave the end open.
    vague: end === null,
  };
  const limit = runs ? [step('runs-up-to-writing', {})] : [];
  return { ...start, time, needs, steps: [told, ...start.steps, ...limit], others: [] };
}

/** The beginning in its own words (`2015/2025-02-01`), where it has any. */
function sinceEdtf(start: Time, end: Time['last'], bare: DateValue): string | null {
  const own = start.value.edtf;
  if (own === null || /[/[]/.test(own)) return bare.edtf;
  return `${own}/${end === null ? '..' : dayTime(end).value.edtf}`;
}

/** Up to a time; the beginning is not told. */
export function until(to: Symbolic, mode: Span['mode'], scene: Scene, resolve: Resolve): Reading {
  // What goes on now goes on until a time to come.
  const end = resolve(to, scene.tense === 'present' ? { ...scene, tense: 'future' } : scene);
  const told = step('reads-until', { words: words(scene.words) });
  if (isUndated(end.time)) {
    const edtf = end.time.value.edtf === null ? null : `../${end.time.value.edtf}`;
    return { ...end, time: undated(edtf, null, true), steps: [told, ...end.steps], others: [] };
  }
  const { latest } = end.time.value;
  const days = mode === 'stretch' ? openRange(null, latest) : windowValue(null, latest);
  const time = {
    ...nothing,
    value: days,
    first: null,
    last: latest,
    lasts: mode === 'stretch',
    vague: true,
  };
  return { ...end, time, steps: [told, ...end.steps], others: [] };
}
