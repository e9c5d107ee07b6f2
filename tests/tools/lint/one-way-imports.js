// The house has one direction: text → dates → events → timeline → view → routes. This rule holds it.
import { isBuiltin } from 'node:module';
import { dirname, extname, posix, relative, sep } from 'node:path';

/** The folders of src/lib, each of which imports only from those before it and from itself. */
const FOLDERS = ['text', 'dates', 'events', 'timeline', 'view'];

/** What only a page or a component may use: the folders before `view` also run in Node and in a worker. */
const PAGE_ONLY = /^(svelte|virtua|@sveltejs\/[^/]+|esm-env|\$app|\$env)(\/|$)/;

/** Files that run in Node alone, and tests, which do so as well. */
const NODE_ONLY = /(\.server\.ts|\.test\.ts|^src\/lib\/events\/seeds-plugin\.ts)$/;

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: {
      description: 'Lets modules import only from their left: ' + FOLDERS.join(' → ') + ' → routes',
    },
    schema: [],
    messages: {
      homeless: 'src/lib holds the folders {{folders}} and nothing else; this file is in none.',
      wrongWay:
        '`{{from}}` may not import from `{{to}}`: it imports from its left only ({{order}}).',
      outside: '`{{from}}` may not import what lies outside src/lib ({{path}}).',
      alias: 'Inside src/lib imports are relative; `$lib` is for src/routes.',
      extension: 'Write the file extension: `{{path}}`.',
      pageOnly: '`{{from}}` runs without a page and may not import `{{path}}`.',
      nodeOnly: 'Only *.server.ts and tests may import `{{path}}`, which exists in Node alone.',
      useAlias: 'In src/routes write `$lib/…` for what lies in src/lib.',
    },
  },

  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const inLib = file.startsWith('src/lib/');
    if (!inLib && !file.startsWith('src/routes/')) return {};

    /**
     * @param {import('estree').Node} node
     * @param {string} messageId
     * @param {Record<string, string>} [data]
     */
    const report = (node, messageId, data = {}) => {
      context.report({ node, messageId, data });
    };

    /**
     * @param {import('estree').Node} node
     * @param {string} path - without a query such as `?raw`
     */
    const checkRoutes = (node, path) => {
      if (path.startsWith('.') && target(file, path).startsWith('src/lib/')) {
        report(node, 'useAlias');
      }
    };

    /**
     * @param {import('estree').Node} node
     * @param {string} path - without a query such as `?raw`
     */
    const checkLib = (node, path) => {
      const from = folderOf(file);
      const own = FOLDERS.indexOf(from);
      if (own < 0) return; // reported once, for the file
      if (path === '$lib' || path.startsWith('$lib/')) return report(node, 'alias');
      if (path.startsWith('.')) {
        const to = target(file, path);
        if (extname(path) === '') return report(node, 'extension', { path });
        if (!to.startsWith('src/lib/')) return report(node, 'outside', { from, path });
        const there = FOLDERS.indexOf(folderOf(to));
        if (there > own || there < 0) {
          report(node, 'wrongWay', { from, to: folderOf(to), order: FOLDERS.join(' → ') });
        }
        return;
      }
      if (from !== 'view' && PAGE_ONLY.test(path)) return report(node, 'pageOnly', { from, path });
      if (isBuiltin(path) && !NODE_ONLY.test(file)) report(node, 'nodeOnly', { path });
    };

    /** @param {import('estree').Node | null | undefined} source - the module named by an import or export */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const path = source.value.replace(/\?.*$/, '');
      if (inLib) checkLib(source, path);
      else checkRoutes(source, path);
    };

    return {
      Program(node) {
        if (inLib && !FOLDERS.includes(folderOf(file))) {
          report(node, 'homeless', { folders: FOLDERS.join(', ') });
        }
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      /** @param {{ source?: import('estree').Node }} node - the type `import('…').Name` */
      TSImportType: (node) => check(node.source),
    };
  },
};

/** The folder of src/lib that a file lies in; '' for one that lies in none. @param {string} file */
function folderOf(file) {
  const parts = file.split('/');
  return parts.length > 3 ? (parts[2] ?? '') : '';
}

/** The file that a relative import means, from the project's root. @param {string} file @param {string} path */
function target(file, path) {
  return posix.normalize(posix.join(dirname(file), path));
}
