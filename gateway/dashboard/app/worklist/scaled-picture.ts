/** What the owner takes at most, less what base64 and the request add. */
const LONGER_SIDE = 1600;
const QUALITY = 0.8;

/**
 * A picture of the phone as a JPEG of 1600 pixels at most, in base64: a tenth of what the camera wrote, and without what it wrote beside the
 * picture. Undefined when the browser cannot read it.
 */
export async function scaledPicture(file: File): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1];
  } catch {
    return undefined;
  }
}
