import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { EdgeContext } from '../context.ts';
import type { Asked } from '../documents/index.ts';
import type { InFlightLimit, Release } from '../load/index.ts';

/** Fewer than Apollo Server keeps parsed, so that what is known here is not validated again. */
const KNOWN_CHARACTERS = 500_000;
/** Validating compares the fields of a document two by two: so many pairs take as long as a value of an answer. */
const PAIRS_OF_A_VALUE = 160;
/** Of a hash whose document is not at hand. */
const NAMES_OF_THE_UNKNOWN = 2000;
const NAMES = /[_A-Za-z]\w*/g;

/**
 * Lets a document be parsed and validated when there is room, unless that was done before. It is work of the gateway's processor alone,
 * in one piece, and falls to it also when the document is refused.
 */
export class NewDocuments {
  readonly #enterFlight: InFlightLimit;
  readonly #known = new LRUCache<string, true>({ maxSize: KNOWN_CHARACTERS });

  constructor(enterFlight: InFlightLimit) {
    this.#enterFlight = enterFlight;
  }

  /** Resolves when the document may be read. Errors: SHARE_EXCEEDED, OVERLOADED, CLIENT_GONE. */
  async enter(context: EdgeContext, { text, hash: named }: Pick<Asked, 'text' | 'hash'>): Promise<Release> {
    const key = text === undefined ? named : hash('sha256', text);
    if (key === undefined || this.#known.has(key)) return () => undefined;
    const names = text?.match(NAMES)?.length ?? NAMES_OF_THE_UNKNOWN;
    const release = await this.#enterFlight(context, { cost: names ** 2 / PAIRS_OF_A_VALUE, ownerRequests: 0 });
    // Others are heard between two that were let in.
    await nextTurn();
    return release;
  }

  /** Notes that a document is valid. */
  add(text: string): void {
    this.#known.set(hash('sha256', text), true, { size: text.length });
  }
}
