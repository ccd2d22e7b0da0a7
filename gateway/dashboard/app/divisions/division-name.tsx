import { usePlace } from '../place/index.ts';
import { useWords } from '../words/index.ts';

/** A division by its name, where a record says its code. */
export function DivisionName({ code }: { readonly code: string }) {
  const { place: nameOf } = useWords();
  const { place } = usePlace(code);
  return nameOf(code, place?.name);
}
