import { type ArgumentNode, print } from 'graphql';
import type { FieldPlan } from './plan.ts';

/** The plan of a sibling that was asked for under the field's own arguments, as far as the sibling takes them. */
export function siblingOf(asked: readonly FieldPlan[], field: FieldPlan, name: string): FieldPlan | undefined {
  return asked.find((one) => {
    if (one.name !== name) return false;
    return isSame(one.args, argumentsFor(field, one.field?.definition.args ?? []));
  });
}

/** The field's arguments that are also the other's. */
export function argumentsFor({ args }: FieldPlan, known: readonly { readonly name: string }[]): ArgumentNode[] {
  return args.filter((argument) => known.some(({ name }) => name === argument.name.value));
}

/** Arguments are the same when they read the same, in any order. */
export function isSame(a: readonly ArgumentNode[], b: readonly ArgumentNode[]): boolean {
  if (a.length !== b.length) return false;
  return a.length === 0 || a.map(print).toSorted().join() === b.map(print).toSorted().join();
}
