/** A module between the page and the list, since the page would bring the styles of what it fetches itself. */
export async function loadAddList() {
  return (await import('./AddList.svelte')).default;
}
