/** A day of reference that is only known as a window: what follows from its first day and from its last, joined. */
import type { Step, StepArg } from '../expression.ts';
import type { Symbolic } from '../symbolic.ts';
import type { DateValue } from '../value/date-value.ts';
import { unknownValue } from '../value/make.ts';
import { read } from './dispatch.ts';
import { allNeeds, type Other, type Reading, type Scene } from './scene.ts';
import { isUndated, join, nothing, type Time } from './time.ts';

/** A scene that has not been given one of its days yet. */
export type WideScene = Omit<Scene, 'now' | 'mentionDay'>;

/**
 * What a symbolic value means over all days that the text may have been written on. Every rule is monotone (a later day
 * of writing never gives an earlier time), so that the first and the last day hold all others between them.
 */
export function readOver(symbolic: Symbolic, scene: WideScene): Reading {
  const low = sceneAt(scene, 'earliest');
  const first = read(symbolic, low);
  const { reference, mention } = scene;
  const isOneDay =
    reference?.earliest === reference?.latest &&
    (mention?.value.earliest === mention?.value.latest || !leansOnMention(symbolic));
  return isOneDay ? first : joinReadings(first, read(symbolic, sceneAt(scene, 'latest')));
}

/** Whether the day that was spoken of before can make a difference. */
function leansOnMention(symbolic: Symbolic): boolean {
  switch (symbolic.type) {
    case 'weekday':
    case 'holiday':
      return false;
    case 'fields':
      return symbolic.day !== undefined && symbolic.month === undefined;
    case 'cycle':
      return symbolic.anchor === 'mention';
    case 'shift':
      if (typeof symbolic.anchor === 'object') return leansOnMention(symbolic.anchor);
      return symbolic.anchor === 'mention';
    case 'span': {
      const { from, to } = symbolic;
      return (from !== null && leansOnMention(from)) || (to !== null && leansOnMention(to));
    }
    default:
      return true;
  }
}

/** The scene at one end of what is known of its day, and of what was spoken of before. */
function sceneAt(scene: WideScene, end: 'earliest' | 'latest'): Scene {
  const { language, words, reference, mention, tense, alone, yearFor } = scene;
  return {
    language,
    words,
    now: reference ? reference[end] : null,
    reference,
    mention,
    mentionDay: mention ? mention.value[end] : null,
    tense,
    alone,
    yearFor,
  };
}

function joinReadings(low: Reading, high: Reading): Reading {
  const time = join(low.time, high.time);
  const steps = joinDerivations(low, high);
  const needs = allNeeds(low.needs, high.needs);
  return { time, steps, needs, others: joinOthers(low.others, high.others) };
}

/** The steps of both ends. Where one end is open, those of the other, with its days as a limit on that side only. */
function joinDerivations(low: Reading, high: Reading): readonly Step[] {
  if (isUndated(high.time) && !isUndated(low.time)) {
    return low.steps.map((told) => withValues(told, (of) => joinValues(of, unknownValue)));
  }
  if (isUndated(low.time) && !isUndated(high.time)) {
    return high.steps.map((told) => withValues(told, (of) => joinValues(unknownValue, of)));
  }
  if (low.steps.length !== high.steps.length) return low.steps;
  return low.steps.map((told, index) => joinSteps(told, high.steps[index]));
}

/** Rules whose value is what is counted from, which is told as it is. */
const anchors: readonly string[] = ['counts-from-reference', 'counts-from-mention'];

function withValues(told: Step, change: (of: DateValue) => DateValue): Step {
  if (anchors.includes(told.rule)) return told;
  const args = Object.entries(told.args).map(([name, arg]) => [
    name,
    arg.type === 'value' ? { ...arg, value: change(arg.value) } : arg,
  ]);
  return { rule: told.rule, args: Object.fromEntries(args) as Step['args'] };
}

/** Other readings that both ends have for the same reason. */
function joinOthers(low: readonly Other[], high: readonly Other[]): readonly Other[] {
  if (low.length !== high.length) return [];
  return low.flatMap((other, index) => {
    const match = high[index];
    if (match?.reason.rule !== other.reason.rule) return [];
    return [{ time: join(other.time, match.time), reason: joinSteps(other.reason, match.reason) }];
  });
}

function joinSteps(low: Step, high: Step | undefined): Step {
  if (high?.rule !== low.rule) return low;
  const args: Record<string, StepArg> = {};
  for (const [name, arg] of Object.entries(low.args)) {
    const other = high.args[name];
    args[name] =
      arg.type === 'value' && other?.type === 'value'
        ? { ...arg, value: joinValues(arg.value, other.value) }
        : arg;
  }
  return { rule: low.rule, args };
}

function joinValues(low: DateValue, high: DateValue): DateValue {
  return join(asTime(low), asTime(high)).value;
}

function asTime(value: DateValue): Time {
  return { ...nothing, value, first: value.earliest, last: value.latest };
}
