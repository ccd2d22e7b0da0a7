import type { Later } from '../compile/plan.ts';
import type { PlainRecord } from '../record.ts';
import { errors } from '#errors';
import { type Fault, faultOf } from './fault.ts';
import type { SumRules } from './decided-sums.ts';
import type { Missing, Part } from './part.ts';
import { type Path, type ResponsePath, toArray } from './path.ts';

/** A place in the answer that waits for more about the record that stands there. */
export type Slot = {
  readonly path: ResponsePath;
  readonly later: Later;
  readonly representation: PlainRecord;
  /** The record as the answer holds it so far; what comes later is put into it. */
  readonly object: PlainRecord;
};

/** Why a write was refused, as a sentence can be made of it; `message` is the owner's own sentence. */
export type WordedRefusal = {
  readonly code: string;
  readonly reason: string | null;
  readonly values: readonly { readonly name: string; readonly value: string }[];
  readonly message: string;
};

/** Words a refusal for the reader. It must not throw: the answer of a write would be lost. */
export type Word = (refusal: WordedRefusal) => string;

/** What a merge yields beside its value: errors at paths relative to the value, and places to be filled later. */
export class Merging {
  readonly faults: { readonly path: ResponsePath; readonly fault: Fault }[] = [];
  readonly slots: Slot[] = [];
  readonly variables: Readonly<Record<string, unknown>>;
  /** An owner may have nothing to give, and then says null. */
  readonly isOptional: boolean;
  /** Without it sentences stay as their owners word them. */
  readonly word: Word | undefined;
  readonly sumRules: SumRules;

  constructor(variables: Readonly<Record<string, unknown>>, isOptional: boolean, word?: Word, sumRules: SumRules = {}) {
    this.variables = variables;
    this.isOptional = isOptional;
    this.word = word;
    this.sumRules = sumRules;
  }

  fail(path: Path, { faults }: Missing): void {
    for (const fault of faults) this.faults.push({ path: [...toArray(path), ...(fault.rest ?? [])], fault });
  }

  failAll(path: Path, missing: readonly Missing[]): null {
    for (const one of missing) this.fail(path, one);
    return null;
  }

  /** Says that the parts are sound, but their sum is more than the field can hold; the value is null. */
  overflow(path: Path, field: string): null {
    this.faults.push({ path: toArray(path), fault: faultOf(errors.sumTooLarge(field)) });
    return null;
  }

  /** Says that the parts contradict each other; the value is null. */
  conflict(path: Path, field: string, parts: readonly Part[]): null {
    const fault = faultOf(
      errors.mergeConflict(
        field,
        parts.map(({ owner }) => owner),
      ),
    );
    this.faults.push({ path: toArray(path), fault });
    return null;
  }
}
