/** Now, recently, soon, then, later: words that point without counting. */
import { step, value, words } from '../explain/rules.ts';
import type { Vague } from '../symbolic.ts';
import { anchorSteps, withoutAnchor } from './anchor.ts';
import { reading, type Reading, type Scene } from './scene.ts';
import {
  dayTime,
  isUndated,
  nothing,
  oneOf,
  undated,
  vague as vagueTime,
  type Time,
} from './time.ts';

/** What a pointing word can mean: the day of writing, a side of it, or what was spoken of before. */
export function vague({ when }: Vague, scene: Scene): Reading {
  const verbatim = words(scene.words);
  switch (when) {
    case 'past':
    case 'present':
    case 'future': {
      const told = step(`vague-${when}`, { words: verbatim });
      const { now } = scene;
      if (now === null) {
        return withoutAnchor('reference', scene, vagueTime(nothing), [told]);
      }
      return reading(
        aroundNow(when, now),
        [...anchorSteps('reference', scene), told],
        ['reference'],
      );
    }
    case 'then': {
      const { mention } = scene;
      if (!mention) return withoutAnchor('mention', scene, nothing);
      const told = step('then', {
        words: verbatim,
        mention: words(mention.words),
        value: value(mention.value),
      });
      return reading(sameAs(mention.value), [told], ['mention']);
    }
    case 'later':
    case 'earlier':
      return sideOfMention(when, scene);
  }
}

function aroundNow(when: 'past' | 'present' | 'future', now: NonNullable<Scene['now']>): Time {
  if (when === 'present') return dayTime(now);
  return vagueTime(when === 'past' ? oneOf(null, now) : oneOf(now, null));
}

/** The time of a mention, taken over as it is. */
export function sameAs(value: Time['value']): Time {
  const { earliest, latest } = value;
  const time: Time = { ...nothing, value, first: earliest, last: latest };
  return isUndated(time) ? undated(value.edtf, null) : time;
}

/** After what was spoken of and, unless the sentence looks ahead, not after writing; or before it. */
function sideOfMention(when: 'later' | 'earlier', scene: Scene): Reading {
  const { mention, now, tense } = scene;
  if (!mention) return withoutAnchor('mention', scene, vagueTime(nothing));
  const { earliest, latest } = mention.value;
  const told = step(when, { words: words(scene.words), mention: words(mention.words) });
  if (when === 'earlier') return reading(vagueTime(oneOf(null, latest)), [told], ['mention']);
  const end =
    tense === 'future' || (now !== null && earliest !== null && earliest > now) ? null : now;
  const limit = end === null ? [] : [step('not-after-writing', {})];
  return reading(vagueTime(oneOf(earliest, end)), [told, ...limit], ['mention', 'reference']);
}
