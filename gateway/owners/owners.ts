import { type DivisionCode, type DivisionTree, type OwnerDirectory, buildOwnerDirectory } from '#divisions';
import type { OwnerEntry } from '#owners-file';

/** One domain's instance of an owner: what the tier router sends to. */
export type DomainInstance = { readonly code: DivisionCode; readonly name: string; readonly url: string };

/** The owners as one file named them: all of them, and for each domain those who run it. */
export type Owners = {
  readonly directory: OwnerDirectory<OwnerEntry>;
  readonly domains: ReadonlySet<string>;
  /** The owners that run the domain, the others absent; an empty directory where nobody does. */
  directoryOf(domain: string): OwnerDirectory<DomainInstance>;
};

export function buildOwners(entries: readonly OwnerEntry[], tree: DivisionTree): Owners {
  const domains = new Set(entries.flatMap(({ instances }) => Object.keys(instances)));
  const nobody = buildOwnerDirectory<DomainInstance>([], { tree });
  const byDomain = new Map([...domains].map((domain) => [domain, directoryIn(domain, entries, tree)]));
  return {
    directory: buildOwnerDirectory(entries, { tree }),
    domains,
    directoryOf: (domain) => byDomain.get(domain) ?? nobody,
  };
}

function directoryIn(
  domain: string,
  entries: readonly OwnerEntry[],
  tree: DivisionTree,
): OwnerDirectory<DomainInstance> {
  const running = entries.flatMap(({ code, name, instances }) => {
    const url = instances[domain];
    return url === undefined ? [] : [{ code, name, url }];
  });
  // Left out, their codes would fall to the owner above, which holds none of their rows: a smaller total without a word.
  const absent = entries.filter(({ instances }) => instances[domain] === undefined).map(({ code }) => code);
  return buildOwnerDirectory(running, { tree, absent });
}
