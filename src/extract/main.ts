/** The engine on the command line. */
import { help } from './help.ts';
import { fromFiles, fromLines } from './input.ts';
import { readOptions, UsageError } from './options.ts';
import { outputTo } from './output.ts';
import { run } from './run.ts';
import { pathOf, sizeOfFiles, sizeOfInput, watch, type Surroundings } from './surroundings.ts';

/**
 * Runs the command to its end.
 * @returns the exit status: 0; 1 where a document could not be read; 2 where the arguments were not understood
 * @throws what reading or writing the streams threw, other than that the reader of the output has gone
 */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const { stdin, stdout, stderr } = around;
  try {
    const options = readOptions(args);
    if (options === 'help') {
      stdout.write(help);
      return 0;
    }
    const { files } = options;
    if (files.length > 0) {
      const path = pathOf(around);
      const watched = watch(around, sizeOfFiles(files.map(path)));
      return await run(fromFiles(files, path), options, outputTo(stdout), watched);
    }
    if (stdin.isTTY) stderr.write('Reading lines of JSON from the terminal; --help tells more.\n');
    return await run(fromLines(stdin), options, outputTo(stdout), watch(around, sizeOfInput()));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`extract: ${error.message}\nTry: npm run --silent extract -- --help\n`);
    return 2;
  }
}
