// Runs before the first paint: a file of its own, since the policy of the pages allows no inline script.
{
  const root = document.documentElement;
  // Storage can be forbidden (an embed, a private window): then the system's theme and the usual sizes stand.
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
      // The browser's own frame goes along.
      for (const meta of document.querySelectorAll('meta')) {
        const of = meta.dataset.for;
        if (of) meta.media = of === theme ? 'all' : 'not all';
      }
    }
    if (localStorage.getItem('tidy')) root.dataset.tidy = '';
    // The reader's own language where the page's is another: as chosen here before, or, on an English page, as the
    // browser has it. It is offered, and never gone to unasked: the address that someone was sent stands.
    const usual = root.lang === 'en' && /^(fa|ar)\b/.exec(navigator.language)?.[0];
    const own = localStorage.getItem('language') ?? usual;
    if (own && own !== root.lang) root.dataset.offered = own;
    // Sizes of the panes, in percent.
    for (const name of ['timeline', 'chronicle']) {
      const size = parseFloat(localStorage.getItem(`split-${name}`));
      if (!(size >= 0 && size <= 70)) continue;
      root.style.setProperty(`--split-${name}`, `${size}${name === 'timeline' ? 'vh' : '%'}`);
      if (size === 0) root.dataset.folded = `${root.dataset.folded ?? ''} ${name}`;
    }
  } catch {
    // Nothing stored can be read; nothing to do.
  }
  // An address that holds another view than the prerendered one: wait for it rather than show the wrong one first.
  if (
    /[?&](context|only|first|calendars|time|lanes|folded|order|list|from|events|sort|pinned|hide)=/.test(
      location.search,
    )
  )
    root.dataset.restoring = '';
}
