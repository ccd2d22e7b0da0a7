import { errors } from '#errors';

/** What is sent may have so many bytes; a picture of 1600 pixels has a third of it. */
const MOST_BYTES = 600_000;
/** Of a picture as it is opened: what unfolds to more is no photo of a phone. */
const MOST_PIXELS = 50_000_000;
const LONGER_SIDE = 1600;
const QUALITY = 80;
const FORMATS = ['jpeg', 'png', 'webp'];

export type Picture = {
  /** A JPEG in base64. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

/**
 * A picture as it is kept: drawn anew as a JPEG of 1600 pixels at most, upright. What the camera wrote beside it, its position, its time and
 * whose telephone it is, is left behind, and so is all that is no picture. Errors: INPUT_INVALID with PHOTO_TOO_LARGE, NOT_A_PHOTO.
 */
export async function stripped(base64: string): Promise<Picture> {
  const sent = Buffer.from(base64, 'base64');
  const path = ['input', 'content'];
  if (sent.length > MOST_BYTES) {
    throw errors.refusedInput(path, 'PHOTO_TOO_LARGE', { bytes: sent.length, most: MOST_BYTES });
  }
  // Its library takes memory of its own: only owners whose advisors send photos load it.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    if (!FORMATS.includes((await picture.metadata()).format)) throw new TypeError('a format that is not taken');
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { content: data.toString('base64'), width: info.width, height: info.height, bytes: data.length };
  } catch {
    throw errors.refusedInput(path, 'NOT_A_PHOTO');
  }
}
