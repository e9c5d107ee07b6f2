// `npm test`: every check of the project in order, each to its end, and one line that sums them up.
// With names of steps as arguments it runs only those: `node tests/tools/run-all.js unit`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.js';
import { readReport, tallyCommand, tallyPlaywright, tallyVitest } from './tally.js';

/** @typedef {import('./tally.js').Tally} Tally */

const RESULTS = join(ROOT, 'tests', 'results');

/** No date may depend on the time zone of the machine: east and west of Greenwich, and Greenwich itself. */
const TIME_ZONES = ['UTC', 'Asia/Tehran', 'America/Los_Angeles'];

/** @type {{ name: string, title: string, run: () => Promise<Tally> }[]} */
const steps = [
  { name: 'format', title: 'format', run: () => script('format:check') },
  { name: 'lint', title: 'lint', run: () => script('lint') },
  { name: 'check', title: 'types', run: () => script('check') },
  ...TIME_ZONES.map((zone) => ({
    name: 'unit',
    title: `unit tests, ${zone}`,
    run: () => vitest('node', `unit-${zone.replace('/', '-')}`, { TZ: zone }),
  })),
  { name: 'build', title: 'build', run: () => script('build') },
  { name: 'weight', title: 'weight of the first view', run: () => script('weight') },
  { name: 'components', title: 'unit tests, browser', run: () => vitest('browser', 'components') },
  { name: 'pages', title: 'pages in a browser', run: () => playwright('pages') },
];

/** @param {string} name - a script of package.json that is one check as a whole */
async function script(name) {
  const { code } = await run('npm', ['run', '--silent', name]);
  return tallyCommand(code);
}

/**
 * @param {string} project - a project of vite.config.ts
 * @param {string} name - of the report
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(project, name, env) {
  const file = report(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', `--project=${project}`, ...reporters], env);
  return tallyVitest(readReport(file), code);
}

/** @param {string} name - of the report */
async function playwright(name) {
  const file = report(name);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
  const { code } = await run('playwright', args, env);
  return tallyPlaywright(readReport(file), code);
}

/** The file of a report, cleared of an earlier run's. @param {string} name */
function report(name) {
  const file = join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {readonly string[]} wanted - names of steps; all where empty
 * @returns {Promise<Tally>}
 */
async function runAll(wanted) {
  const known = new Set(steps.map(({ name }) => name));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(`no step ${unknown.join(', ')}; there are ${[...known].join(', ')}`);
  }

  const sum = { passed: 0, failed: 0 };
  const table = [];
  for (const step of steps) {
    if (wanted.length > 0 && !wanted.includes(step.name)) continue;
    console.log(`\n=== ${step.title}`);
    const begin = performance.now();
    const { passed, failed } = await step.run();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    sum.passed += passed;
    sum.failed += failed;
    const mark = failed === 0 ? 'ok    ' : 'FAILED';
    table.push(`${mark} ${step.title.padEnd(32)} ${passed} + ${failed} in ${seconds} s`);
  }
  console.log(`\n=== passed + failed\n${table.join('\n')}\n`);
  return sum;
}

/** @type {Tally} */
let sum = { passed: 0, failed: 1 };
try {
  sum = await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error);
}
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
