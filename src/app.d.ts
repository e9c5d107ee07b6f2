import type { DocumentView, LongDocumentView } from '$lib/view/prepare/document-model.ts';
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
      /** On a document's page. */
      document?: DocumentView | LongDocumentView;
    }
  }
}

export {};
