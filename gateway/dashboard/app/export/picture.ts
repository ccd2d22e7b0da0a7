import { domToBlob } from 'modern-screenshot';

/** Twice the screen's own dots, so that it is sharp on paper. */
const SCALE = 2;

/** A PNG of what an element shows; what is marked `data-not-in-picture` is left out. */
export function takePicture(element: HTMLElement): Promise<Blob> {
  return domToBlob(element, {
    scale: SCALE,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    // The page has no fonts of its own to embed.
    font: false,
    filter: (node) => !(node instanceof HTMLElement && node.dataset['notInPicture'] !== undefined),
  });
}
