import { createHash } from 'node:crypto';
import { filesOf, pages, textOf } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

/** The directives of a page's Content-Security-Policy by name. */
function policyOf(html: string): Map<string, string[]> {
  const content = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(
    html,
  )?.[1];
  const directives = (content ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

for (const file of filesOf('.html')) {
  test(`${file} allows nothing but its own files and the scripts it was built with`, () => {
    const html = textOf(file);
    const policy = policyOf(html);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, values] of policy) {
      expect(values, name).not.toContain("'unsafe-eval'");
      if (name !== 'style-src-attr') expect(values, name).not.toContain("'unsafe-inline'");
      expect(values.join(' '), name).not.toMatch(/https?:|\*/);
    }
    for (const [, style = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
      const hash = createHash('sha256').update(style).digest('base64');
      expect(policy.get('style-src')).toContain(`'sha256-${hash}'`);
    }
    const inline = [...html.matchAll(/<script(?![^>]*(?:\bsrc=|json"))[^>]*>(.*?)<\/script>/gs)];
    for (const [, script = ''] of inline) {
      const hash = createHash('sha256').update(script).digest('base64');
      expect(policy.get('script-src')).toContain(`'sha256-${hash}'`);
    }
  });
}

test('fonts are files, which the policy allows, and not data: addresses, which it does not', () => {
  const styles = filesOf('.css').map(textOf).join('\n');
  expect(styles).toContain('@font-face');
  expect(styles).not.toMatch(/url\(["']?data:(font|application)/);
});

for (const path of pages()) {
  test(`/${path} has all its styles before its scripts: none comes with them`, async ({ page }) => {
    const late: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'stylesheet') late.push(new URL(request.url()).pathname);
    });
    await open(page, `./${path}`);
    await page.waitForLoadState('networkidle');
    expect(late.filter((name) => !name.endsWith('/no-script.css'))).toEqual([]);
  });
}
