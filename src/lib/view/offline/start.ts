/** How long a first visit is left to itself before it is kept on the device, in ms. */
const settled = 3000;

/**
 * Has the site kept on the device, once the page has settled; at once where it is kept already and costs no network.
 * A module between the pages and what does it, which no first view needs.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD) return;
  // Without a secure connection there is no such thing.
  const { serviceWorker } = navigator as Partial<Navigator>;
  setTimeout(
    () => void import('./register.ts').then(({ register }) => register(serviceWorker)),
    serviceWorker?.controller ? 0 : settled,
  );
}
