// `npm start`: builds the site, serves it and prints its address. Needs no browser.
import { serve } from './serve.js';
import { run } from './run.js';

const { code } = await run('vite', ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);

const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
console.log(`\n  Tarikh is ready at ${url}\n\n  Press Ctrl+C to stop.\n`);
