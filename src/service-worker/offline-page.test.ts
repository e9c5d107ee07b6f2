import { describe, expect, it } from 'vitest';
import { offlinePage } from './offline-page.ts';

const root = 'https://host.example/tarikh/';

describe('offlinePage', () => {
  it.each([
    ['sources/nowhere', 'en', 'ltr', 'Not kept on this device', root],
    ['fa/nowhere', 'fa', 'rtl', 'روی این دستگاه نیست', `${root}fa/`],
    ['ar', 'ar', 'rtl', 'غير محفوظة على هذا الجهاز', `${root}ar/`],
    ['fabric/', 'en', 'ltr', 'Not kept on this device', root],
  ])('at %s speaks %s and leads to its pages', async (path, lang, dir, title, front) => {
    const html = await offlinePage(path, root).text();
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`href="${front}"`);
    expect(html).toContain(`href="${front}sources/"`);
  });

  it('shows the path as text, whatever it holds', async () => {
    const html = await offlinePage('<script>"&amp;', root).text();
    expect(html).not.toContain('<script');
    expect(html).toContain('/tarikh/&#60;script&#62;&#34;&#38;amp;');
  });

  it('is no success, and may load nothing', () => {
    const { status, headers } = offlinePage('', root);
    expect(status).toBe(503);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
