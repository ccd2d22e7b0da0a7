import { type ArgumentNode, type FieldNode, type GraphQLObjectType, Kind, print } from 'graphql';
import type { FieldPlan, Later, ObjectPlan } from './plan.ts';
import type { SelectionCompiler } from './selection.ts';

/** An object's plan in the making: what the client sees, and what is asked besides so that it can be worked out. */
export class Draft {
  readonly #compiler: SelectionCompiler;
  readonly #type: GraphQLObjectType;
  readonly #isMerged: boolean;
  readonly #asked: FieldPlan[] = [];
  readonly #answers: { key: string; plan: FieldPlan | undefined }[] = [];

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
    const found = this.#asked.find((plan) => plan.name === name && isSame(plan.args, args));
    if (found !== undefined) return found;
    const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, arguments: args };
    const hidden = this.#compiler.field(this.#type, this.#compiler.hiddenKey(), [node], this.#isMerged, required);
    this.#asked.push(hidden);
    return hidden;
  }

  /** Asks for the two sums behind every ratio, with the ratio's own arguments as far as they take them. */
  requireSiblings(): void {
    const ratios = this.#asked.filter(({ rule }) => rule?.kind === 'ratio');
    for (const { rule, args } of ratios) {
      if (rule?.kind !== 'ratio') continue;
      for (const name of [rule.of, rule.over]) {
        const known = this.#type.getFields()[name]?.args ?? [];
        this.require(
          name,
          args.filter((argument) => known.some((one) => one.name === argument.name.value)),
        );
      }
    }
  }

  finish(later: Later | undefined): ObjectPlan {
    return { typeName: this.#type.name, asked: this.#asked, answers: this.#answers, later };
  }
}

/** Arguments are the same when they read the same, in any order. */
export function isSame(a: readonly ArgumentNode[], b: readonly ArgumentNode[]): boolean {
  if (a.length !== b.length) return false;
  return a.length === 0 || a.map(print).toSorted().join() === b.map(print).toSorted().join();
}
