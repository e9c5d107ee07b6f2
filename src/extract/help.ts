import { longestDocument } from './document.ts';

/** What `--help` prints. */
export const help = `Finds what a text says of time, in Persian, Arabic and English.

  npm run --silent extract -- [options] FILE ...     each file is one document
  npm run --silent extract -- [options] < FILE       each line is one document:

    {"id": "a1", "text": "Meet on Friday.", "lang": "en", "date": "2021-07-10"}

  "lang" (en, fa, ar) and "date", the day on which the text was written and from which
  relative words count, may be left out. A line is answered by a line, in the same order:

    {"id": "a1", "expressions": [{"start": 8, "end": 14, "text": "Friday", ...}]}

  "start" and "end" count UTF-16 code units; "earliest" and "latest" are days, inclusive,
  or null. A line that cannot be read is answered by {"id": null, "line": 7, "error": "..."}
  (a file by {"id": null, "file": "...", "error": "..."}), and the rest goes on. Empty lines
  are passed over. The longest document is ${longestDocument / 2 ** 20} MiB.

Options
  --format ndjson|table  lines of JSON, or a table for people; ndjson where left out
  --lang en|fa|ar        language of documents that do not say; else told by their letters
  --date YYYY-MM-DD      reference day of documents that do not say
  --explain              also how each value follows, which form read the words, which others
                         lost and why, and ("dropped") what was read but held to be no time
  --steps-in en|fa|ar    language of the explanations; en where left out
  --help, -h             this text

Exit status: 0; 1 where a document could not be read; 2 where the command was not understood.
`;
