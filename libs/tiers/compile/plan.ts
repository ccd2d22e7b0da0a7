import type { ArgumentNode } from 'graphql';
import type { Accepts } from '../schema/leaf.ts';
import type { EntityKey, Rule, Strategy, TierField } from '../schema/rules.ts';

/** A field as one owner is asked for it. `key` is its name in the owner's answer, and in the client's unless hidden. */
export type FieldPlan = {
  readonly key: string;
  readonly name: string;
  readonly typeName: string;
  readonly args: readonly ArgumentNode[];
  readonly field: TierField | undefined;
  /** Set only where parts of several owners meet. */
  readonly rule: Rule | undefined;
  readonly shape: Shape;
  /** Nothing hidden and nothing to be fetched later beneath: one owner's answer can be handed on as it came. */
  readonly isOpaque: boolean;
  /** The client's own text asks for all that is asked here, and its value needs no work. */
  readonly isVerbatim: boolean;
  /** Asked besides, and the answer does without it where an instance does not know it. */
  readonly isDispensable: boolean;
};

/** `isRequired`: null is no value of it. */
export type Shape = LeafShape | ListShape | ObjectShape;
export type LeafShape = {
  readonly kind: 'leaf';
  readonly isRequired: boolean;
  readonly accepts: Accepts;
  /** The values of an enum in the order of its declaration. */
  readonly order: readonly string[] | undefined;
};
export type ListShape = { readonly kind: 'list'; readonly isRequired: boolean; readonly of: Shape };
export type ObjectShape = {
  readonly kind: 'object';
  readonly isRequired: boolean;
  readonly types: ReadonlyMap<string, ObjectPlan>;
  /** Where the concrete type stands in the answer; undefined when only one is possible. */
  readonly typeKey: string | undefined;
  /** A connection whose pages meet here: parts are merged by cursor. */
  readonly isConnection: boolean;
};

/** What is selected on one object type. */
export type ObjectPlan = {
  readonly typeName: string;
  /** Everything the owner is asked, hidden fields last. */
  readonly asked: readonly FieldPlan[];
  /** The client's response keys in order; a key without a plan is fetched later. */
  readonly answers: readonly { readonly key: string; readonly plan: FieldPlan | undefined }[];
  readonly later: Later | undefined;
  readonly bounds: readonly Bound[];
  readonly quotients: readonly Quotient[];
  readonly wordings: readonly Wording[];
  /** The rule that decides on sums of these objects; set only where parts of several owners meet. */
  readonly sumRule: string | undefined;
};

/** Two fields of an object that are both asked: the value of one is never more than that of the other. */
export type Bound = { readonly part: FieldPlan; readonly whole: FieldPlan };

/** Three fields of an object that are all asked: the value of the first is that of the second over that of the third. */
export type Quotient = { readonly ratio: FieldPlan; readonly of: FieldPlan; readonly over: FieldPlan };

/** A sentence of an object, and the fields that it can be worded anew from. */
export type Wording = {
  readonly sentence: FieldPlan;
  readonly code: FieldPlan;
  readonly reason: FieldPlan;
  readonly values: FieldPlan;
};

/** What must be asked by key, of other owners than the one that names the record. */
export type Later = {
  readonly key: EntityKey;
  /** Where the key's values stand in the first answer. */
  readonly keyPlans: readonly FieldPlan[];
  readonly units: readonly EntityUnit[];
  /** Only the key came with the first answer: when nothing more comes, the whole object is null. */
  readonly isByKey: boolean;
};

/** The smallest things that are asked of an owner in one piece. Ids are unique within an operation. */
export type Unit = RootUnit | EntityUnit;
export type RootUnit = {
  readonly kind: 'root';
  readonly id: number;
  readonly strategy: Strategy;
  readonly plan: FieldPlan;
};
export type EntityUnit = {
  readonly kind: 'entity';
  readonly id: number;
  readonly strategy: Strategy;
  readonly plan: ObjectPlan;
};

/** The field's schema coordinate, Type.field. */
export function coordinateOf({ typeName, name }: FieldPlan): string {
  return `${typeName}.${name}`;
}
