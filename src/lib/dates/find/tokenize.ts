import type { Folded } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { canLead, withoutClitics } from './clitics.ts';
import { canStart, head, splitCompound, splitHead } from './compounds.ts';
import { lexiconOf, type Lexicon, type LexiconNode } from './lexicon.ts';
import { kind, kindOf, pieceEnd } from './pieces.ts';
import { is, type Token, type TokenType } from './token.ts';
import type { Entry } from './words/entry.ts';

const plain: Entry = {};
const wordless = { entry: plain, mask: 0, next: null };
/** Longer digit runs are no numbers of ours; their value is −1. */
const longestNumber = 9;

/**
 * Cuts folded text into tokens and looks each word up once. The longest phrase of the lexicon is one token; in Arabic
 * an attached particle is cut off where the rest is a known word; in Persian words written together are taken apart.
 * Time is proportional to the length of the text.
 */
export function tokenize(
  folded: Folded,
  language: Language,
  from = 0,
  to: number = folded.text.length,
): readonly Token[] {
  const { text } = folded;
  const lexicon = lexiconOf(language);
  const tokens: Token[] = [];
  let at = from;
  let gap = true;
  while (at < to) {
    const first = kindOf(text.charCodeAt(at));
    if (first === kind.space) {
      gap = true;
      at++;
      continue;
    }
    if (first === kind.line) {
      tokens.push(simple('break', text, at, at + 1, true));
      gap = true;
      at++;
      continue;
    }
    const end = pieceEnd(text, at);
    if (first === kind.digit) {
      tokens.push(numberToken(text, at, end, gap));
      at = end;
    } else if (first === kind.other) {
      const mask = isYearMark(text, at, gap) ? is.period : 0;
      tokens.push(simple('mark', text, at, end, gap, mask));
      at = end;
    } else {
      at = pushWord(tokens, text, at, end, gap, lexicon, language);
    }
    gap = false;
  }
  return tokens;
}

/** An apostrophe that leads two digits, as in "the spirit of ’68". */
function isYearMark(text: string, at: number, gap: boolean): boolean {
  if (text.charCodeAt(at) !== 0x27 || !gap || kindOf(text.charCodeAt(at + 1)) !== kind.digit)
    return false;
  return pieceEnd(text, at + 1) === at + 3;
}

/** Adds the token or tokens of the word at `from`; returns where reading goes on. */
function pushWord(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  gap: boolean,
  lexicon: Lexicon,
  language: Language,
): number {
  const node = lexicon.mayHold(text, from, to) ? lexicon.get(text.slice(from, to)) : undefined;
  const found = node && longest(node, text, to);
  const bare =
    language === 'ar' && canLead(text.charCodeAt(from)) && !(found && found.to > to)
      ? withoutClitics(text.slice(from, to), lexicon)
      : null;
  const rest = bare && longest(bare.node, text, to);
  // «بعيد نوروز» is «ب» and «عيد نوروز», «وأحد عشر» no «واحد»: of two readings the longer one.
  if (found && !(rest && rest.to > found.to)) {
    tokens.push(wordToken(text, from, found.to, gap, found.node, 0));
    return found.to;
  }
  if (bare && rest) {
    // «للعام» has lost the alef of its article: the token begins at the second lam.
    const start = Math.max(from, to - bare.length);
    tokens.push(wordToken(text, start, rest.to, gap, rest.node, bare.clitics));
    return rest.to;
  }
  const parts = partsOf(text, from, to, lexicon, language);
  if (parts) {
    let start = from;
    for (const part of parts) {
      const partNode = lexicon.get(part) ?? wordless;
      tokens.push(wordToken(text, start, start + part.length, gap && start === from, partNode, 0));
      start += part.length;
    }
    return to;
  }
  tokens.push(wordToken(text, from, to, gap, wordless, 0));
  return to;
}

/** The words that were written as one; `null` when it is one. */
function partsOf(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  language: Language,
): readonly string[] | null {
  if (language === 'fa') {
    return canStart(text, from, to, lexicon) ? splitCompound(text.slice(from, to), lexicon) : null;
  }
  const isHead = language === 'ar' && text.startsWith(head, from);
  return isHead ? splitHead(text.slice(from, to)) : null;
}

/** The longest phrase that begins with a word ending at `to`, or the word alone; `null` when neither is known. */
function longest(
  first: LexiconNode,
  text: string,
  to: number,
): { node: LexiconNode; to: number } | null {
  let node: LexiconNode = first;
  let best = node.entry ? { node, to } : null;
  let at = to;
  while (node.next) {
    while (kindOf(text.charCodeAt(at)) === kind.space) at++;
    if (at >= text.length) break;
    const end = pieceEnd(text, at);
    const next = node.next.get(text.slice(at, end));
    if (!next) break;
    node = next;
    at = end;
    if (node.entry) best = { node, to: at };
  }
  return best;
}

/** A token whose word is cut out of the text when it is first asked for: most never are. */
class Piece implements Token {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
  readonly mask: number;
  readonly entry: Entry;
  readonly value: number;
  readonly gap: boolean;
  readonly clitics: number;
  private readonly text: string;
  private cut: string | null;

  constructor(
    type: TokenType,
    text: string,
    from: number,
    to: number,
    gap: boolean,
    mask: number,
    entry: Entry,
    value: number,
    clitics: number,
    cut: string | null,
  ) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.mask = mask;
    this.entry = entry;
    this.value = value;
    this.gap = gap;
    this.clitics = clitics;
    this.text = text;
    this.cut = cut;
  }

  get word(): string {
    this.cut ??= this.text.slice(this.from, this.to);
    return this.cut;
  }
}

function wordToken(
  text: string,
  from: number,
  to: number,
  gap: boolean,
  node: LexiconNode,
  clitics: number,
): Token {
  const mask = node.entry ? node.mask : 0;
  return new Piece('word', text, from, to, gap, mask, node.entry ?? plain, -1, clitics, null);
}

function numberToken(text: string, from: number, to: number, gap: boolean): Token {
  const short = to - from <= longestNumber;
  const mask = short ? is.number | is.digits : is.digits;
  const word = short ? text.slice(from, to) : '';
  const value = short ? Number(word) : -1;
  return new Piece('number', text, from, to, gap, mask, plain, value, 0, word);
}

function simple(
  type: TokenType,
  text: string,
  from: number,
  to: number,
  gap: boolean,
  mask = 0,
): Token {
  return new Piece(type, text, from, to, gap, mask, plain, -1, 0, null);
}
