// Runs before the first paint: a file of its own, since the policy of the pages allows no inline script.
{
  const root = document.documentElement;
  // Storage can be forbidden (an embed, a private window): then the system's theme stands.
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Nothing stored can be read; nothing to do.
  }
  // An address that holds another view than the prerendered one: wait for it rather than show the wrong one first.
  if (/[?&](context|only|first|from)=/.test(location.search)) root.dataset.restoring = '';
}
