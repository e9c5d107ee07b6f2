import adapter from '@sveltejs/adapter-static';
import { codeVersion } from './tests/tools/code-version.js';
import { withOfflineFiles } from './tests/tools/offline-files.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: withOfflineFiles(adapter()),
    paths: { relative: true },
    version: { name: codeVersion() },
    prerender: {
      // Of documents there may be none, and none that comes in parts; every other page has to be there.
      handleUnseenRoutes: ({ routes, message }) => {
        if (!routes.every((route) => route.includes('[name]'))) throw new Error(message);
      },
    },
    // The styles of a first view stand in the page: a phone need not ask again before it can paint.
    inlineStyleThreshold: 30_000,
    // The pages do it themselves, once they have settled.
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // A prerendered page gives lanes and the overview's window their place by a style attribute; SvelteKit hides its
        // announcer by one. Of style elements only the page's own is allowed, by its hash.
        'style-src-attr': ['unsafe-inline'],
        'font-src': ['self'],
        'img-src': ['self', 'data:'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
  },
};
