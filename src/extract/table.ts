import { explainWinner } from '../lib/dates/explain/trace/explain-trace.ts';
import type { Expression } from '../lib/dates/expression.ts';
import { isoDay } from '../lib/dates/value/iso-day.ts';
import {
  answerOf,
  daysOf,
  lostOf,
  type Answer,
  type Days,
  type Lost,
  type Reading,
} from './answer.ts';
import type { Fault } from './document.ts';
import type { Options } from './options.ts';

const [isolate, pop] = ['\u2068', '\u2069'];
const gap = 2;
const none = '–';
const headings = ['earliest', 'latest', 'edtf', 'kind', 'basis', 'calendar', 'at'];

/**
 * What a document says of time as a table for people, line by line. The words stand last, each in an isolate, so that
 * neither their width nor their direction can move a column. With `--explain`, below each value stand the form that won,
 * the steps to the value, the values and the forms that lost; below the table, what was held to be no time.
 */
export function* tableOf(reading: Reading, options: Options): Generator<string> {
  const { id, language, date, expressions, dropped } = reading;
  const day = date === null ? '' : `, ${isoDay(date)}`;
  const title = `${shown(String(id))} (${language}${day})`;
  if (expressions.length === 0) {
    yield `${title}: nothing\n`;
    yield* droppedIn(dropped, options);
    yield '\n';
    return;
  }
  const widths = headings.map((heading) => heading.length + gap);
  for (const expression of expressions) {
    cellsOf(expression).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length + gap);
    });
  }
  const line = (cells: readonly string[], last: string) =>
    `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('')}${last}\n`;
  yield `${title}\n${line(headings, 'words')}`;
  for (const expression of expressions) {
    yield line(cellsOf(expression), shown(expression.text));
    if (options.explain) yield traceOf(answerOf(expression, options), options);
  }
  yield* droppedIn(dropped, options);
  yield '\n';
}

/** What was read, and held to be no time, a line each below a heading; nothing where there is none. */
function* droppedIn(dropped: Reading['dropped'], options: Options): Generator<string> {
  if (dropped.length > 0) yield 'not held to be a time\n';
  for (const loser of dropped) {
    yield `    at ${loser.start}–${loser.end}: ${lostLine(lostOf(loser, options))}\n`;
  }
}

/** What stands in a table's place for a document that could not be read. */
export function faultInTable({ at, error }: Fault): string {
  const [[name, where] = ['document', '']] = Object.entries(at);
  return `${name} ${shown(String(where))}: ${shown(error)}\n\n`;
}

/** How a value follows, and the readings that lost, each on a line. */
function traceOf(answer: Answer, { stepsIn }: Options): string {
  const { text, derivation, form = '', alternatives = [], lost = [] } = answer;
  const lines = [
    `${sentence(explainWinner(text, form, stepsIn))} [${form}]`,
    ...derivation.map(({ rule, text }) => `${sentence(text)} [${rule}]`),
    ...alternatives.map(
      ({ reason, ...days }) => `not ${span(days)}: ${sentence(reason.text)} [${reason.rule}]`,
    ),
    ...lost.map((one) => `not ${lostLine(one)}`),
  ];
  return lines.map((line) => `    ${line}\n`).join('');
}

/** A form that lost, to which one and why. */
function lostLine({ form, by, reason }: Lost): string {
  return `${sentence(reason.text)} [${form}: ${reason.rule}, ${by}]`;
}

function cellsOf(expression: Expression): readonly string[] {
  const { value, kind, basis, calendar, start, end } = expression;
  const { earliest, latest, edtf } = daysOf(value);
  return [earliest ?? none, latest ?? none, edtf ?? none, kind, basis, calendar, `${start}–${end}`];
}

function span({ earliest, latest, edtf }: Days): string {
  return edtf ?? `${earliest ?? none} to ${latest ?? none}`;
}

/**
 * Text from elsewhere, fit for a terminal: on one line, isolated, and without controls that could move the cursor or
 * turn the direction of what follows.
 */
export function shown(text: string): string {
  return isolate + sentence(text).replace(/[\u061C\u200E\u200F\u2066-\u2069]/gu, '') + pop;
}

/** A sentence of ours, which isolates what it quotes; what is quoted may hold controls. */
function sentence(text: string): string {
  return text.replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cc}\u202A-\u202E]/gu, '');
}
