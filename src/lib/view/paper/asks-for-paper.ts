/** Whether an event is a press of the key or of the button that prints. */
export function asksForPaper(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
  }
  return (
    event.type === 'click' &&
    event.target instanceof Element &&
    event.target.closest('[data-opens=paper]') !== null
  );
}
