import { serve } from '../tools/serve.js';

/**
 * Serves `build/` twice, from the root of a host and from a folder of another one: an address that points
 * outside the folder finds nothing there. The specs find both in the environment.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  const root = await serve();
  const folder = await serve({ under: '/archive/tarikh/' });
  process.env.TARIKH_SITE = root.url;
  process.env.TARIKH_SITE_IN_FOLDER = folder.url;
  return async () => {
    await Promise.all([root.close(), folder.close()]);
  };
}
