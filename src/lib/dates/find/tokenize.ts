import { foldUnit, foldWord, removedMark } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { canLead, withoutClitics } from './clitics.ts';
import { canStart, head, runningEnd, splitCompound, splitHead } from './compounds.ts';
import type { LexiconNode } from './lexicon-node.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { is } from './token.ts';
import { PieceReader } from './piece-reader.ts';
import { typeOf, type TokenTable } from './token-table.ts';
import { kindMask, letterOf, rootState, sourceKind as kind } from './word-tree.ts';

/** No expression crosses an empty line: a long text is read in blocks, so that few tokens live at a time. */
const shortestBlock = 8192;
const longestNumber = 9;
const apostrophe = 0x27;

/**
 * Cuts a text into tokens and looks each word up once. The longest phrase of the lexicon is one token; in Arabic
 * an attached particle is cut off where the rest is a known word; in Persian words written together are taken apart.
 * Time is proportional to the length of the text.
 *
 * @param table takes the tokens of the next block: from `begin` up to an empty line, or to the end
 * @returns where the next block begins
 */
export function tokenize(source: string, language: Language, table: TokenTable, begin = 0): number {
  table.reset(source);
  return new Tokenizer(source, language, table, begin).block();
}

class Tokenizer extends PieceReader {
  private readonly language: Language;
  private readonly lexicon: Lexicon;
  private readonly table: TokenTable;
  private readonly begin: number;
  private gap = true;

  constructor(source: string, language: Language, table: TokenTable, begin: number) {
    const lexicon = lexiconOf(language);
    super(source, lexicon.tree, begin);
    this.language = language;
    this.lexicon = lexicon;
    this.table = table;
    this.begin = begin;
  }

  block(): number {
    const { source, table, begin } = this;
    const { codes, next, shift, nodes } = this.tree;
    const { length } = source;
    let blank = -1;
    while (this.at < length) {
      const start = this.at;
      const code = codes[source.charCodeAt(start)] ?? 0;
      const first = code & kindMask;
      if (first === kind.letter) {
        // The loop that most of the time is spent in.
        let state = next[(rootState << shift) | letterOf(code)] ?? 0;
        let at = start + 1;
        let kindAt: number = kind.other;
        while (at < length) {
          const codeAt = codes[source.charCodeAt(at)] ?? 0;
          kindAt = codeAt & kindMask;
          if (kindAt !== kind.letter) break;
          state = next[(state << shift) | letterOf(codeAt)] ?? 0;
          at++;
        }
        this.at = at;
        this.end = at;
        const lost = this.lost;
        if (kindAt >= kind.mark && at < length) state = this.run(state, kind.letter);
        this.word(start, start - lost - begin, nodes[state] ?? null);
        this.gap = false;
      } else if (first === kind.space) {
        this.at++;
        this.gap = true;
      } else if (first === kind.other) {
        const from = start - this.lost - begin;
        this.single();
        table.push(typeOf.mark, start, this.end, from, from + 1, this.gap, 0, -1, 0, null);
        this.gap = false;
      } else if (first === kind.digit) {
        this.number(start);
        this.gap = false;
      } else if (first === kind.line) {
        const from = start - this.lost - begin;
        this.single();
        table.push(typeOf.break, start, this.end, from, from + 1, true, 0, -1, 0, null);
        this.gap = true;
        if (blank === from && blank > shortestBlock) return this.at;
        blank = from + 1;
      } else {
        this.at++;
        this.lost++;
      }
    }
    return length;
  }

  private number(start: number): void {
    const { source, table } = this;
    const from = start - this.lost - this.begin;
    this.run(0, kind.digit);
    const to = this.at - this.lost - this.begin;
    if (to - from > longestNumber) {
      table.push(typeOf.number, start, this.end, from, to, this.gap, is.digits, -1, 0, null);
      return;
    }
    let value = 0;
    for (let at = start; at < this.end; at++) {
      const unit = foldUnit(source.charCodeAt(at));
      if (unit < removedMark) value = value * 10 + unit - 0x30;
    }
    if (to - from === 2 && !this.gap) this.yearMark();
    const mask = is.number | is.digits;
    table.push(typeOf.number, start, this.end, from, to, this.gap, mask, value, 0, null);
  }

