import type { Caller } from '#access';
import { type Division, type DivisionCode, type DivisionTree, parentOf, parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import type { OwnerEntry } from '#owners-file';
import { type InstanceState, type Owners, ownerStateOf } from '../owners/index.ts';
import type { Owner } from './resolvers.generated.ts';

export type DivisionServiceSources = {
  /** Throws UNAUTHENTICATED when nobody asks. */
  readonly caller: () => Caller;
  readonly tree: DivisionTree;
  readonly owners: Owners;
  readonly stateOf: (url: string) => InstanceState;
};

type ViewerAnswer = {
  readonly code: DivisionCode;
  readonly subject: string;
  readonly role: string;
  readonly division: Division;
  readonly scopes: readonly string[];
};

/** The division tree and the owners with their states, for one caller. The tree is public to every caller, whatever the division. */
export class DivisionService {
  readonly #sources: DivisionServiceSources;

  constructor(sources: DivisionServiceSources) {
    this.#sources = sources;
  }

  /** Who asks. Errors: UNAUTHENTICATED, DIVISION_UNKNOWN. */
  viewer(): ViewerAnswer {
    const { subject, role, division: code, scopes } = this.#sources.caller();
    return { code, subject, role, division: this.get(code), scopes: [...scopes].toSorted() };
  }

  /** Errors: UNAUTHENTICATED, DIVISION_MALFORMED, DIVISION_UNKNOWN. */
  get(value: string): Division {
    const division = this.find(value);
    if (division === undefined) throw errors.divisionUnknown(value);
    return division;
  }

  /** The division, or undefined when the tree has none of this code. Errors: UNAUTHENTICATED, DIVISION_MALFORMED. */
  find(value: string): Division | undefined {
    this.#sources.caller();
    const code = parseDivisionCode(value);
    if (code === undefined) throw errors.divisionMalformed(value);
    return this.#sources.tree.find(code);
  }

  findParent({ code }: Pick<Division, 'code'>): Division | undefined {
    const parent = parentOf(code);
    return parent === undefined ? undefined : this.#sources.tree.find(parent);
  }

  listChildren({ code }: Pick<Division, 'code'>): readonly Division[] {
    return this.#sources.tree.childrenOf(code);
  }

  findOwner({ code }: Pick<Division, 'code'>): Owner | undefined {
    const entry = this.#sources.owners.directory.ownerOf(code);
    return entry === undefined ? undefined : this.#ownerOf(entry);
  }

  /** Every owner, by code. Errors: UNAUTHENTICATED. */
  listOwners(): Owner[] {
    this.#sources.caller();
    return this.#sources.owners.directory.owners.map((entry) => this.#ownerOf(entry));
  }

  #ownerOf({ code, name, instances: urls }: OwnerEntry): Owner {
    const instances = Object.entries(urls)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([domain, url]) => ({ domain, ...this.#sources.stateOf(url) }));
    return { code, name, instances, ...ownerStateOf(instances) };
  }
}
