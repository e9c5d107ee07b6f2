import { directionOf, type Language } from '../lib/text/language.ts';
import { offlineMessages } from '../lib/view/messages/offline.ts';

/** A host's own pages look so too (static/404.html): this one can lie at any address and brings its style along. */
const style = `
  :root { color-scheme: light dark }
  body {
    margin: 0 auto; max-inline-size: 34rem; padding: 14vh 1.5rem 4rem;
    background: light-dark(#fcfbf8, #171614); color: light-dark(#1d1b18, #ebe7df);
    font: 1.0625rem/1.75 Vazirmatn, system-ui, sans-serif;
  }
  h1 { margin-block: 0 0.25rem; font: 600 1.75rem/1.4 Georgia, serif }
  p { margin: 0 }
  code { color: light-dark(#615c53, #b0aa9f); font: 0.95em ui-monospace, monospace; overflow-wrap: anywhere }
  nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block-start: 1.5rem }
  a { color: light-dark(#0b5a61, #6fcad0); line-height: 2 }
`;

/**
 * The page shown without a network where an address is not kept: what was looked for, in the language of its path, and
 * where to go on.
 *
 * @param path below the site's root, its escapes undone
 * @param root the whole address of the site's first page
 */
export function offlinePage(path: string, root: string): Response {
  const folder = /^(?:fa|ar)(?=\/|$)/.exec(path)?.[0];
  const language: Language = folder === 'fa' || folder === 'ar' ? folder : 'en';
  const words = offlineMessages[language];
  const front = folder === undefined ? root : `${root}${folder}/`;
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.notKept}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.notKept}</h1>
<p>${words.lead} <code dir="ltr">${escape(`${new URL(root).pathname}${path}`)}</code></p>
<nav>
<a href="">${words.again}</a>
<a href="${escape(front)}">${words.home}</a>
<a href="${escape(front)}sources/">${words.sources}</a>
</nav>
</main>
</body>
</html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

/** Text that can stand in an element or in a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
