/** Whether a `unicode-range` has a letter of a text. */
export function covers(range: string, text: string): boolean {
  const ranges = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  );
  if (ranges.length === 0) return true;
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });
}

async function asData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} for ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}

/**
 * The faces of the page that a text is set in, as style rules with the files in them: no more than the families that are
 * used, and of these the files that have a letter of the text.
 * @throws Error when a file does not come
 */
export async function embeddedFaces(families: ReadonlySet<string>, text: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const of = (name: string): string => rule.style.getPropertyValue(name);
      const family = of('font-family').replaceAll(/["']/gu, '');
      const range = of('unicode-range');
      const file = /url\(["']?([^"')]+)/u.exec(of('src'))?.[1];
      if (file === undefined || !families.has(family) || !covers(range, text)) return [];
      const url = new URL(file, sheet.href ?? document.baseURI).href;
      return [{ family, range, url, weight: of('font-weight') }];
    }),
  );
  // More than one style sheet of the page can name the same file.
  const faces = [...new Map(rules.map((rule) => [rule.url, rule])).values()];
  const written = faces.map(async ({ family, range, url, weight }) => {
    const src = `url(${await asData(url)}) format('woff2')`;
    return `@font-face{font-family:'${family}';font-weight:${weight || 'normal'};src:${src};unicode-range:${range || 'U+0-10FFFF'}}`;
  });
  return (await Promise.all(written)).join('\n');
}
