import { resolve } from '$app/paths';
import { findPlace } from './place.ts';
import { offerUpdates } from './offer-updates.ts';

/** How long a page is left to itself before what it may need is made ready, in ms. */
const settled = 3000;
/** How long a page may be looked at before it asks for a newer version when it is come back to, in ms. */
const hour = 3_600_000;

/**
 * Keeps the site on the device and offers a newer version once one is ready. Where it cannot be kept, nothing changes:
 * all of it still comes from the network. Once all is kept, the window hears `kept`: what a page fetches from then on costs
 * no network.
 *
 * @param serviceWorker what the browser has for it, if anything
 */
export async function register(serviceWorker: ServiceWorkerContainer | undefined): Promise<void> {
  findPlace();
  if (!serviceWorker) return;
  const root = resolve('/');
  if (savesData() && !serviceWorker.controller) return;
  try {
    await serviceWorker.register(`${root}service-worker.js`);
  } catch {
    return;
  }
  const registration = await serviceWorker.getRegistration(root);
  if (!registration) return;
  serviceWorker.controller?.postMessage('tidy');
  askAgain(registration);
  void serviceWorker.ready.then(() => setTimeout(() => dispatchEvent(new Event('kept')), settled));

  offerUpdates(registration, serviceWorker);
}

/** Whether the reader has asked for little to be sent: then nothing is sent that was not asked for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** A tab that stays open for days hears of a newer version too. */
function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < hour) return;
    asked = performance.now();
    registration.update().catch(() => {
      // No network: there will be another time.
    });
  });
}
