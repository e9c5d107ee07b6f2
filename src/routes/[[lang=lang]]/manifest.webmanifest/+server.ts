import { directionOf } from '$lib/text/language.ts';
import { languageOf } from '$lib/view/links.ts';
import { messages } from '$lib/view/messages/all.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'fa' }, { lang: 'ar' }];

/** What the browser says of the site as an installed app, in each language. Its addresses count from where it lies. */
export const GET: RequestHandler = ({ params }) => {
  const language = languageOf(params.lang);
  const { name, description } = messages[language].site;
  const root = params.lang === undefined ? './' : '../';
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `${root}icons/${purpose === 'any' ? '' : 'maskable-'}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    dir: directionOf(language),
    start_url: './',
    scope: root,
    display: 'standalone',
    // The light paper of styles/tokens.css; the pages give the dark one beside it.
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
