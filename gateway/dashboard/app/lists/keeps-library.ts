import type { CallerOfPage } from '../session/index.ts';

/** An entry of a library is changed by the division whose library it is, and by none above it. */
export function keepsLibrary({ scopes, division: own }: CallerOfPage, division: string): boolean {
  return scopes.includes('library.edit') && division === own;
}
