import { saveFile } from '../../save-file.ts';
import { withSheet, type Parts } from './compose.ts';
import { embeddedFaces } from './faces.ts';
import { drawingOf } from './drawing.ts';
import { rasterOf } from './raster.ts';

/** The kinds of file that a picture can be saved as. */
export type Format = 'svg' | 'png';

/**
 * Makes a picture of what is on the page, with the faces of its letters in it, and has the browser save it.
 * @param name of the file, without its ending
 * @throws Error when a face does not come, or the browser cannot draw
 */
export async function savePicture(format: Format, name: string, parts: Parts): Promise<void> {
  const { root, families } = withSheet(parts, drawingOf);
  const style = document.createElementNS(root.namespaceURI, 'style');
  style.textContent = await embeddedFaces(families, root.textContent);
  root.prepend(style);
  const svg = new XMLSerializer().serializeToString(root);
  const file =
    format === 'svg'
      ? new Blob([svg], { type: 'image/svg+xml' })
      : await rasterOf(
          svg,
          Number(root.getAttribute('width')),
          Number(root.getAttribute('height')),
        );
  saveFile(file, `${name}.${format}`);
}
