/**
 * Keeps the whole site on the reader's device. One version answers at a time: a newer one is fetched beside it and waits
 * until the reader takes it or has closed every page.
 */
import { answer } from './answer.ts';
import type { Files } from './files.ts';
import { openStore } from './store.ts';

/** Written in by the build, once all files stand (tests/tools/offline-files.js). */
declare const OFFLINE_FILES: Files;
declare const self: ServiceWorkerGlobalScope;

const root = self.registration.scope;
const store = openStore({
  files: OFFLINE_FILES,
  root,
  // By the folder too: one host can hold the site twice.
  cache: () => caches.open(`tarikh ${root}`),
  get: (address, options) => fetch(address, options),
});

self.addEventListener('install', (event) => event.waitUntil(store.fill()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const answered = answer(event.request, root, store);
  if (answered) event.respondWith(answered);
});

self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidyAlone());
});

/** Pages opened under an earlier version may still ask for its files: they stay until one page alone is left. */
async function tidyAlone(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(root)).length <= 1) await store.tidy();
}
