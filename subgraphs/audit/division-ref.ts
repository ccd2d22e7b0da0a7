import type { DivisionCode } from '#divisions';

/** A division is known here by its code alone; the rest of it is with the gateway. */
export type DivisionRef = { readonly code: DivisionCode };
