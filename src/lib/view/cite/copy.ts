/** The old way, which browsers keep for pages that are not served safely; the types call it out of date. */
interface OldDocument {
  execCommand?(command: 'copy'): boolean;
}

/**
 * Puts a text on the clipboard. Where the browser has none for the page, what a field shows is selected and copied from
 * there; it stays selected, so that a key can still copy it where that fails too.
 * @returns whether it is on the clipboard
 */
export async function copy(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus({ preventScroll: true });
    field.select();
    const old: OldDocument = document;
    return old.execCommand?.('copy') ?? false;
  }
}
