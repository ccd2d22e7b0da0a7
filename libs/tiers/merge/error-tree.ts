import { isRecord } from '../record.ts';
import { type Fault, readFault } from './fault.ts';
import type { ResponsePath } from './path.ts';

/** An owner's errors by the path they stand at, opened level by level as the answer is walked. */
export class ErrorTree {
  /** Every error at or beneath this place. */
  readonly all: readonly Fault[];
  #children: Map<string | number, ErrorTree> | undefined;

  constructor(all: readonly Fault[]) {
    this.all = all;
  }

  /** Errors that belong to exactly this place. */
  get here(): readonly Fault[] {
    return this.all.filter(({ rest = [] }) => rest.length === 0);
  }

  child(key: string | number): ErrorTree | undefined {
    this.#children ??= this.#group();
    return this.#children.get(key);
  }

  #group(): Map<string | number, ErrorTree> {
    const groups = new Map<string | number, Fault[]>();
    for (const fault of this.all) {
      const [key, ...rest] = fault.rest ?? [];
      if (key === undefined) continue;
      const group = groups.get(key) ?? [];
      group.push({ ...fault, rest });
      groups.set(key, group);
    }
    return new Map([...groups].map(([key, group]) => [key, new ErrorTree(group)]));
  }
}

/** Reads the `errors` of an owner's answer; undefined when there are none. */
export function readErrors(owner: string, errors: unknown): ErrorTree | undefined {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  return new ErrorTree(errors.map((error) => ({ ...readFault(owner, error), rest: pathOf(error) })));
}

function pathOf(error: unknown): ResponsePath {
  const path = isRecord(error) ? error.path : undefined;
  if (!Array.isArray(path)) return [];
  return path.filter((key) => typeof key === 'string' || typeof key === 'number');
}
