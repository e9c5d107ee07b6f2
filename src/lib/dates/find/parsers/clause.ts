import type { Parser, Reading } from '../match.ts';
import { at, is, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** How many words a name or the rest of a clause may take. */
const longestName = 4;
const longestClause = 8;

/** "when Khatami was in power", "while he was president". */
export const inOffice: Parser = {
  id: 'in-office',
  languages: ['en'],
  begins: 0,
  roles: role.when,
  match(words, index) {
    if (!plays(at(words, index), role.when)) return null;
    for (let next = index + 2; next < index + longestClause; next++) {
      const verb = at(words, next);
      if (verb.type !== 'word') return null;
      if (verb.word !== 'was' && verb.word !== 'were' && verb.word !== 'is') continue;
      const end = officeAt(words, next + 1);
      if (end === null) return null;
      const when = verb.word === 'is' ? 'present' : 'past';
      return clause(end, { when });
    }
    return null;
  },
};

function officeAt(words: Words, index: number): number | null {
  const first = at(words, index);
  if (first.word === 'in' && places.has(at(words, index + 1).word)) return index + 2;
  if (first.word === 'still' || first.word === 'the') return officeAt(words, index + 1);
  if (first.word === 'prime' && at(words, index + 1).word === 'minister') return index + 2;
  return offices.has(first.word) ? index + 1 : null;
}

const places = new Set([
  'power',
  'office',
  'charge',
  'government',
  'exile',
  'prison',
  'opposition',
]);
const offices = new Set([
  'president',
  'king',
  'queen',
  'chancellor',
  'premier',
  'governor',
  'shah',
  'leader',
  'alive',
]);

/** «وقت هجمات 11 سبتمبر», "the time of the September 11 attacks". */
export const timeOf: Parser = {
  id: 'time-of',
  languages: ['ar', 'fa'],
  begins: 0,
  roles: role.timeOf,
  follows: is.event,
  outer: true,
  match(words, index) {
    if (!plays(at(words, index), role.timeOf)) return null;
    if (!at(words, index + 1).entry.event) return null;
    for (let next = index + 2; next < index + 6; next++) {
      const inner = words.inner(next);
      if (inner && inner.calendar !== 'none') {
        return {
          ...clause(inner.to, { when: 'past', date: inner.symbolic }),
          calendar: inner.calendar,
        };
      }
      if (!isName(at(words, next))) break;
    }
    const end = nameEnd(words, index + 2, longestName);
    return clause(end, { when: 'past' });
  },
};

/** «منذ توليه منصبه», "since the fall of Baghdad", «از سقوط … (شروع شده)»: from a happening on. */
export const sinceEvent: Parser = {
  id: 'since-event',
  languages: ['en', 'fa', 'ar'],
  begins: is.event,
  roles: role.since,
  needs: is.event,
  match(words, index, language) {
    if (language === 'fa') return persianSince(words, index);
    if (!plays(at(words, index), role.since)) return null;
    let next = index + 1;
    if (plays(at(words, next), role.the)) next++;
    const happening = at(words, next);
    if (!happening.entry.event || happening.clitics) return null;
    next++;
    // "since the start of the war"
    if (language === 'en' && happening.word.endsWith(' of')) {
      if (plays(at(words, next), role.the)) next++;
      return at(words, next).entry.event
        ? { ...clause(next + 1, { when: 'past', since: true }), kind: 'DURATION' }
        : null;
    }
    if (language === 'en' && plays(at(words, next), role.of)) next++;
    if (language === 'en' && plays(at(words, next), role.the)) next++;
    const end = nameEnd(words, next, language === 'en' ? longestName : 2);
    return { ...clause(end, { when: 'past', since: true }), kind: 'DURATION' };
  },
};

/** «از سقوط رژیم … شروع شده», «از زمان انقلاب»: the words of the happening, when the sentence says that it goes on from there. */
function persianSince(words: Words, index: number): Reading | null {
  const first = at(words, index);
  // «از زمان روی کار آمدن طالبان»
  if (plays(first, role.since)) {
    const end = at(words, index + 1).entry.event ? nameEnd(words, index + 2, longestName) : 0;
    return end > index + 2 ? clause(end, { when: 'past', since: true }) : null;
  }
  if (!first.entry.event || !plays(at(words, index - 1), role.from | role.since)) return null;
  const end = nameEnd(words, index + 1, longestName);
  if (end === index + 1) return null;
  const since = plays(at(words, index - 1), role.since);
  const goesOn = plays(at(words, end), role.until) || beginning.has(at(words, end).word);
  return since || goesOn ? clause(end, { when: 'past', since: true }) : null;
}

const beginning = new Set(['شروع', 'آغاز', 'اغاز']);

/** Past the words of a name: unknown words, or known ones that need a companion; no verbs, particles or numbers. */
function nameEnd(words: Words, index: number, longest: number): number {
  let next = index;
  while (next < index + longest && isName(at(words, next)) && !isParticiple(words, next)) next++;
  return next;
}

/** «طالبان بسته مانده است»: the verb has begun. */
function isParticiple(words: Words, index: number): boolean {
  return auxiliaries.has(at(words, index + 1).word);
}

const auxiliaries = new Set('مانده شده بوده کرده گرفته داده'.split(' '));

/** Whether a token can be a word of a name: unknown, or known only as something that needs a companion. */
export function isName(token: Token): boolean {
  if (token.type !== 'word' || token.clitics) return false;
  return token.mask === 0
    ? !stops.has(token.word)
    : (token.mask & is.weak) !== 0 && !token.entry.role;
}

const stops = new Set(
  'و في فی علی عن الی ان أن التي التی الذی الذین که را با هم نیز است and the that which who has have for with as it he she they we'.split(
    ' ',
  ),
);

function clause(
  to: number,
  more: { when: 'past' | 'present'; since?: boolean; date?: Reading['symbolic'] },
): Reading {
  return { to, kind: 'DATE', calendar: 'none', symbolic: { type: 'clause', ...more } };
}
