// The scripts and styles that stand in a page itself.

/** The data that SvelteKit writes into the script that starts a page. */
const PAGE_DATA = /(?<=\n\t+data: )\[.*\](?=,\n\t+form: )/s;

/**
 * Takes them out of a page. The data that a page carries, such as its events, is content and left out; where
 * it is not recognised it counts as script.
 *
 * @param {string} html
 * @returns {[name: string, text: string][]} in the order of the page
 */
export function inlineCode(html) {
  /** @type {[string, string][]} */
  const parts = [];
  for (const [, tag, attributes, text] of html.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)) {
    if (!text?.trim() || /type="application\/(ld\+)?json"/.test(attributes ?? '')) continue;
    parts.push([`inline ${tag} ${parts.length + 1}`, text.replace(PAGE_DATA, '[]')]);
  }
  return parts;
}
