/** Whether single letters and signs are shortcuts: a reader who dictates to the browser may not want them (WCAG 2.1.4). */
const key = 'letters';

/** Whether letters are shortcuts; they are where nothing else is remembered. */
export function areLettersOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether letters are shortcuts, on this device. */
export function setLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage is forbidden here: letters stay as they are.
  }
}
