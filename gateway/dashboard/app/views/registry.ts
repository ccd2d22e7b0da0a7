import type { CallerOfPage } from '../session/index.ts';
import type { View } from './view.ts';

const files = import.meta.glob<View>('./*.view.ts', { eager: true, import: 'default' });

/** Every view there is a file for that the caller may open. */
export function viewsOf(caller: CallerOfPage): readonly View[] {
  return Object.values(files).filter(({ isFor }) => isFor(caller));
}
