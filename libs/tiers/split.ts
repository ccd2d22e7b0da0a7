import type { Operation } from './compile/operation.ts';
import type { EntityUnit, FieldPlan, RootUnit } from './compile/plan.ts';
import { printUnit } from './compile/print.ts';
import type { PlainRecord } from './record.ts';
import type { Outline } from './send/outline.ts';

/** What one owner is asked in one stage. Records are asked once each, in the order given. */
export type OwnerAsk = {
  readonly roots: readonly RootUnit[];
  readonly entities: readonly { readonly unit: EntityUnit; readonly representations: readonly PlainRecord[] }[];
};

/** An owner's document. `names` holds the response key of each entity unit. */
export type OwnerDocument = {
  readonly text: string;
  /** The text as a JSON string, made once. */
  readonly json: string;
  readonly variables: readonly string[];
  readonly names: readonly string[];
  readonly lacks: ReadonlySet<FieldPlan> | undefined;
  /** Nothing is left to ask, since the instance knows none of it. */
  readonly isEmpty: boolean;
};

/** Writes the documents of one operation, each combination of units once. */
export class Splitter {
  readonly #operation: Operation;
  readonly #documents = new Map<string, OwnerDocument>();
  readonly #pruned = new WeakMap<Outline, Map<string, OwnerDocument>>();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  documentFor(ask: OwnerAsk, outline?: Outline): OwnerDocument {
    const key = [...ask.roots.map(({ id }) => id), ...ask.entities.map(({ unit }) => unit.id)].join();
    const known = this.#memory(outline);
    const found = known.get(key);
    if (found !== undefined) return found;
    const document = this.#write(ask, outline);
    if (known.size >= MOST_DOCUMENTS) known.clear();
    known.set(key, document);
    return document;
  }

  #memory(outline: Outline | undefined): Map<string, OwnerDocument> {
    if (outline === undefined) return this.#documents;
    const known = this.#pruned.get(outline) ?? new Map<string, OwnerDocument>();
    this.#pruned.set(outline, known);
    return known;
  }

  #write({ roots, entities }: OwnerAsk, outline: Outline | undefined): OwnerDocument {
    const { kind, name, definitions, prefix } = this.#operation;
    const isAlone = roots.length === 0 && entities.length === 1;
    const names = entities.map((_, i) => (isAlone ? '_entities' : `${prefix}e${i}`));
    const inputs = entities.map((_, i) => (isAlone ? 'representations' : `${prefix}r${i}`));
    const rootTexts = roots.map((unit) => printUnit(unit, outline));
    const entityTexts = entities.map(({ unit }) => printUnit(unit, outline));
    const texts = [...rootTexts, ...entityTexts];
    const variables = new Set(texts.flatMap((text) => [...text.variables]));
    const header = [
      ...entityTexts.flatMap(({ text }, i) => (text === '' ? [] : [`$${inputs[i]}: [_Any!]!`])),
      ...[...variables].map((variable) => definitions.get(variable) ?? ''),
    ].join(', ');
    const body = [
      ...rootTexts.map(({ text }) => text),
      ...entityTexts.map(({ text }, i) => {
        const alias = isAlone ? '_entities' : `${names[i]}: _entities`;
        return text === '' ? '' : `${alias}(representations: $${inputs[i]}) { ${text} }`;
      }),
    ].filter((text) => text !== '');
    const operation = roots.length === 0 ? 'query' : kind;
    const text = `${operation}${name === undefined ? '' : ` ${name}`}${header === '' ? '' : `(${header})`} { ${body.join(' ')} }`;
    const lacks = new Set(texts.flatMap((one) => [...one.lacks]));
    return {
      text,
      json: JSON.stringify(text),
      variables: [...variables],
      names,
      lacks: lacks.size === 0 ? undefined : lacks,
      isEmpty: body.length === 0,
    };
  }
}

const MOST_DOCUMENTS = 256;

/** The variables of an owner's request: the client's, as far as they are used, and the records. */
export function variablesFor(
  document: OwnerDocument,
  { roots, entities }: OwnerAsk,
  given: Readonly<Record<string, unknown>>,
  prefix: string,
): PlainRecord {
  const variables: PlainRecord = {};
  for (const name of document.variables) if (Object.hasOwn(given, name)) variables[name] = given[name];
  const isAlone = roots.length === 0 && entities.length === 1;
  for (const [i, { representations }] of entities.entries()) {
    variables[isAlone ? 'representations' : `${prefix}r${i}`] = representations;
  }
  return variables;
}
