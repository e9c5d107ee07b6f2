import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './find-browser.js';

const folder = mkdtempSync(join(tmpdir(), 'tarikh-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a program that could be started, and says where. */
function program(...parts: string[]): string {
  const path = join(folder, ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

const own = program('playwright', 'chrome');
const wished = program('wished', 'chrome');
const chrome = program('bin', 'google-chrome');
const edge = program('earlier-bin', 'microsoft-edge');
const PATH = [join(folder, 'earlier-bin'), join(folder, 'bin')].join(':');
const bundle = join(folder, 'bundle');
const everywhere = { playwrightBuild: own, places: [edge], unpack: () => bundle };
const nowhere = { playwrightBuild: '', places: [], unpack: () => null };

test('CHROMIUM_PATH comes first', () => {
  const found = findBrowser({ CHROMIUM_PATH: wished, PATH }, everywhere);
  expect(found).toMatchObject({ found: 'CHROMIUM_PATH', executablePath: wished });
});

test('a CHROMIUM_PATH that is not there is said, not passed over', () => {
  const missing = join(folder, 'gone');
  expect(() => findBrowser({ CHROMIUM_PATH: missing, PATH }, everywhere)).toThrow(missing);
});

test("Playwright's own build comes before an installed browser, if it is there", () => {
  expect(findBrowser({ PATH }, everywhere)).toMatchObject({ found: 'playwright' });
  const without = { ...everywhere, playwrightBuild: join(folder, 'gone') };
  expect(findBrowser({ PATH }, without)).toMatchObject({ found: 'installed' });
});

test('an installed Chrome comes before Edge, wherever they stand on the PATH', () => {
  const found = findBrowser({ PATH }, { ...everywhere, playwrightBuild: '' });
  expect(found.executablePath).toBe(chrome);
});

test('the bundled browser is the last, and brings its own libraries and fonts', () => {
  const env = { PATH: '', LD_LIBRARY_PATH: '/opt/lib' };
  const found = findBrowser(env, { ...nowhere, unpack: () => bundle });
  expect(found).toMatchObject({ found: 'bundled', executablePath: join(bundle, 'chromium') });
  expect(found.env.LD_LIBRARY_PATH).toBe(`${join(bundle, 'al2023', 'lib')}:/opt/lib`);
  expect(found.env.FONTCONFIG_FILE).toBe(join(bundle, 'fonts.conf'));
});

test('TARIKH_BROWSER=bundled passes over everything else', () => {
  const env = { TARIKH_BROWSER: 'bundled', CHROMIUM_PATH: wished, PATH };
  expect(findBrowser(env, everywhere).found).toBe('bundled');
  expect(() => findBrowser({ TARIKH_BROWSER: 'firefox' }, everywhere)).toThrow('firefox');
});

test('where there is none, the error names the commands that bring one', () => {
  const look = () => findBrowser({ PATH: '' }, nowhere);
  expect(look).toThrow('apt-get install chromium');
  expect(look).toThrow('npx playwright install --with-deps chromium');
});

test('Chromium is kept from calling its maker', () => {
  expect(findBrowser({ PATH }, everywhere).args).toContain('--disable-background-networking');
});
