/**
 * How the build puts modules into files. Left to itself it makes a file of every few modules that one lazily fetched part
 * shares with the first view: dozens of small ones, which compress badly and each cost a request.
 */

/** The pages whose first view counts. */
const pages = /[\\/]src[\\/]routes[\\/]\[\[lang=lang\]\][\\/]\+(page|layout)\.svelte$/;
/** What a module may need so as to stand in one file with others: nothing of the framework, which has files of its own. */
const own = /[\\/](src[\\/]lib[\\/].*\.ts|node_modules[\\/](d3-|date-fns-jalali).*)$/;

/**
 * Names the file that holds what the first view has of plain modules; `null` for all others, which stay where they are.
 * For rolldown's `codeSplitting.groups`.
 *
 * @returns {(id: string, context: { getModuleInfo: (id: string) => ModuleLinks | null }) => string | null}
 *
 * @typedef {{ id: string, importedIds: readonly string[], importers: readonly string[] }} ModuleLinks
 */
export function firstViewFile() {
  /** @type {Map<string, boolean>} */
  const plain = new Map();
  /** @type {Map<string, boolean>} */
  const needed = new Map();

  return (id, context) => {
    return own.test(id) && isPlain(id) && isNeeded(id) ? 'first-view' : null;

    /** Whether a module and all that it imports are plain modules of ours.
     * @param {string} of
     * @returns {boolean} */
    function isPlain(of) {
      const known = plain.get(of);
      if (known !== undefined) return known;
      plain.set(of, true);
      const found =
        !of.includes('.svelte') && (context.getModuleInfo(of)?.importedIds ?? []).every(isOurs);
      plain.set(of, found);
      return found;
    }

    /** @param {string} of */
    function isOurs(of) {
      return own.test(of) && isPlain(of);
    }

    /** Whether a page imports a module, directly or through others.
     * @param {string} of
     * @returns {boolean} */
    function isNeeded(of) {
      const known = needed.get(of);
      if (known !== undefined) return known;
      needed.set(of, false);
      const importers = context.getModuleInfo(of)?.importers ?? [];
      const found = pages.test(of) || importers.some(isNeeded);
      needed.set(of, found);
      return found;
    }
  };
}
