import { useEffect, useRef } from 'react';
import type { Trouble } from './answer.ts';

/** A part of an answer, or, where an owner does not answer, what was seen of it before: what is on screen stays there. */
export function useLastSeen<Part>(part: Part | undefined, troubles: readonly Trouble[]) {
  const seen = useRef<Part>(undefined);
  const isMissing = part === undefined && troubles.some(({ code }) => code.startsWith('OWNER_'));
  useEffect(() => {
    if (!isMissing) seen.current = part;
  });
  return { part: isMissing ? seen.current : part, isMissing };
}
