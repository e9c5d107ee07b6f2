import type { Alternative } from '../../dates/expression.ts';
import { explain } from '../../dates/explain/index.ts';
import { sayIn } from '../../dates/explain/say.ts';
import { explainLosers, explainWinner } from '../../dates/explain/trace/explain-trace.ts';
import { findTraced, type TracedFinds } from '../../dates/find/traced.ts';
import type { EventDate, SourceDocument } from '../../events/model.ts';
import { isInside } from '../../events/ranges.ts';
import type { Language } from '../../text/language.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Range } from '../../text/range.ts';
import type { WordReading } from './model.ts';

/**
 * For the dates of a document: as what their words were read, which other readings lost and why, in `language`. `null`
 * for a date that rests on no words.
 */
export function wordReadings(
  document: SourceDocument,
  language: Language,
): (date: EventDate) => WordReading | null {
  const { text, expressions } = document;
  const whole = findings(findTraced(text, document.language));
  const keyOf = ({ start, end }: Range): string => `${start} ${end}`;
  const readAs = new Map(expressions.toReversed().map((one) => [keyOf(one), one]));

  return (date) => {
    const { at } = date;
    if (at === null) return null;
    const inPlace = longestIn(whole, at);
    if (inPlace) {
      const { alternatives = [] } = readAs.get(keyOf(inPlace.found)) ?? {};
      return readingOf(inPlace, alternatives, date, language);
    }
    // A part of a longer expression, read on its own.
    const words = text.slice(at.start, at.end);
    const alone = longestIn(findings(findTraced(words, document.language)), {
      start: 0,
      end: words.length,
    });
    return alone && readingOf(alone, [], date, language);
  };
}

type Finding = Readonly<{
  found: TracedFinds['found'][number];
  trace: TracedFinds['traces'][number];
}>;

/** What was found, by the stretch that it meets. */
function findings({ found, traces }: TracedFinds): (at: Range) => readonly Finding[] {
  const meeting = overlapping(found.map(({ start, end }, index) => ({ start, end, index })));
  return (at) => meeting(at).map(({ index }) => ({ found: found[index]!, trace: traces[index]! }));
}

/** The longest that was found in a stretch: the one that dates an event. */
function longestIn(meeting: (at: Range) => readonly Finding[], within: Range): Finding | null {
  const length = ({ start, end }: Range): number => end - start;
  return meeting(within)
    .filter((one) => isInside(one.found, within))
    .reduce<Finding | null>(
      (best, one) => (best && length(best.found) >= length(one.found) ? best : one),
      null,
    );
}

function readingOf(
  { found, trace }: Finding,
  alternatives: readonly Alternative[],
  date: EventDate,
  language: Language,
): WordReading {
  const { value: told } = sayIn(language);
  const { calendar } = found;
  return {
    won: explainWinner(found.text, trace.form, language),
    lost: explainLosers(trace.losers, language),
    // What the event has become by other words is no other day.
    otherDays: alternatives
      .filter(({ value }) => value.earliest !== date.earliest || value.latest !== date.latest)
      .map(({ value, reason }) => ({
        days: told({ type: 'value', value, ...(calendar !== 'none' && { calendar }) }),
        why: explain(reason, language),
      })),
  };
}
