import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What the planner puts behind a response name of its own making, where two types of one list need the name for different fields. */
const OF_PLANNER = /__alias_\d+$/;

/**
 * What an operation selects at one place of its answer, whatever the type of the object there: the fields by response name. Read as
 * far as answers go, so that a document of few words with many paths costs no more than what it is answered with.
 */
export class Selected {
  readonly #sets: readonly SelectionSetNode[];
  readonly #fragments: Fragments;
  readonly #inner = new Map<string, Selected>();
  #fields: Map<string, SelectionSetNode[]> | undefined;

  constructor(sets: readonly SelectionSetNode[], fragments: Fragments) {
    this.#sets = sets;
    this.#fragments = fragments;
  }

  static by({ definitions }: DocumentNode, operation: OperationDefinitionNode): Selected {
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return new Selected([operation.selectionSet], new Map(fragments.map((node) => [node.name.value, node])));
  }

  /** What is selected of the value under a response name; undefined where it is a leaf. */
  under(responseName: string): Selected | undefined {
    const known = this.#inner.get(responseName);
    if (known !== undefined) return known;
    const sets = this.#fieldsByName().get(responseName) ?? [];
    if (sets.length === 0) return undefined;
    const inner = new Selected(sets, this.#fragments);
    this.#inner.set(responseName, inner);
    return inner;
  }

  /** The response name that an error path means: the planner's own names for fields do not leave the gateway. */
  nameOf(element: string): string {
    const fields = this.#fieldsByName();
    const asked = element.replace(OF_PLANNER, '');
    return !fields.has(element) && fields.has(asked) ? asked : element;
  }

  #fieldsByName(): Map<string, SelectionSetNode[]> {
    if (this.#fields !== undefined) return this.#fields;
    const fields = new Map<string, SelectionSetNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          const sets = fields.get(name) ?? [];
          fields.set(name, selection.selectionSet === undefined ? sets : [...sets, selection.selectionSet]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet);
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.#fragments.get(selection.name.value);
          if (fragment !== undefined) collect(fragment.selectionSet);
        }
      }
    };
    for (const set of this.#sets) collect(set);
    return (this.#fields = fields);
  }
}
