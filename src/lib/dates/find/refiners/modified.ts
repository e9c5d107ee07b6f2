import type { Modified, Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, is, isMark, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * Limits before a value: since, until, before, after, by, about; and "onwards" behind it. Lengths get more than, less than
 * or about.
 */
export const modified: Refiner = {
  id: 'modified',
  refine(matches, words, language) {
    return matches.map((match, index) => {
      const limit = matches[index - 1]?.to ?? 0;
      if (match.symbolic.type === 'stretch') return bounded(match, limit, words);
      return limited(match, limit, words, language) ?? onwards(match, words);
    });
  },
};

function bounded(match: Match, limit: number, words: Words): Match {
  const { symbolic } = match;
  const index = match.from - 1;
  const token = at(words, index);
  if (symbolic.type !== 'stretch' || index < limit) return match;
  const bound = plays(token, role.more)
    ? 'more-than'
    : plays(token, role.less)
      ? 'less-than'
      : plays(token, role.about)
        ? 'about'
        : null;
  if (!bound || symbolic.length.amount === null) return match;
  // "over the last two decades" is a stretch of time, not more than one.
  if ((at(words, match.from).mask & (is.pre | is.role)) !== 0) return match;
  const limited: Match = { ...match, from: index, symbolic: { ...symbolic, bound } };
  // «منذ أكثر من أربعين عاما»
  const lead = at(words, index - 1);
  if (symbolic.direction !== null || !plays(lead, role.since) || index - 1 < limit) return limited;
  return { ...limited, from: index - 1, symbolic: { ...symbolic, bound, direction: -1 } };
}

function limited(match: Match, limit: number, words: Words, language: string): Match | null {
  const { symbolic } = match;
  if (!canLimit(symbolic) || match.kind === 'SET') return null;
  let index = match.from - 1;
  if (plays(at(words, index), role.the)) index--;
  if (language === 'fa' && plays(at(words, index), role.in)) index--;
  // "pre-2011", "post-2015"
  const joint = at(words, index);
  const hyphen = isMark(joint, '-') && !joint.gap && index - 1 >= limit;
  const side = hyphen ? prefixes.get(at(words, index - 1).word) : undefined;
  if (side) {
    return {
      ...match,
      from: index - 1,
      symbolic: { type: 'modified', modifier: side, of: symbolic },
      weak: false,
    };
  }
  // "c. 1250"
  if (isMark(at(words, index), '.') && plays(at(words, index - 1), role.about)) index--;
  const token = at(words, index);
  if (index < limit || token.type !== 'word') return null;
  // «قبل قبل ذلك …»: the first is a verb.
  if (plays(token, role.before) && token.word === at(words, match.from).word) return null;
  // «إلى شعبان» may be a person.
  const { calendar } = match;
  if (match.weak && calendar === 'lunar-hijri' && plays(token, role.until)) return null;
  const head = plays(at(words, match.from), role.the) ? match.from + 1 : match.from;
  const value = wrap(symbolic, token, words, index, head);
  // "Since March" is since the last one, whatever the sentence goes on to say.
  const back = lookingBack.has(token.word) ? ({ tense: 'past' } as const) : {};
  return value && { ...match, ...back, from: index, symbolic: value, weak: false };
}

function wrap(
  of: Symbolic,
  token: Token,
  words: Words,
  index: number,
  head: number,
): Symbolic | null {
  const closed = of.type === 'span' && of.from !== null && of.to !== null;
  if (plays(token, role.since)) {
    return closed ? of : { type: 'span', from: of, to: null, mode: 'stretch' };
  }
  if (closed || plays(token, role.between)) return null;
  if (of.type === 'shift' && plays(token, role.more | role.less)) {
    // More than three years ago is before three years ago.
    const further = plays(token, role.more) === of.direction > 0;
    return limit(further ? 'after' : 'before', of);
  }
  if (notBefore.has(token.word)) return limit('not-before', of);
  if (plays(token, role.by)) return limit('not-after', of);
  if (plays(token, role.before)) {
    // "before the end of May" is before May ends, not before its last third begins.
    const whole = endWords.has(at(words, head).word) ? withoutPart(of) : null;
    return whole ? limit('not-after', whole) : limit('before', of);
  }
  if (plays(token, role.after) && (token.mask & is.pre) === 0) return limit('after', of);
  if (token.word === 'الی' && pointsAt(words, index)) return null;
  if (plays(token, role.until) && !plays(at(words, index - 1), role.from)) {
    return token.word === 'to' ? null : { type: 'span', from: null, to: of, mode: 'stretch' };
  }
  if (plays(token, role.about) && token.word !== 'some' && token.word !== 'almost') {
    return limit('about', of);
  }
  return null;
}

/** «تعود القلعة إلى القرن الثاني», «تأجيل الجلسة إلى 18 أبريل»: the verb makes «إلى» a point, no end. */
function pointsAt(words: Words, index: number): boolean {
  for (let step = 1; step <= 8; step++) {
    const token = at(words, index - step);
    if (token.type === 'break' || isMark(token, '.؟!؛')) return false;
    if (pointing.has(token.word)) return true;
  }
  return false;
}

const pointing = new Set(
  'یعود تعود عاد عادت یرجع ترجع یرقی ترقی تاجیل اجل اجلت تاجل تاجلت ارجاء ارجات ارجا نقل نقلت'.split(
    ' ',
  ),
);

const notBefore = new Set(['no earlier than', 'not earlier than', 'not before', 'no sooner than']);

const endWords = new Set('end|end of|close|پایان|انتهای|انتها|اخر|نهایه|ختام|اخر'.split('|'));

/** The value without its late part; `null` where it has none. */
function withoutPart(of: Symbolic): Symbolic | null {
  if ((of.type === 'fields' || of.type === 'cycle') && of.part === 'late') {
    const { part: _part, ...whole } = of;
    return whole;
  }
  if (of.type !== 'within') return null;
  const inner = withoutPart(of.inner);
  return inner && { ...of, inner };
}

function limit(modifier: Modified['modifier'], of: Symbolic): Modified {
  return { type: 'modified', modifier, of };
}

const lookingBack = new Set(['since', 'ever since', 'منذ', 'مذ']);

const prefixes = new Map<string, 'before' | 'after'>([
  ['pre', 'before'],
  ['post', 'after'],
]);

const limitless: ReadonlySet<Symbolic['type']> = new Set([
  'vague',
  'clause',
  'recurrence',
  'stretch',
  'modified',
]);

function canLimit(symbolic: Symbolic): boolean {
  return !limitless.has(symbolic.type);
}

/** "2015 onwards", "2015 or later", «سال ۱۳۹۸ به بعد», «عام 2015 فصاعدا». */
function onwards(match: Match, words: Words): Match {
  if (!canLimit(match.symbolic) || match.symbolic.type === 'span') return match;
  const first = at(words, match.to);
  const second = at(words, match.to + 1);
  let to = match.to;
  if (onwardWords.has(first.word)) to += 1;
  else if (first.word === 'به' && second.word === 'بعد') to += 2;
  else if (first.word === 'به' && second.word === 'این' && at(words, match.to + 2).word === 'سو')
    to += 3;
  else if (
    (first.word === 'به' && second.word === 'اینسو') ||
    (first.word === 'بدین' && second.word === 'سو')
  )
    to += 2;
  else if (first.word === 'and' && second.word === 'after') to += 2;
  else if (plays(first, role.or) && (second.word === 'later' || second.word === 'after')) to += 2;
  if (to === match.to || isMark(first, '.')) return match;
  return {
    ...match,
    to,
    symbolic: { type: 'span', from: match.symbolic, to: null, mode: 'stretch' },
  };
}

const onwardWords = new Set(['onwards', 'onward', 'فصاعدا', 'وصاعدا', 'بهبعد']);
