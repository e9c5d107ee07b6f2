// `npm run --silent extract`. Node 20 cannot read TypeScript: this starts the command from a bundle of it.
import process from 'node:process';
import { bundled } from './bundled.js';

try {
  const url = await bundled('src/extract/main.ts');
  const { main } = /** @type {typeof import('./main.ts')} */ (await import(url));
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  process.stderr.write(`extract: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
