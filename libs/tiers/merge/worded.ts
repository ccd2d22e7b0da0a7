import type { FieldPlan, ObjectPlan, Wording } from '../compile/plan.ts';
import { own } from '../record.ts';
import type { Merging, Word, WordedRefusal } from './merging.ts';
import { type Part, isMissing } from './part.ts';

/** A sentence as the reader is to have it. One that several owners agree on stays theirs. */
export function worded(
  plan: ObjectPlan,
  field: FieldPlan,
  [part, ...others]: readonly Part[],
  value: unknown,
  { word }: Merging,
): unknown {
  const wording = plan.wordings.find(({ sentence }) => sentence === field);
  if (wording === undefined || word === undefined || others.length > 0) return value;
  return part === undefined || isMissing(part) ? value : wordedAnew(wording, part.value, value, word);
}

/** The sentence of one refusal worded anew; the owner's own where that owner gives less than it takes. */
function wordedAnew(wording: Wording, refusal: unknown, message: unknown, word: Word): unknown {
  const given = readRefusal(wording, refusal);
  return given === undefined || typeof message !== 'string' ? message : word({ ...given, message });
}

function readRefusal(wording: Wording, refusal: unknown): Omit<WordedRefusal, 'message'> | undefined {
  const [code, reason, values] = [wording.code, wording.reason, wording.values].map(({ key }) => own(refusal, key));
  if (typeof code !== 'string' || (reason !== null && typeof reason !== 'string')) return undefined;
  const keys = keysOf(wording);
  if (!Array.isArray(values) || keys === undefined) return undefined;
  return { code, reason, values: values.map((value) => readValue(value, keys)) };
}

type Keys = { readonly name: string; readonly value: string };

function readValue(given: unknown, keys: Keys): Keys {
  return { name: String(own(given, keys.name)), value: String(own(given, keys.value)) };
}

/** Under which keys name and value of the values were asked for. */
function keysOf({ values: { shape } }: Wording): Keys | undefined {
  const element = shape.kind === 'list' ? shape.of : shape;
  const [plan] = element.kind === 'object' ? element.types.values() : [];
  const [name, value] = ['name', 'value'].map((wanted) => plan?.asked.find((field) => field.name === wanted)?.key);
  return name === undefined || value === undefined ? undefined : { name, value };
}
