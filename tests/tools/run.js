// Starts the programs of node_modules/.bin without a shell between, so that exit codes and signals stay true.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, its output going straight to the terminal.
 *
 * @param {string} program - a name in node_modules/.bin or on the PATH
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env] - added to the environment
 * @returns {Promise<{ code: number }>} its exit code; 1 where it was killed or could not start
 */
export function run(program, args = [], env = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].filter(Boolean);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: path.join(delimiter) },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve({ code: 1 });
    });
    child.once('close', (code) => resolve({ code: code ?? 1 }));
  });
}
