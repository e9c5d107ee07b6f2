import type { Folded } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { withoutClitics } from './clitics.ts';
import { splitCompound, splitHead } from './compounds.ts';
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
export function tokenize(folded: Folded, language: Language): readonly Token[] {
  const { text } = folded;
  const lexicon = lexiconOf(language);
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < text.length) {
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
      tokens.push(simple('mark', text, at, end, gap));
      at = end;
    } else {
      at = pushWord(tokens, text, at, end, gap, lexicon, language);
    }
    gap = false;
  }
  return tokens;
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
  const word = text.slice(from, to);
  const node = lexicon.get(word);
  const found = node && longest(node, text, to);
  if (found) {
    tokens.push(wordToken(text, from, found.to, gap, found.node, 0));
    return found.to;
  }
  if (language === 'ar') {
    const bare = withoutClitics(word, lexicon);
    const rest = bare && longest(bare.node, text, to);
    if (bare && rest) {
      // «للعام» has lost the alef of its article: the token begins at the second lam.
      const start = Math.max(from, to - bare.length);
      tokens.push(wordToken(text, start, rest.to, gap, rest.node, bare.clitics));
      return rest.to;
    }
  }
  if (language !== 'en') {
    const parts = language === 'fa' ? splitCompound(word, lexicon) : splitHead(word);
    if (parts) {
      let start = from;
      for (const part of parts) {
        const partNode = lexicon.get(part) ?? wordless;
        tokens.push(
          wordToken(text, start, start + part.length, gap && start === from, partNode, 0),
        );
        start += part.length;
      }
      return to;
    }
  }
  tokens.push(wordToken(text, from, to, gap, wordless, 0));
  return to;
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

function wordToken(
  text: string,
  from: number,
  to: number,
  gap: boolean,
  node: LexiconNode,
  clitics: number,
): Token {
  return {
    type: 'word',
    from,
    to,
    word: text.slice(from, to),
    mask: node.entry ? node.mask : 0,
    entry: node.entry ?? plain,
    value: -1,
    gap,
    clitics,
  };
}

function numberToken(text: string, from: number, to: number, gap: boolean): Token {
  const short = to - from <= longestNumber;
  return {
    type: 'number',
    from,
    to,
    word: short ? text.slice(from, to) : '',
    mask: short ? is.number | is.digits : is.digits,
    entry: plain,
    value: short ? Number(text.slice(from, to)) : -1,
    gap,
    clitics: 0,
  };
}

function simple(type: TokenType, text: string, from: number, to: number, gap: boolean): Token {
  return {
    type,
    from,
    to,
    word: text.slice(from, to),
    mask: 0,
    entry: plain,
    value: -1,
    gap,
    clitics: 0,
  };
}
