import type { Language } from '../../text/language.ts';
import { readEdtf } from '../../dates/value/read-edtf.ts';
import { partsOf } from './edtf-parts.ts';
import { dateText, eventText, quoted, type CiteWords, type Reference } from './reference.ts';

/** LaTeX's own marks as it can print them. Braces are named, since BibTeX counts even those behind a backslash. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** A text for LaTeX; letters of every script stay as they are, as BibLaTeX and today's engines read them. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (mark) => escapes[mark] ?? mark).replace(/\s*\n\s*/g, ' ');
}

/** An address, which LaTeX takes letter by letter, but for braces that BibTeX would count. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}

/** Names of the languages in Babel and Polyglossia. */
const languageNames: Readonly<Record<Language, string>> = {
  en: 'english',
  fa: 'persian',
  ar: 'arabic',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibLaTeX reads EDTF of the levels 0 and 1, with a year; sets are of level 2. */
function isLevelOne(edtf: string): boolean {
  const value = readEdtf(edtf);
  if (!value || 'members' in value) return false;
  const ends = value.type === 'interval' ? [value.from, value.to] : [value];
  return ends.every((end) => typeof end === 'string' || end.unspecified < 4);
}

/** The date for BibLaTeX where it can hold it, and year and month for BibTeX where they are known. */
function dateFields(edtf: string | null): string[] {
  const fields = edtf !== null && isLevelOne(edtf) ? [`date = {${edtf}}`] : [];
  const parts = partsOf(edtf);
  if (!parts || (parts.to && parts.to[0] !== parts.from[0])) return fields;
  const [year, month] = parts.from;
  fields.push(`year = {${year}}`);
  const name = month !== undefined && (!parts.to || parts.to[1] === month) && months[month - 1];
  if (name) fields.push(`month = ${name}`);
  return fields;
}

/** A reference as an entry of BibTeX, with the fields of BibLaTeX that BibTeX passes over. */
export function bibtex(reference: Reference, words: CiteWords): string {
  const { id, language, quote, isLost, headline, translated, author, publisher } = reference;
  const { written, event, link, url, accessed } = reference;
  const said = [quoted(quote, language), ...(isLost ? [words.lost] : [])];
  const note = [
    written && words.written(dateText(written)),
    words.about(eventText(event, words)),
    url !== null && `${words.passage}: ${link}`,
  ];
  const fields = [
    // A name in a second pair of braces is not taken apart, and a title keeps its letters.
    ...(author === null ? [] : [`author = {{${escapeLatex(author)}}}`]),
    `title = {{${escapeLatex(headline)}}}`,
    ...(translated === null ? [] : [`titleaddon = {${escapeLatex(translated)}}`]),
    ...(publisher === null ? [] : [`howpublished = {${escapeLatex(publisher)}}`]),
    ...dateFields(written?.edtf ?? null),
    `langid = {${languageNames[language]}}`,
    `url = {${address(url ?? link)}}`,
    `urldate = {${accessed.iso}}`,
    `note = {${escapeLatex(note.filter((line) => typeof line === 'string').join('. '))}}`,
    `annote = {${escapeLatex(said.join(' '))}}`,
  ];
  return `@misc{${id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}
