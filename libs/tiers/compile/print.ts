import { type ValueNode, print } from 'graphql';
import type { Outline } from '../send/outline.ts';
import type { FieldPlan, ObjectPlan, Shape, Unit } from './plan.ts';

/** A unit as text, without the variables' definitions. */
export type UnitText = {
  readonly text: string;
  readonly variables: ReadonlySet<string>;
  /** What was left out because the instance does not know it. */
  readonly lacks: ReadonlySet<FieldPlan>;
};

/** Prints a unit: a root field, or `... on Type { … }`. With an outline, fields that the instance lacks are left out. */
export function printUnit(unit: Unit, outline?: Outline): UnitText {
  const printer = new Printer(outline);
  const text = unit.kind === 'root' ? printer.field(unit.plan) : printer.typed(unit.plan);
  return { text, variables: printer.variables, lacks: printer.lacks };
}

class Printer {
  readonly variables = new Set<string>();
  readonly lacks = new Set<FieldPlan>();
  readonly #outline: Outline | undefined;

  constructor(outline: Outline | undefined) {
    this.#outline = outline;
  }

  field(plan: FieldPlan): string {
    if (plan.field !== undefined && this.#outline?.knows(plan.typeName, plan.name, plan.args) === false) {
      this.lacks.add(plan);
      return '';
    }
    for (const { value } of plan.args) variablesOf(value, this.variables);
    const alias = plan.key === plan.name ? plan.name : `${plan.key}: ${plan.name}`;
    const args = plan.args.length === 0 ? '' : `(${plan.args.map(print).join(', ')})`;
    return `${alias}${args}${this.#shape(plan.shape)}`;
  }

  typed(plan: ObjectPlan): string {
    if (this.#outline?.knowsType(plan.typeName) === false) {
      for (const field of plan.asked) this.lacks.add(field);
      return '';
    }
    return plan.asked.length === 0 ? '' : `... on ${plan.typeName} { ${this.#fields(plan)} }`;
  }

  #shape(shape: Shape): string {
    if (shape.kind === 'list') return this.#shape(shape.of);
    if (shape.kind === 'leaf') return '';
    const plans = [...shape.types.values()];
    const { typeKey } = shape;
    if (typeKey === undefined) return ` { ${plans.map((plan) => this.#fields(plan)).join(' ')} }`;
    const name = typeKey === '__typename' ? typeKey : `${typeKey}: __typename`;
    return ` { ${[name, ...plans.map((plan) => this.typed(plan))].join(' ')} }`;
  }

  #fields(plan: ObjectPlan): string {
    const text = plan.asked.map((field) => this.field(field)).filter((part) => part !== '');
    return text.length === 0 ? '__typename' : text.join(' ');
  }
}

function variablesOf(value: ValueNode, names: Set<string>): void {
  if (value.kind === 'Variable') names.add(value.name.value);
  else if (value.kind === 'ListValue') for (const element of value.values) variablesOf(element, names);
  else if (value.kind === 'ObjectValue') for (const field of value.fields) variablesOf(field.value, names);
}
