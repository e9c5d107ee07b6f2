// Finds a Chromium for the tests and the pictures, so that nobody has to install one first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * @typedef {object} Browser
 * @property {string} executablePath - the program to start
 * @property {string[]} args - switches it needs here, beyond Playwright's own
 * @property {Record<string, string>} env - its whole environment
 * @property {'CHROMIUM_PATH' | 'playwright' | 'installed' | 'bundled'} found - where it came from
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Names under which Chromium, Chrome and Edge stand on the PATH, the most ordinary first. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where macOS and Windows keep the same browsers, which are on no PATH there. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Without these Chromium looks up its maker's hosts at every start, also where there is no network. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NONE_FOUND = `No browser found for the tests. Any one of these helps:
  apt-get install chromium
  npx playwright install --with-deps chromium
  CHROMIUM_PATH=/path/to/chrome npm test`;

/**
 * Looks for a Chromium: `CHROMIUM_PATH`, Playwright's own build, an installed Chromium, Chrome or Edge,
 * then the build that comes with the optional dependency @sparticuz/chromium (Linux on x64 only).
 * `TARIKH_BROWSER=bundled` goes straight to the last one, to try what a machine without a browser does.
 *
 * @param {NodeJS.ProcessEnv} [env] - the environment to look in
 * @param {{ playwrightBuild?: string, places?: string[], unpack?: () => string | null }} [sources] -
 *   other places to look, for tests
 * @returns {Browser}
 * @throws {Error} when there is none, with the commands that bring one; when a variable names nothing
 */
export function findBrowser(env = process.env, sources = {}) {
  const { playwrightBuild = ownBuild(), places = PLACES, unpack = unpackBundled } = sources;
  const wish = env.TARIKH_BROWSER;
  if (wish !== undefined && wish !== '' && wish !== 'bundled') {
    throw new Error(`TARIKH_BROWSER may be "bundled" or unset, not "${wish}"`);
  }
  if (wish !== 'bundled') {
    if (env.CHROMIUM_PATH) {
      if (existsSync(env.CHROMIUM_PATH)) return browser('CHROMIUM_PATH', env.CHROMIUM_PATH, env);
      throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is not there`);
    }
    if (playwrightBuild && existsSync(playwrightBuild)) {
      return browser('playwright', playwrightBuild, env);
    }
    const installed = onPath(env.PATH ?? '') ?? places.find((place) => existsSync(place));
    if (installed) return browser('installed', installed, env);
  }
  const folder = unpack();
  if (folder === null) throw new Error(NONE_FOUND);
  return browser('bundled', join(folder, 'chromium'), {
    ...env,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
}

/**
 * The same as launch options for Playwright, and so for Vitest's browser mode.
 *
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function launchOptions() {
  const { executablePath, args, env } = findBrowser();
  return { executablePath, args, env };
}

/**
 * @param {Browser['found']} found
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 * @returns {Browser}
 */
function browser(found, executablePath, env) {
  // Chromium refuses to start its sandbox for root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  /** @type {Record<string, string>} */
  const full = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) full[name] = value;
  return { found, executablePath, args, env: full };
}

/** @returns {string} where Playwright would keep a build of its own, or '' where it has none for this system */
function ownBuild() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * @param {string} path - the PATH variable
 * @returns {string | undefined}
 */
function onPath(path) {
  const folders = path.split(delimiter).filter(Boolean);
  for (const program of PROGRAMS) {
    const folder = folders.find((entry) => existsSync(join(entry, program)));
    if (folder !== undefined) return join(folder, program);
  }
  return undefined;
}

/**
 * Unpacks @sparticuz/chromium once, into a folder of our own below node_modules.
 *
 * @returns {string | null} the folder with `chromium`, `al2023/lib` and `fonts.conf`; null where the
 *   package is not installed or was not made for this system
 */
function unpackBundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  /** @type {string} */
  let version;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    ({ version } = /** @type {{ version: string }} */ (createRequire(entry)('../../package.json')));
  } catch {
    return null;
  }
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  // The package unpacks into the temporary folder and takes whatever is there for finished, so it gets
  // an empty one in a process of its own, and the folder gets its name only when it is whole. The
  // variable makes it unpack the system libraries too.
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const script =
    "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const result = spawnSync(process.execPath, ['--eval', script], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(`Could not unpack the bundled Chromium:\n${result.stderr}`);
  }
  writeFileSync(join(half, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another process was quicker; its folder is as good.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * A fontconfig file for a machine that may have neither fonts nor a configuration of its own.
 *
 * @param {string} folder - the unpacked browser
 */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
