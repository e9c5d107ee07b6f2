/** Pixels of the file to a px of the drawing: sharp in print and on fine screens. */
const ratio = 2;

/**
 * A drawing as a PNG, twice as fine as it is drawn.
 * @param svg the drawing, with all that it needs in it; `width` and `height` are its own, in px
 * @throws Error when the browser cannot draw it
 */
export async function rasterOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  // As a data: address: the policy of the site lets no other image in that is not a file of its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
}
