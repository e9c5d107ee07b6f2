import { pushState } from '$app/navigation';
import { page } from '$app/state';
import type { ResolvedPathname } from '$app/types';
import { untrack } from 'svelte';
import { narrow } from './narrow.ts';

interface Sheet {
  /** Whether what is shown came with the address: then Back leads where the reader came from. */
  readonly arrived: () => boolean;
  /** The address of what is shown. */
  readonly link: () => ResolvedPathname;
}

/**
 * Gives a sheet that is opened on a narrow screen an entry of the history, so that Back puts it away; one put away by
 * hand takes its entry with it. What it gives has to be told whether the sheet is open, whenever that changes.
 */
export function sheetHistory({ arrived, link }: Sheet): (open: boolean) => void {
  let was: boolean | null = null;

  return (open) => {
    const isNews = was !== null && open !== was;
    was = open;
    if (!isNews) return;
    untrack(() => {
      const isOwn = page.state.sheet === true;
      if (open && !isOwn && !arrived() && matchMedia(narrow).matches) {
        pushState(link(), { ...page.state, sheet: true });
      } else if (!open && isOwn && location.hash !== '') history.back();
      // With no event in the address it is Back that has put the sheet away.
    });
  };
}
