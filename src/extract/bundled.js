// Programs of TypeScript, bundled into one file of JavaScript that is kept until one of its sources changes.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Sources of a bundle, by their path from the root, each with a hash of what was read from it. */
/** @typedef {Record<string, string>} Sources */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The first line of a bundle: what it was made from. */
const MARK = '// made from ';

/** @param {string | Uint8Array} content */
const hash = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** This file makes the bundles, and is a source of each. */
const SELF = fileURLToPath(import.meta.url);

/**
 * @callback Folder - a place to keep bundles in
 * @param {boolean} create - whether to make it where it is not there
 * @returns {string} its path
 * @throws where it is not to be used
 */

/**
 * A program as one file that Node can import. It is made anew where none is kept, or where one of its sources reads
 * otherwise than when it was made; the time of a file counts for nothing. Several processes may do so at once: a file
 * gets its name when it is whole.
 *
 * @param {string} entry - path of the program's first module, from the root
 * @param {readonly Folder[]} [folders] - where to keep it: the first that can be written to
 * @returns {Promise<string>} the address of the file
 * @throws {Error} where a source cannot be compiled, or no folder can be written to
 */
export async function bundled(entry, folders = [besideModules, inTemporary]) {
  const name = `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`;
  for (const folder of folders) {
    try {
      const file = join(folder(false), name);
      if (isFresh(file)) return pathToFileURL(file).href;
    } catch {
      // Nothing is kept there.
    }
  }
  const program = await make(entry);
  /** @type {string[]} */
  const faults = [];
  for (const folder of folders) {
    try {
      const file = join(folder(true), name);
      writeWhole(file, program);
      return pathToFileURL(file).href;
    } catch (error) {
      faults.push(String(error));
    }
  }
  throw new Error(`no folder for the compiled program:\n${faults.join('\n')}`);
}

/** In the checkout, where other tools keep such files too. @type {Folder} */
function besideModules(create) {
  const folder = join(ROOT, 'node_modules', '.cache', 'tarikh');
  if (create) mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * For a checkout that is read-only. The folder for temporary files may be everyone's: nobody else may plant a program.
 *
 * @type {Folder}
 */
function inTemporary(create) {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `tarikh-${user}-${hash(ROOT)}`);
  if (create) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (process.getuid && (uid !== user || (mode & 0o022) !== 0)) {
    throw new Error(`${folder} can be written to by others`);
  }
  return folder;
}

/** Whether a bundle is there and each of its sources is what it was. @param {string} file */
function isFresh(file) {
  try {
    const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
    const sources = /** @type {Sources} */ (JSON.parse(first.slice(MARK.length)));
    return Object.entries(sources).every(([path, was]) => {
      return hash(readFileSync(join(ROOT, path))) === was;
    });
  } catch {
    return false;
  }
}

/** @param {string} entry @returns {Promise<string>} the bundle's text */
async function make(entry) {
  const { rolldown } = await bundler();
  /** @type {Sources} */
  const sources = {};
  /** @param {string} path */
  const read = (path) => {
    // Hashed as it is read, so that an edit while the bundle is made shows at the next start.
    const content = readFileSync(path, 'utf8');
    sources[relative(ROOT, path)] = hash(content);
    return content;
  };
  read(SELF);
  const build = await rolldown({
    input: join(ROOT, entry),
    platform: 'node',
    logLevel: 'silent',
    // The sources say all that a bundle needs; what SvelteKit generates may not be there yet.
    tsconfig: false,
    plugins: [{ name: 'sources', load: (id) => (id.startsWith('\0') ? null : read(id)) }],
  });
  try {
    const { output } = await build.generate({ format: 'esm', codeSplitting: false });
    return `${MARK}${JSON.stringify(sources)}\n${output[0].code}`;
  } finally {
    await build.close();
  }
}

/** The bundler that comes with Vite. @returns {Promise<typeof import('rolldown')>} */
async function bundler() {
  try {
    const vite = createRequire(import.meta.url).resolve('vite');
    return await import(pathToFileURL(createRequire(vite).resolve('rolldown')).href);
  } catch (error) {
    throw new Error('its parts are not installed; run `npm ci` first', { cause: error });
  }
}

/** @param {string} file @param {string} content */
function writeWhole(file, content) {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, content);
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
