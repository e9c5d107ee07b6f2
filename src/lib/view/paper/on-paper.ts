import { flushSync, mount, unmount } from 'svelte';
import type { Language } from '../../text/language.ts';
import type { Interface } from '../interface.ts';
import type { EventDetails } from '../prepare/model.ts';
import type { Loaded } from '../reader/fetch-reader.ts';
import type { Selection } from '../selection.svelte.ts';
import { asksForPaper } from './asks-for-paper.ts';
import Paper from './Paper.svelte';

/**
 * Puts the printed document in the page's place whenever the browser prints, whoever asked it to, and takes it away again.
 * A browser lays out at once what it prints: the passages that have not come by then are not in it.
 * @param load gives the reader's passages
 * @param signal ends it
 * @param asked whether the reader has asked for paper already, and waits
 */
export function putOnPaper(
  ui: Interface,
  selection: Selection,
  load: (language: Language) => Promise<Pick<Loaded, 'details'>>,
  signal: AbortSignal,
  asked: boolean,
): void {
  const come = new Map<Language, EventDetails>();
  let paper: object | null = null;

  async function fetchDetails(): Promise<void> {
    const { language } = ui;
    come.set(language, (await load(language)).details);
  }

  function lift(): void {
    if (paper) void unmount(paper);
    paper = null;
  }

  function put(): void {
    lift();
    const { body } = document;
    // First on the page: what the reader has open follows it.
    paper = mount(Paper, {
      target: body,
      ...(body.firstChild && { anchor: body.firstChild }),
      props: { ui, selection, details: come.get(ui.language) },
    });
    flushSync();
  }

  async function fetchAndPrint(): Promise<void> {
    await fetchDetails().catch(() => undefined);
    print();
  }

  /** Has the key and the button for printing wait for the passages. */
  function wait(event: Event): void {
    if (come.has(ui.language) || !asksForPaper(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void fetchAndPrint();
  }

  if (signal.aborted) return;
  addEventListener('keydown', wait, { signal });
  addEventListener('click', wait, { signal, capture: true });
  addEventListener('beforeprint', put, { signal });
  addEventListener('afterprint', lift, { signal });
  signal.addEventListener('abort', lift);
  if (asked) void fetchAndPrint();
  else void fetchDetails().catch(() => undefined);
}
