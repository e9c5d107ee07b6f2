// `npm run bench:dates`: prints how fast the date engine is, beside chrono-node; it judges nothing.
// With names of parts as arguments it runs only those: `npm run bench:dates news`.
import process from 'node:process';
import { bundled } from '../../../src/extract/bundled.js';

const program = await bundled('tests/bench/dates/main.ts');
const { main } = /** @type {typeof import('./main.ts')} */ (await import(program));
await main(process.argv.slice(2));
