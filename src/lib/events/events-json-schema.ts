/**
 * The form of `/events.json`: an array of events in the order of the chronicle, by earliest day, an unknown one last.
 *
 * | field            | what it holds                                                                                |
 * |------------------|----------------------------------------------------------------------------------------------|
 * | `id`             | unique in the corpus; what an address names                                                  |
 * | `source`         | name of the document: `/sources/NAME`                                                        |
 * | `kind`           | one of gathering, protest, election, appointment, statement, diplomatic, legal, violence, other; other for every candidate |
 * | `subtype`        | a closer kind, where the editor gives one                                                    |
 * | `gathering`      | whether people met                                                                           |
 * | `modality`       | how the source speaks of it: asserted, planned, predicted, alleged, implied                  |
 * | `title`          | neutral, in English, Persian and Arabic; of a candidate the source's own words, three times  |
 * | `titleLanguage`  | en, fa or ar: the language of the title where nobody has translated it                       |
 * | `excerpt`        | the passage: `exact` words, up to 32 units of `prefix` and `suffix`, `start` and `end` (exclusive), all in UTF-16 code units of the document's text |
 * | `date.words`     | the time as written; null where the text has no words for it                                 |
 * | `date.calendar`  | of the words: gregorian, solar-hijri, lunar-hijri, none                                      |
 * | `date.edtf`      | ISO 8601-2 (EDTF) in the proleptic Gregorian calendar, or null                               |
 * | `date.earliest`  | first day that it can touch, `YYYY-MM-DD`, inclusive; null is open                           |
 * | `date.latest`    | last day that it can touch                                                                   |
 * | `date.basis`     | stated, inferred (from other words of the document), outside (needs knowledge from elsewhere), unknown |
 * | `date.derivation`| the steps from the words to the date: the `rule` and its sentence in three languages         |
 * | `outside`        | the date by knowledge from elsewhere, with its `reference` in English; never mixed into `date` |
 * | `place`          | `name` in three languages, and the verbatim `quote` where there is one                       |
 * | `claims`         | what the source says of it: `about` (a key), `value` in three languages, verbatim `quote`    |
 * | `attribution`    | who says so                                                                                  |
 * | `note`           | an editor's remark                                                                           |
 * | `same`           | the `id` of the event of another document that this is the same as, as an editor says; each keeps its own date |
 * | `ties`           | how it stands to another `event` (or to `written`, the day of writing): after, before, during, with the words of an `offset`, a `quote` and a `reason` |
 * | `changed`        | quotes that do not stand in the document letter by letter since it has changed: the `field`, whether it is `approximate` or `lost`, and a `score` from 0 to 1; a lost excerpt stands at 0 to 0 |
 * | `reviewed`       | false for a candidate that no editor has looked at                                           |
 *
 * Fields that are optional below are left out where there is nothing to say.
 */
import * as v from 'valibot';
import { languages } from '../text/language.ts';
import { eventKinds, modalities, tieKinds } from './model.ts';

const multilingual = v.strictObject({ en: v.string(), fa: v.string(), ar: v.string() });

/** `YYYY-MM-DD`, a minus sign before BCE years, a Y before years of more than four digits. */
const isoDay = v.nullable(v.pipe(v.string(), v.regex(/^(Y-?\d{5,}|-?\d{4})-\d\d-\d\d$/)));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const event = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  source: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(eventKinds),
  subtype: v.optional(v.string()),
  gathering: v.boolean(),
  modality: v.picklist(modalities),
  title: multilingual,
  titleLanguage: v.optional(v.picklist(languages)),
  excerpt: v.strictObject({
    exact: v.pipe(v.string(), v.nonEmpty()),
    prefix: v.pipe(v.string(), v.maxLength(32)),
    suffix: v.pipe(v.string(), v.maxLength(32)),
    start: offset,
    end: offset,
  }),
  date: v.strictObject({
    words: v.nullable(v.string()),
    calendar: v.picklist(['gregorian', 'solar-hijri', 'lunar-hijri', 'none']),
    edtf: v.nullable(v.string()),
    earliest: isoDay,
    latest: isoDay,
    basis: v.picklist(['stated', 'inferred', 'outside', 'unknown']),
    derivation: v.array(v.strictObject({ rule: v.string(), text: multilingual })),
  }),
  outside: v.optional(
    v.strictObject({
      edtf: v.nullable(v.string()),
      earliest: isoDay,
      latest: isoDay,
      reference: v.string(),
    }),
  ),
  place: v.optional(v.strictObject({ name: multilingual, quote: v.optional(v.string()) })),
  claims: v.array(v.strictObject({ about: v.string(), value: multilingual, quote: v.string() })),
  attribution: multilingual,
  note: v.optional(multilingual),
  ties: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(tieKinds),
        event: v.string(),
        offset: v.optional(v.string()),
        quote: v.optional(v.string()),
        reason: v.optional(multilingual),
      }),
    ),
  ),
  changed: v.optional(
    v.array(
      v.strictObject({
        field: v.string(),
        state: v.picklist(['approximate', 'lost']),
        score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
  ),
  reviewed: v.boolean(),
});

/** Checks a parsed `/events.json`; used by tests, never in the browser. */
export const eventsJsonSchema = v.array(event);
