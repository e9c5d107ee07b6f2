// Counts what a runner's report says, so that nothing that went wrong is left out of the sum.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} VitestReport - the part of Vitest's JSON report that is read here
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults - one entry a file
 */

/**
 * @typedef {object} PlaywrightReport - the part of Playwright's JSON report that is read here
 * @property {{ expected: number, unexpected: number, flaky: number }} stats - tests by outcome
 * @property {unknown[]} errors - what went wrong outside any test
 */

/**
 * A command that is one check as a whole.
 *
 * @param {number} code - its exit code
 * @returns {Tally}
 */
export function tallyCommand(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Tests by their outcome; a file that could not be loaded is one failed test.
 *
 * @param {VitestReport | null} report - null where the runner wrote none
 * @param {number} code - the runner's exit code
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  const files = report?.testResults ?? [];
  const outcomes = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const unloaded = files.filter((file) => {
    return file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed');
  });
  return honest(
    {
      passed: outcomes.filter((status) => status === 'passed').length,
      failed: outcomes.filter((status) => status === 'failed').length + unloaded.length,
    },
    code,
  );
}

/**
 * Tests by their outcome. One that passed only at a second try, which the configuration grants where nobody watches, has
 * passed; the runner's own list names it as flaky.
 *
 * @param {PlaywrightReport | null} report - null where the runner wrote none
 * @param {number} code - the runner's exit code
 * @returns {Tally}
 */
export function tallyPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + (report?.errors.length ?? 0);
  return honest({ passed: expected + flaky, failed }, code);
}

/**
 * Reads a report. A runner that died half-way leaves none, or half of one.
 *
 * @template Report
 * @param {string} file
 * @returns {Report | null}
 */
export function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * A runner that ends with a fault, or that ran nothing, has failed, whatever its report says.
 *
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function honest({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
