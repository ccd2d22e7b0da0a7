import type { DivisionCode } from '#divisions';
import { GraphError } from '#errors';
import type { ErrorTree } from '../merge/error-tree.ts';
import { type Fault, faultOf, faults } from '../merge/fault.ts';
import type { FieldPlan } from '../compile/plan.ts';
import { type PlainRecord, isRecord, own } from '../record.ts';
import type { Instance } from '../route.ts';
import { type OwnerAsk, type OwnerDocument, type Splitter, variablesFor } from '../split.ts';
import { type DelegationStatement, findUnconfirmed, withDelegation } from './delegation.ts';
import { type Outline, readOutline } from './outline.ts';
import { type Said, readReply } from './reply.ts';
import type { Transport } from './transport.ts';

/** What an owner's answer to an ask came to. */
export type OwnerAnswer =
  | {
      readonly kind: 'data';
      readonly data: PlainRecord;
      readonly errors: ErrorTree | undefined;
      readonly lacks: ReadonlySet<FieldPlan> | undefined;
      readonly names: readonly string[];
    }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] };

export type Headers = {
  readonly headers: Readonly<Record<string, string>>;
  readonly traceHeaders: Readonly<Record<string, string>>;
  /** What each owner delegated, by the directory of this execution. */
  readonly delegatedBy: (owner: DivisionCode) => readonly DivisionCode[];
};

type Older = { readonly outline: Outline | undefined; readonly readAt: number };

/** Instances are taken to be current; one that turned out older is asked for its schema, which is believed for so long. */
const OUTLINE_MS = 60_000;

type SenderOptions = {
  readonly transport: Transport;
  readonly delegation: DelegationStatement | undefined;
  readonly now: () => number;
};

/** Asks owners, and leaves out what an older instance does not know. */
export class Sender {
  readonly #transport: Transport;
  readonly #delegation: DelegationStatement | undefined;
  readonly #now: () => number;
  readonly #older = new Map<string, Older>();
  /** The outlines that turned out to lack something: an instance refuses documents for other reasons as well. */
  readonly #lacking = new WeakSet<Outline>();

  constructor({ transport, delegation, now }: SenderOptions) {
    this.#transport = transport;
    this.#delegation = delegation;
    this.#now = now;
  }

  /** Never rejects: what goes wrong is the answer. */
  async ask(
    owner: Instance,
    ask: OwnerAsk,
    splitter: Splitter,
    context: Headers & {
      readonly variables: Readonly<Record<string, unknown>>;
      readonly prefix: string;
      readonly isMutation: boolean;
    },
  ): Promise<OwnerAnswer> {
    const known = this.#knownOutline(owner.url);
    const document = this.#documentFor(ask, splitter, known);
    if (document.isEmpty)
      return { kind: 'data', data: {}, errors: undefined, lacks: document.lacks, names: document.names };
    const said = await this.#send(owner, document, ask, context);
    if (said.kind !== 'unknown-field' || context.isMutation) return answerOf(said, document);
    const outline = await this.#outlineOf(owner, context);
    const pruned = outline === undefined ? document : this.#documentFor(ask, splitter, outline);
    if (pruned.lacks === undefined || outline === known) return answerOf(said, document);
    if (pruned.isEmpty) return { kind: 'data', data: {}, errors: undefined, lacks: pruned.lacks, names: pruned.names };
    return answerOf(await this.#send(owner, pruned, ask, context), pruned);
  }

  /** Sends a request; only queries are shared. Never rejects. */
  async post({ code: owner, url }: Instance, body: string, context: Headers, isShared: boolean): Promise<Said> {
    const { headers, traceHeaders } = context;
    const delegated = context.delegatedBy(owner);
    try {
      const stated = this.#delegation === undefined ? body : withDelegation(body, delegated);
      const reply = await this.#transport.post({ url, owner, body: stated, headers, traceHeaders, isShared });
      const said = readReply(owner, reply);
      // What a mutation did is done, and must be told.
      if (said.kind !== 'data' || !isShared || this.#delegation !== 'confirmed') return said;
      const unconfirmed = findUnconfirmed(owner, reply, delegated);
      return unconfirmed === undefined ? said : { kind: 'failed', faults: [faultOf(unconfirmed)] };
    } catch (error) {
      return { kind: 'failed', faults: [error instanceof GraphError ? faultOf(error) : faults.invalid(owner)] };
    }
  }

  /** Whether the instance is known to lack something, so that texts must be written for it. */
  isOlder(url: string): boolean {
    const outline = this.#knownOutline(url);
    return outline !== undefined && this.#lacking.has(outline);
  }

  #documentFor(ask: OwnerAsk, splitter: Splitter, outline: Outline | undefined): OwnerDocument {
    const document = splitter.documentFor(ask, outline);
    if (outline !== undefined && document.lacks !== undefined) this.#lacking.add(outline);
    return document;
  }

  async #send(
    owner: Instance,
    document: OwnerDocument,
    ask: OwnerAsk,
    context: Headers & {
      readonly variables: Readonly<Record<string, unknown>>;
      readonly prefix: string;
      readonly isMutation: boolean;
    },
  ): Promise<Said> {
    const variables = JSON.stringify(variablesFor(document, ask, context.variables, context.prefix));
    return this.post(owner, `{"query":${document.json},"variables":${variables}}`, context, !context.isMutation);
  }

  #knownOutline(url: string): Outline | undefined {
    const older = this.#older.get(url);
    if (older === undefined || this.#now() - older.readAt > OUTLINE_MS) return undefined;
    return older.outline;
  }

  async #outlineOf(owner: Instance, headers: Headers): Promise<Outline | undefined> {
    const older = this.#older.get(owner.url);
    if (older !== undefined && this.#now() - older.readAt <= OUTLINE_MS) return older.outline;
    const said = await this.post(owner, '{"query":"{ _service { sdl } }"}', headers, true);
    const service = said.kind === 'data' ? own(said.data, '_service') : undefined;
    const outline = isRecord(service) && typeof service.sdl === 'string' ? tryOutline(service.sdl) : undefined;
    this.#older.set(owner.url, { outline, readAt: this.#now() });
    return outline;
  }
}

function answerOf(said: Said, { lacks, names }: OwnerDocument): OwnerAnswer {
  if (said.kind !== 'data') return { kind: 'failed', faults: said.faults };
  return { kind: 'data', data: said.data, errors: said.errors, lacks, names };
}

function tryOutline(sdl: string): Outline | undefined {
  try {
    return readOutline(sdl);
  } catch {
    return undefined;
  }
}
