/** Remembers on this device which language the reader has chosen; static/before-paint.js reads it. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem('language', language);
  } catch {
    // Storage is forbidden here: the address alone tells the language.
  }
}

/** Takes the view along on a link to this page in another language, which is then the reader's choice. */
export function takeView({ currentTarget }: { currentTarget: HTMLAnchorElement }): void {
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
  rememberLanguage(currentTarget.hreflang);
}
