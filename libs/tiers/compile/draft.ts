import { type ArgumentNode, type FieldNode, type GraphQLObjectType, Kind } from 'graphql';
import type { Bound, FieldPlan, Later, ObjectPlan, Quotient, Shape, Wording } from './plan.ts';
import type { SelectionCompiler } from './selection.ts';
import { argumentsFor, isSame, siblingOf } from './siblings.ts';

/** An object's plan in the making: what the client sees, and what is asked besides so that it can be worked out. */
export class Draft {
  readonly #compiler: SelectionCompiler;
  readonly #type: GraphQLObjectType;
  readonly #isMerged: boolean;
  readonly #asked: FieldPlan[] = [];
  readonly #answers: { key: string; plan: FieldPlan | undefined }[] = [];
  readonly #wordings: Wording[] = [];

  constructor(compiler: SelectionCompiler, type: GraphQLObjectType, isMerged: boolean) {
    this.#compiler = compiler;
    this.#type = type;
    this.#isMerged = isMerged;
  }

  /** Asks for a field that the client selected. */
  answer(key: string, nodes: readonly FieldNode[], required: readonly string[] = []): void {
    const plan = this.#compiler.field(this.#type, key, nodes, this.#isMerged, required);
    this.#asked.push(plan);
    this.#answers.push({ key, plan });
  }

  /** Keeps a place for a field that is fetched later. */
  postpone(key: string): void {
    this.#answers.push({ key, plan: undefined });
  }

  /** The plan of a field that must be asked: the client's own where it has one, under whatever alias, else a hidden one. */
  require(name: string, args: readonly ArgumentNode[] = [], required: readonly string[] = []): FieldPlan {
    const found = this.#find(name, args, required);
    if (found?.isDispensable === false) return found;
    const hidden = this.#hidden(name, args, required);
    this.#asked.push(hidden);
    return hidden;
  }

  /** Asks for the two sums behind every ratio, for what a sum cannot exceed, and for what a sentence is worded from. */
  requireSiblings(): void {
    const asked = [...this.#asked];
    for (const sentence of asked) {
      if (sentence.field?.isWorded === true) this.#requireWording(sentence);
    }
    if (!this.#isMerged) return;
    const wanted = asked.flatMap((plan) => siblingsOf(plan).map((name) => ({ plan, name })));
    for (const { plan, name } of wanted)
      this.require(name, argumentsFor(plan, this.#type.getFields()[name]?.args ?? []));
  }

  #requireWording(sentence: FieldPlan): void {
    const [code, reason, values] = [
      this.#requireIfKnown('code'),
      this.#requireIfKnown('reason'),
      this.#requireIfKnown('values', ['name', 'value']),
    ];
    this.#wordings.push({ sentence, code, reason, values });
  }

  #requireIfKnown(name: string, required: readonly string[] = []): FieldPlan {
    const found = this.#find(name, [], required);
    if (found !== undefined) return found;
    const hidden = { ...this.#hidden(name, [], required), isDispensable: true };
    this.#asked.push(hidden);
    return hidden;
  }

  #find(name: string, args: readonly ArgumentNode[], required: readonly string[]): FieldPlan | undefined {
    return this.#asked.find(
      (plan) => plan.name === name && isSame(plan.args, args) && required.every((member) => brings(plan.shape, member)),
    );
  }

  #hidden(name: string, args: readonly ArgumentNode[], required: readonly string[]): FieldPlan {
    const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, arguments: args };
    return this.#compiler.field(this.#type, this.#compiler.hiddenKey(), [node], this.#isMerged, required);
  }

  finish(later: Later | undefined): ObjectPlan {
    const asked = this.#asked;
    const merged = this.#isMerged ? asked : [];
    const bounds = merged.flatMap((part) => boundsOf(part, asked));
    const quotients = merged.flatMap((ratio) => quotientOf(ratio, asked));
    return {
      typeName: this.#type.name,
      asked,
      answers: this.#answers,
      later,
      bounds,
      quotients,
      wordings: this.#wordings,
      sumRule: this.#isMerged ? this.#compiler.sumRuleOf(this.#type) : undefined,
    };
  }
}

function siblingsOf({ rule, field }: FieldPlan): readonly string[] {
  return rule?.kind === 'ratio' ? [rule.of, rule.over] : (field?.wholes ?? []);
}

/** Whether every object of the value is asked for the field. */
function brings(shape: Shape, name: string): boolean {
  if (shape.kind === 'list') return brings(shape.of, name);
  return (
    shape.kind === 'object' && [...shape.types.values()].every(({ asked }) => asked.some((one) => one.name === name))
  );
}

function boundsOf(part: FieldPlan, asked: readonly FieldPlan[]): Bound[] {
  return (part.field?.wholes ?? []).flatMap((name) => {
    const whole = siblingOf(asked, part, name);
    return whole === undefined ? [] : [{ part, whole }];
  });
}

function quotientOf(ratio: FieldPlan, asked: readonly FieldPlan[]): Quotient[] {
  if (ratio.rule?.kind !== 'ratio') return [];
  const of = siblingOf(asked, ratio, ratio.rule.of);
  const over = siblingOf(asked, ratio, ratio.rule.over);
  return of === undefined || over === undefined ? [] : [{ ratio, of, over }];
}
