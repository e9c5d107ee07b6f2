import type { EventView } from '$lib/view/prepare/model.ts';

declare global {
  namespace App {
    interface PageData {
      /** On the timeline's page. */
      events?: readonly EventView[];
    }
  }
}

export {};
