import type { EventView } from '$lib/view/prepare/model.ts';

declare global {
  namespace App {
    interface PageState {
      /** Whether the entry of the history is a sheet's own: Back puts the sheet away. */
      sheet?: boolean;
    }
    interface PageData {
      /** On the timeline's page. */
      events?: readonly EventView[];
    }
  }
}

export {};
