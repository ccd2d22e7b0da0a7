import type { ComponentType } from 'react';
import type { CallerOfPage } from '../session/index.ts';
import type { Words } from '../words/index.ts';

/** A view as its file writes it: where it is, whom it is for, and what it shows. */
export type View = {
  /** As wouter reads it: /lists/:key. */
  readonly path: string;
  /** In the navigation, if it stands there. */
  readonly nav?: { readonly label: Words; readonly order: number };
  /** Whoever it is not for does not see it. */
  readonly isFor: (caller: CallerOfPage) => boolean;
  /** `lazy(() => import(…))` for all but the first view. */
  readonly Page: ComponentType;
};
