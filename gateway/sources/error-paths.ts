export type Place = readonly (string | number)[];

type Node = { readonly children: Map<string | number, Node>; isEnd: boolean };

/** Where errors were reported. One without a path concerns every place. */
export class ErrorPaths {
  readonly #root: Node = { children: new Map(), isEnd: false };

  constructor(paths: readonly Place[]) {
    for (const path of paths) {
      let node = this.#root;
      for (const key of path) {
        const child = node.children.get(key) ?? { children: new Map(), isEnd: false };
        node.children.set(key, child);
        node = child;
      }
      node.isEnd = true;
    }
  }

  /** Whether an error stands at the place, above or beneath it. */
  concern(place: Place): boolean {
    let node: Node | undefined = this.#root;
    for (const key of place) {
      if (node === undefined || node.isEnd) break;
      node = node.children.get(key);
    }
    return node !== undefined && (node.isEnd || node.children.size > 0);
  }
}
