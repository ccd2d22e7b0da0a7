import { own } from '../record.ts';
import { type Outline, readOutline } from './outline.ts';
import type { Said } from './reply.ts';

type Read = { readonly outline: Outline | undefined; readonly readAt: number };

/** Instances are taken to be current; one that turned out older is asked for its schema, which is believed for so long. */
const OUTLINE_MS = 60_000;

/** The schemas of instances that refused a document, by URL. */
export class Outlines {
  readonly #now: () => number;
  readonly #read = new Map<string, Read>();
  /** The outlines that turned out to lack something: an instance refuses documents for other reasons as well. */
  readonly #lacking = new WeakSet<Outline>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The outline that is known by now. */
  known(url: string): Outline | undefined {
    return this.#current(url)?.outline;
  }

  /** The outline, read from the instance when it is not known; undefined when the instance does not tell it. */
  async of(url: string, ask: (body: string) => Promise<Said>): Promise<Outline | undefined> {
    const current = this.#current(url);
    if (current !== undefined) return current.outline;
    const said = await ask('{"query":"{ _service { sdl } }"}');
    const sdl = said.kind === 'data' ? own(own(said.data, '_service'), 'sdl') : undefined;
    const outline = typeof sdl === 'string' ? tryOutline(sdl) : undefined;
    this.#read.set(url, { outline, readAt: this.#now() });
    return outline;
  }

  noteLacking(outline: Outline): void {
    this.#lacking.add(outline);
  }

  /** Whether the instance is known to lack something, so that texts must be written for it. */
  isOlder(url: string): boolean {
    const outline = this.known(url);
    return outline !== undefined && this.#lacking.has(outline);
  }

  #current(url: string): Read | undefined {
    const read = this.#read.get(url);
    return read !== undefined && this.#now() - read.readAt <= OUTLINE_MS ? read : undefined;
  }
}

function tryOutline(sdl: string): Outline | undefined {
  try {
    return readOutline(sdl);
  } catch {
    return undefined;
  }
}
