/**
 * How the build puts modules into files. Left to itself it makes a file of every few modules that one lazily fetched part
 * shares with the first view: dozens of small ones, which compress badly and each cost a request.
 */

/** What every page of a language brings along, and the page whose first view counts. */
const layout = /[\\/]src[\\/]routes[\\/]\[\[lang=lang\]\][\\/]\+layout\.svelte$/;
const timeline = /[\\/]src[\\/]routes[\\/]\[\[lang=lang\]\][\\/]\+page\.svelte$/;
/** The other pages, one of which draws with parts of the timeline. */
const others =
  /[\\/]src[\\/]routes[\\/]\[\[lang=lang\]\][\\/](compare|sources|sources[\\/]\[name\])[\\/]\+page\.svelte$/;
/** What a module may need so as to stand in one file with others: nothing of the framework. */
const plain = /[\\/](src[\\/]lib[\\/].*\.ts|node_modules[\\/](d3-|date-fns-jalali).*)$/;
const ours = /[\\/]src[\\/](lib|routes[\\/]\[\[lang=lang\]\][\\/]\+(layout|page)\.svelte$)/;

/**
 * Names the files that hold what the first view has of modules; all others stay where they are. Plain modules come first
 * and have a file of their own, since lazily fetched parts need them without the rest. For rolldown's
 * `codeSplitting.groups`.
 *
 * @returns {{ name: (id: string, context: Context) => string | null }[]}
 *
 * @typedef {{ id: string, importedIds: readonly string[], importers: readonly string[] }} ModuleLinks
 * @typedef {{ getModuleInfo: (id: string) => ModuleLinks | null }} Context
 */
export function firstViewFiles() {
  const byLayout = neededBy(layout);
  const byTimeline = neededBy(timeline);
  const byOthers = neededBy(others);
  const isPlain = plainModules();

  return [
    {
      name: (id, context) => {
        if (!plain.test(id) || !isPlain(id, context)) return null;
        if (byLayout(id, context)) return 'plain';
        if (!byTimeline(id, context)) return null;
        return byOthers(id, context) ? 'plain' : 'timeline-plain';
      },
    },
    {
      name: (id, context) => {
        // The styles of a component go with it.
        const module = id.replace(/\?.*$/, '');
        if (!ours.test(module)) return null;
        // With what draws on two pages, since a file of that alone would take half the framework along.
        if (byLayout(module, context)) return 'every-page';
        if (!byTimeline(module, context)) return null;
        return byOthers(module, context) ? 'every-page' : 'timeline-page';
      },
    },
  ];
}

/**
 * Whether a page imports a module, directly or through others.
 *
 * @param {RegExp} page
 */
function neededBy(page) {
  /** @type {Map<string, boolean>} */
  const known = new Map();

  /** @type {(id: string, context: Context) => boolean} */
  return function isNeeded(id, context) {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const importers = context.getModuleInfo(id)?.importers ?? [];
    const found = page.test(id) || importers.some((importer) => isNeeded(importer, context));
    known.set(id, found);
    return found;
  };
}

/** Whether a module and all that it imports are plain modules of ours. */
function plainModules() {
  /** @type {Map<string, boolean>} */
  const known = new Map();

  /** @type {(id: string, context: Context) => boolean} */
  return function isPlain(id, context) {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, true);
    const imported = context.getModuleInfo(id)?.importedIds ?? [];
    const found =
      !id.includes('.svelte') &&
      imported.every((module) => plain.test(module) && isPlain(module, context));
    known.set(id, found);
    return found;
  };
}
