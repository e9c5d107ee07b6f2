// Which pages are measured: one of each kind, in each language.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const KINDS = ['timeline', 'sources', 'document', 'compare'];

/** Folders of the languages. */
const LANGUAGES = { en: '', fa: 'fa/', ar: 'ar/' };

/**
 * @typedef {object} Page
 * @property {string} kind
 * @property {string} language
 * @property {string} path - from the site's first page, with a slash at its end
 */

/**
 * The pages that a built site has; of documents the longest.
 *
 * @param {string} folder - the built site
 * @returns {Page[]}
 */
export function pagesOf(folder) {
  /** @param {string} path */
  const bytes = (path) => statSync(join(folder, path, 'index.html')).size;
  return Object.entries(LANGUAGES).flatMap(([language, prefix]) => {
    const [longest = ''] = readdirSync(join(folder, prefix, 'sources'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${prefix}sources/${name}/`)
      .sort((a, b) => bytes(b) - bytes(a));
    const paths = {
      timeline: prefix,
      sources: `${prefix}sources/`,
      document: longest,
      compare: `${prefix}compare/`,
    };
    return Object.entries(paths)
      .filter(([, path]) => existsSync(join(folder, path, 'index.html')))
      .map(([kind, path]) => ({ kind, language, path }));
  });
}
