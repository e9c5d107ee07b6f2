import type { RuleId } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Symbolic } from '../symbolic.ts';
import { anniversary } from './anniversary.ts';
import { clause } from './clause.ts';
import { cycle } from './cycle.ts';
import { fields } from './fields.ts';
import { holding } from './holding.ts';
import { holiday } from './holiday.ts';
import { modified } from './modified.ts';
import { nearest } from './nearest.ts';
import { nth } from './nth.ts';
import { recurrence } from './recurrence.ts';
import type { Reading, Resolve, Scene } from './scene.ts';
import { shift } from './shift.ts';
import { span } from './span.ts';
import { stretch } from './stretch.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { within } from './within.ts';

type Rules = {
  readonly [T in Symbolic['type']]: (
    written: Extract<Symbolic, { type: T }>,
    scene: Scene,
    resolve: Resolve,
  ) => Reading;
};

/** One rule for each type of symbolic value. */
const rules: Rules = {
  fields,
  holiday,
  span,
  shift,
  cycle,
  weekday,
  stretch,
  recurrence,
  vague,
  nth,
  anniversary,
  clause,
  modified,
  within,
  holding,
  nearest,
};

/** What a symbolic value means as seen from one day. */
export function read(symbolic: Symbolic, scene: Scene): Reading {
  // The table's entry for a type takes that type; the compiler cannot follow the pair through the lookup.
  const rule = rules[symbolic.type] as (of: Symbolic, scene: Scene, resolve: Resolve) => Reading;
  return rule(symbolic, scene, readPart);
}

/** What a part of longer words means; its steps do not speak of the words as a whole. */
function readPart(symbolic: Symbolic, scene: Scene): Reading {
  const found = read(symbolic, scene);
  return { ...found, steps: found.steps.map(asPart) };
}

/** Rules that say what the words are, and what they become for a part of them. */
const ofParts: Readonly<Partial<Record<string, RuleId>>> = {
  'reads-fields': 'names-fields',
  'reads-holiday': 'names-holiday',
  'reads-whole-month': 'names-whole-month',
  'reads-computed-holiday': 'names-computed-holiday',
  'reads-weekday': 'names-weekday',
  'vague-present': 'names-now',
};

function asPart(told: Step): Step {
  const rule = ofParts[told.rule];
  if (rule === undefined) return told;
  const { words: _words, ...args } = told.args;
  return { rule, args };
}
