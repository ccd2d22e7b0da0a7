import type { Figure } from './figure.ts';
import type { CallerOfPage } from '../session/index.ts';

const files = import.meta.glob<Figure>('./*.figure.ts', { eager: true, import: 'default' });

/** Every figure there is a file for. */
export const figures: readonly Figure[] = Object.values(files).toSorted((a, b) => a.order - b.order);

/** Those the caller may read: what a role may not see is not shown. */
export function figuresOf({ scopes }: CallerOfPage): readonly Figure[] {
  return figures.filter(({ scope }) => scopes.includes(scope));
}
