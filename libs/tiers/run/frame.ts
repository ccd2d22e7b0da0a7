import type { Slot } from '../merge/merging.ts';
import type { ResponsePath } from '../merge/path.ts';
import { type PlainRecord, isRecord, own, put } from '../record.ts';

/**
 * A piece of the answer that was merged on its own, and everywhere it is shown: the root once, a record wherever it
 * occurs. Paths within it are relative, so that an error is found once and told at every place.
 */
export type Frame = { readonly containers: readonly PlainRecord[]; readonly places: readonly ResponsePath[] };

export type PlacedSlot = Slot & { readonly frame: Frame };

/** The frame of what is put into all the slots. */
export function frameOf(slots: readonly PlacedSlot[]): Frame {
  return { containers: slots.map(({ object }) => object), places: slots.flatMap(placesOf) };
}

export function placesOf({ frame, path }: PlacedSlot): ResponsePath[] {
  return frame.places.map((place) => [...place, ...path]);
}

/** Takes the slot's object out of the answer. */
export function clear({ frame, path }: PlacedSlot): void {
  const last = path.at(-1);
  for (const container of frame.containers) {
    let at: unknown = container;
    for (const key of path.slice(0, -1)) at = Array.isArray(at) ? at[Number(key)] : own(at, String(key));
    if (Array.isArray(at)) at[Number(last)] = null;
    else if (isRecord(at)) put(at, String(last), null);
  }
}
