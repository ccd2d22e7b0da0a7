import type { Component } from './signature-base.ts';

/** The parts of an HTTP request that a signature of the gateway covers, before they are signed or as they came. */
export type SignedParts = {
  readonly method: string;
  /** Of the URL, without its query. */
  readonly path: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** In force always. */
export const ALWAYS_COVERED = ['@method', '@path', 'content-digest', 'x-assistance-owner'] as const;
/** Whatever else an owner acts upon: covered when it is there, so that none can be added, altered or taken away. */
export const COVERED_WHEN_PRESENT = ['authorization', 'x-assistance-address', 'x-assistance-partner'] as const;

/** How long a signature holds, in seconds: longer than a request may take to arrive, short enough to remember all nonces. */
export const LIFETIME_S = 30;
/** How far the clocks of a gateway and an owner, or of two owners, may differ, in seconds. */
export const SKEW_S = 30;

/** The components of the names given, in their order; undefined when the request lacks one. */
export function componentsOf(
  { method, path, headers }: SignedParts,
  names: readonly string[],
): Component[] | undefined {
  const components: Component[] = [];
  for (const name of names) {
    const value = name === '@method' ? method : name === '@path' ? path : headers[name];
    if (typeof value !== 'string') return undefined;
    components.push([name, value.trim()]);
  }
  return components;
}

/** The names that a signature of the request must cover, in the order in which it is signed. */
export function namesToCover({ headers }: Pick<SignedParts, 'headers'>): string[] {
  return [...ALWAYS_COVERED, ...COVERED_WHEN_PRESENT.filter((name) => headers[name] !== undefined)];
}
