// `npm run anchors`: writes down what the quotes of each sidecar stand at, so that they can be found again when its
// document changes. A document with a quote that does not stand letter by letter is left as it was, and told.
import process from 'node:process';
import { bundled } from '../../src/extract/bundled.js';

const program = await bundled('tests/tools/write-anchors.ts');
const { main } = /** @type {typeof import('./write-anchors.ts')} */ (await import(program));
process.exitCode = main('seeds', process.stdout);
