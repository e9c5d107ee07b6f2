/** Shows the bar that offers a newer version, once one is fetched and waits; nothing before. */
export function offerUpdates(
  registration: ServiceWorkerRegistration,
  serviceWorker: ServiceWorkerContainer,
): void {
  let offered = false;
  const offer = async (): Promise<void> => {
    if (offered || !registration.waiting || !serviceWorker.controller) return;
    offered = true;
    const { showBar } = await import('./show-bar.ts');
    showBar({ registration, serviceWorker });
  };
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', () => void offer());
  };
  registration.addEventListener('updatefound', watch);
  watch();
  void offer();
}