  /** An apostrophe that leads two digits, as in "the spirit of ’68". */
  private yearMark(): void {
    const { table, source } = this;
    const last = table.length - 1;
    if (!table.isSpacedMark(last)) return;
    if (foldUnit(source.charCodeAt(table.starts[last] ?? 0)) === apostrophe) {
      table.masks[last] = is.period;
    }
  }

  /** Adds the token or tokens of the word that has just been passed over, and goes on behind the phrase it begins. */
  private word(start: number, from: number, node: LexiconNode | null): void {
    const { source, table, language, lexicon } = this;
    const to = this.at - this.lost - this.begin;
    const { at, end, lost } = this;
    let found = node?.entry ? node : null;
    if (node && node.rest !== 0) found = this.phrase(node);
    if (language === 'ar') {
      const first = foldUnit(source.charCodeAt(start));
      if (canLead(first) && !(found && this.at > at) && this.mayBeBare(start, first, at)) {
        const bare = withoutClitics(foldWord(source.slice(start, end)), lexicon);
        if (bare) {
          const own = this.at;
          this.at = at;
          this.end = end;
          this.lost = lost;
          const rest = this.phrase(bare.node);
          // «بعيد نوروز» is «ب» and «عيد نوروز», «وأحد عشر» no «واحد»: of two readings the longer one.
          if (rest && !(found && this.at <= own)) {
            // «للعام» has lost the alef of its article: the token begins at the second lam.
            const cut = Math.max(0, to - from - bare.length);
            this.push(this.unitAt(start, cut), from + cut, rest, bare.clitics);
            return;
          }
          this.at = at;
          this.end = end;
          this.lost = lost;
        }
      }
      if (!found && first === headStart) {
        const parts = splitHead(foldWord(source.slice(start, end)));
        if (parts) {
          this.parts(parts, start, from);
          return;
        }
      }
    }
    if (found) {
      this.push(start, from, found, 0);
      return;
    }
    if (language === 'fa' && to - from > 4) {
      const second = this.unitAt(start, 1);
      const led = canStart(
        foldUnit(source.charCodeAt(start)),
        foldUnit(source.charCodeAt(second)),
        lexicon,
      );
      if (led || foldUnit(source.charCodeAt(this.unitAt(start, to - from - 1))) === runningEnd) {
        const parts = splitCompound(foldWord(source.slice(start, end)), lexicon);
        if (parts) {
          this.parts(parts, start, from);
          return;
        }
      }
    }
    table.push(typeOf.word, start, end, from, to, this.gap, 0, -1, 0, node);
  }

  private push(start: number, from: number, node: LexiconNode, clitics: number): void {
    const to = this.at - this.lost - this.begin;
    const { table, end, gap } = this;
    table.push(typeOf.word, start, end, from, to, gap, node.mask, -1, clitics, node);
  }

  /** Adds the words that were written as one. */
  private parts(parts: readonly string[], start: number, from: number): void {
    const { table, lexicon } = this;
    let done = 0;
    for (const part of parts) {
      const first = this.unitAt(start, done);
      const to = done + part.length;
      const end = this.endOf(this.unitAt(start, to - 1));
      const node = lexicon.words.get(part);
      const known = node?.entry ? node : null;
      const gap = this.gap && done === 0;
      const mask = known?.mask ?? 0;
      table.push(typeOf.word, first, end, from + done, from + to, gap, mask, -1, 0, known);
      done = to;
    }
  }

  /** Whether a word is left when one or two letters are cut off: most are told by it that begin with و ف ب ل ک. */
  private mayBeBare(start: number, first: number, to: number): boolean {
    const { source } = this;
    const second = this.unitAt(start, 1);
    if (second >= to) return false;
    if (this.leads(rootState, second, to)) return true;
    const next = foldUnit(source.charCodeAt(second));
    if (first === lam && next === lam) return this.leads(this.alefState(), second, to);
    if ((first !== waw && first !== feh) || !canLead(next)) return false;
    const third = this.unitAt(start, 2);
    if (third >= to) return false;
    if (this.leads(rootState, third, to)) return true;
    return next === lam && this.leads(this.alefState(), third, to);
  }

  private alefState(): number {
    const { codes, next, shift } = this.tree;
    return next[(rootState << shift) | letterOf(codes[alef] ?? 0)] ?? 0;
  }
}

const headStart = head.charCodeAt(0);
const alef = 0x627;
const lam = 0x644;
const waw = 0x648;
const feh = 0x641;
