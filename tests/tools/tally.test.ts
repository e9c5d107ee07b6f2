import { expect, test } from 'vitest';
import { tallyCommand, tallyPlaywright, tallyVitest } from './tally.js';

const file = (status: string, ...outcomes: string[]) => ({
  status,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
});

test('a command is one check, passed only with exit code 0', () => {
  expect(tallyCommand(0)).toEqual({ passed: 1, failed: 0 });
  expect(tallyCommand(2)).toEqual({ passed: 0, failed: 1 });
});

test('Vitest: tests are counted over all files', () => {
  const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
  expect(tallyVitest({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('Vitest: a file that does not load is a failed test, beside failed tests of other files', () => {
  const testResults = [file('failed'), file('failed', 'failed'), file('passed', 'passed')];
  expect(tallyVitest({ testResults }, 1)).toEqual({ passed: 1, failed: 2 });
});

test('Vitest: an exit code other than 0 is a failure even where every test passed', () => {
  expect(tallyVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a runner that wrote no report, or ran no test, has failed', () => {
  expect(tallyVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tallyVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tallyPlaywright(null, 1)).toEqual({ passed: 0, failed: 1 });
});

test('Playwright: errors outside tests are failures, what passed at a second try is none', () => {
  const report = { stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: [{}] };
  expect(tallyPlaywright(report, 1)).toEqual({ passed: 6, failed: 3 });
});

test('a clean run has no failures', () => {
  const report = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] };
  expect(tallyPlaywright(report, 0)).toEqual({ passed: 5, failed: 0 });
  expect(tallyVitest({ testResults: [file('passed', 'passed')] }, 0)).toEqual({
    passed: 1,
    failed: 0,
  });
});
