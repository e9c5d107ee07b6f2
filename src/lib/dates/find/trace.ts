import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Match, Refiner } from './match.ts';
import { parsersFor } from './parsers/index.ts';
import { at, type Words } from './token.ts';

/**
 * Why a reading did not become an expression as it was. In the first pass: another form that begins at the same word
 * reaches further (`shorter`), or as far and stands earlier in the ordered list (`later`); or it begins within words that
 * were read already (`inside`, and where it would reach beyond them `overlapped`). Then a refiner takes in words beside
 * it (`widened`), makes it a part of longer words (`joined`), changes what the same words say (`changed`), gives its
 * place to another one (`overlapped`), holds it to be a name or something else (`vetoed`), or too often something else
 * to stand where nothing beside it speaks for a time (`weak`).
 */
export type LossReason =
  | 'shorter'
  | 'later'
  | 'inside'
  | 'widened'
  | 'joined'
  | 'changed'
  | 'overlapped'
  | 'vetoed'
  | 'weak';

/** A stretch of the untouched text, in UTF-16 code units, its words, and the id of the form that read them. */
export interface Read extends Range {
  readonly text: string;
  readonly rule: string;
}

/** A reading that lost. */
export interface Loser extends Read {
  readonly symbolic: Symbolic;
  readonly reason: LossReason;
  /** Id of the parser or refiner that it lost to. */
  readonly by: string;
  /** What stood in its place then; `null` where nothing did. */
  readonly winner: Read | null;
}

/** Looks on while tokens are read. */
export interface Onlooker {
  /** After the first pass. */
  readonly scanned: (matches: readonly Match[]) => void;
  /** After each refiner. */
  readonly refined: (refiner: Refiner, before: readonly Match[], after: readonly Match[]) => void;
}

/** Asked for an onlooker for each block of a text; `place` is where tokens stand in the source. */
export type Watch = (
  words: Words,
  language: Language,
  place: (from: number, to: number) => Range,
) => Onlooker;

/**
 * A watch that tells every reading that lost, pass by pass. To that end the forms of the first pass are asked a second
 * time, so that nothing need be kept where nobody watches.
 */
export function losersOf(source: string, tell: (loser: Loser) => void): Watch {
  return (words, language, place) => {
    const read = ({ from, to, rule }: Match): Read => {
      const { start, end } = place(from, to);
      return { start, end, text: source.slice(start, end), rule };
    };
    const lose = (match: Match, reason: LossReason, by: string, winner: Match | null) => {
      const { symbolic } = match;
      tell({ ...read(match), symbolic, reason, by, winner: winner && read(winner) });
    };
    return {
      scanned(matches) {
        for (const match of matches) {
          for (const other of readingsAt(match.from, words, language)) {
            if (other.rule === match.rule) continue;
            lose(other, other.to < match.to ? 'shorter' : 'later', match.rule, match);
          }
          for (const other of readingsInside(match, words, language)) {
            // «الجمعة» of «يوم الجمعة» is no other reading.
            if (other.rule === match.rule && other.to === match.to) continue;
            lose(other, other.to <= match.to ? 'inside' : 'overlapped', match.rule, match);
          }
        }
      },
      refined(refiner, before, after) {
        const dropped: Match[] = [];
        let next = 0;
        before.forEach((match, index) => {
          while ((after[next]?.to ?? Infinity) <= match.from) next++;
          const winner = after[next];
          if (!winner || winner.from >= match.to) dropped.push(match);
          else if (!isSame(winner, match)) {
            const isAlone =
              (before[index - 1]?.to ?? 0) <= winner.from &&
              (before[index + 1]?.from ?? Infinity) >= winner.to;
            lose(match, changeOf(match, winner, isAlone), refiner.id, winner);
          }
        });
        if (dropped.length === 0) return;
        // What the refiner would have kept, had it been less doubtful.
        const firm = dropped.filter(({ weak }) => weak).map((match) => ({ ...match, weak: false }));
        const kept = new Set(refiner.refine(firm, words, language).map(({ from }) => from));
        for (const match of dropped) {
          lose(match, kept.has(match.from) ? 'weak' : 'vetoed', refiner.id, null);
        }
      },
    };
  };
}

/** What each form makes of the words from a token on, in the order of the forms. */
function readingsAt(from: number, words: Words, language: Language): readonly Match[] {
  const { mask, entry } = at(words, from);
  return parsersFor(language, mask, entry.role ?? 0).flatMap((parser) => {
    const reading = parser.match(words, from, language);
    return reading ? [{ ...reading, from, rule: parser.id }] : [];
  });
}

/** What would have been found in the words of a match behind its first, had it not been. */
function readingsInside(match: Match, words: Words, language: Language): readonly Match[] {
  const found: Match[] = [];
  let index = match.from + 1;
  while (index < match.to) {
    const [longest] = readingsAt(index, words, language).toSorted((a, b) => b.to - a.to);
    if (longest) found.push(longest);
    index = longest?.to ?? index + 1;
  }
  return found;
}

/** Whether an expression made of either would be the same. */
function isSame(a: Match, b: Match): boolean {
  if (a.from !== b.from || a.to !== b.to || a.rule !== b.rule || a.kind !== b.kind) return false;
  return a.symbolic === b.symbolic || JSON.stringify(a.symbolic) === JSON.stringify(b.symbolic);
}

function changeOf(match: Match, winner: Match, isAlone: boolean): LossReason {
  if (winner.from > match.from || winner.to < match.to) return 'overlapped';
  if (winner.from === match.from && winner.to === match.to) return 'changed';
  return isAlone ? 'widened' : 'joined';
}
