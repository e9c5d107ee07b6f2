import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import rule from './one-way-imports.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, sourceType: 'module' },
});

/** One import in one file, with the faults it must bring. */
const row = (filename: string, code: string, ...messageIds: string[]) => ({
  name: `${filename}: ${code}`,
  filename,
  code,
  errors: messageIds.map((messageId) => ({ messageId })),
});

/** One import in one file that must pass. */
const right = (filename: string, code: string) => ({
  name: `${filename}: ${code}`,
  filename,
  code,
});

tester.run('one-way-imports', rule, {
  valid: [
    right('src/lib/text/fold.ts', "import { map } from './offset-map.ts';"),
    right('src/lib/dates/find/scan.ts', "import { fold } from '../../text/fold.ts';"),
    right('src/lib/dates/find/scan.ts', "import { toDay } from '../calendars/gregorian.ts';"),
    right('src/lib/events/model.ts', "import type { Day } from '../dates/day.ts';"),
    right('src/lib/timeline/scale.ts', "import { scaleLinear } from 'd3-scale';"),
    right('src/lib/view/Reader.svelte', "import Passage from './Passage.svelte';"),
    right('src/lib/view/viewport.svelte.ts', "import { createContext } from 'svelte';"),
    right('src/lib/view/link.ts', "import { page } from '$app/state';"),
    right('src/lib/events/load.server.ts', "import { readFile } from 'node:fs/promises';"),
    right('src/lib/events/seeds-plugin.ts', "import { readdirSync } from 'node:fs';"),
    right('src/lib/dates/day.test.ts', "import { readFileSync } from 'node:fs';"),
    right('src/routes/+page.server.ts', "import { load } from '$lib/events/load.server.ts';"),
    right('src/routes/+layout.svelte', "import '../app.css';"),
    right('tests/tools/serve.js', "import { createServer } from 'node:http';"),
  ],
  invalid: [
    row('src/lib/text/fold.ts', "import { toDay } from '../dates/day.ts';", 'wrongWay'),
    row('src/lib/dates/day.ts', "import type { Event } from '../events/model.ts';", 'wrongWay'),
    row('src/lib/dates/day.ts', "export { Event } from '../events/model.ts';", 'wrongWay'),
    row('src/lib/dates/day.ts', "export * from '../timeline/scale.ts';", 'wrongWay'),
    row('src/lib/events/load.ts', "const view = import('../view/state.ts');", 'wrongWay'),
    row('src/lib/dates/day.ts', "type E = import('../events/model.ts').Event;", 'wrongWay'),
    row('src/lib/timeline/lanes.ts', "import Lane from '../view/Lane.svelte';", 'wrongWay'),
    row('src/lib/dates/find/x.ts', "import '../../text/../events/model.ts';", 'wrongWay'),
    row('src/lib/view/Page.svelte', "import { load } from '../../routes/load.ts';", 'outside'),
    row('src/lib/events/load.ts', "import text from '../../../seeds/a.txt?raw';", 'outside'),
    row('src/lib/events/load.ts', "import { toDay } from '$lib/dates/day.ts';", 'alias'),
    row('src/lib/dates/day.ts', "import { fold } from '../text/fold';", 'extension'),
    row('src/lib/dates/day.ts', "import { onMount } from 'svelte';", 'pageOnly'),
    row('src/lib/timeline/lanes.ts', "import { SvelteMap } from 'svelte/reactivity';", 'pageOnly'),
    row('src/lib/events/load.ts', "import { base } from '$app/paths';", 'pageOnly'),
    row('src/lib/text/fold.ts', "import { readFile } from 'node:fs/promises';", 'nodeOnly'),
    row('src/lib/view/Page.svelte', "import path from 'path';", 'nodeOnly'),
    row('src/lib/helpers.ts', 'export const one = 1;', 'homeless'),
    row('src/lib/utils/helpers.ts', 'export const one = 1;', 'homeless'),
    row('src/routes/+page.svelte', "import { toDay } from '../lib/dates/day.ts';", 'useAlias'),
  ],
});
