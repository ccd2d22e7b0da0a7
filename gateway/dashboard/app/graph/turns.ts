/** What a reader looks for first is asked first; all else follows when it is there, or is late. */
export type Turn = 'first' | 'then';

const PATIENCE_MS = 400;
const PAINT_MS = 100;
const firstUnderWay = new Set<Promise<unknown>>();

export async function asFirst<Result>(asked: Promise<Result>): Promise<Result> {
  firstUnderWay.add(asked);
  try {
    return await asked;
  } finally {
    firstUnderWay.delete(asked);
  }
}

/** A view's parts ask before the view itself does, so the first are known one task later. */
export async function afterTheFirst(): Promise<void> {
  await pause(0);
  await Promise.race([Promise.allSettled(firstUnderWay), pause(PATIENCE_MS)]);
  await Promise.race([afterPaint(), pause(PAINT_MS)]);
}

/** Two dozen questions take a while to send: the first answers are to be seen before that. A hidden page never paints. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
