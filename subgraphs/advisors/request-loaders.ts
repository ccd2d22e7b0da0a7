/** The loaders of one request that keep what they read. A write of any idea clears all of them, so that what it changed is read anew. */
export class RequestLoaders {
  readonly #all: { readonly clear: () => void }[] = [];

  readonly clear = (): void => {
    for (const loaders of this.#all) loaders.clear();
  };

  add<Loaders extends { readonly clear: () => void }>(loaders: Loaders): Loaders {
    this.#all.push(loaders);
    return loaders;
  }
}
