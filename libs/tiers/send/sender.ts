import type { DivisionCode } from '#divisions';
import { GraphError, errors } from '#errors';
import type { Beside } from '../merge/beside.ts';
import { type SumRules, holdsDecidedSums } from '../merge/decided-sums.ts';
import type { ErrorTree } from '../merge/error-tree.ts';
import { type Fault, faultOf, faults } from '../merge/fault.ts';
import type { FieldPlan } from '../compile/plan.ts';
import type { PlainRecord } from '../record.ts';
import type { Instance } from '../route.ts';
import { type OwnerAsk, type OwnerDocument, type Splitter, variablesFor } from '../split.ts';
import { type DelegationStatement, findUnconfirmed, withExtensions } from './delegation.ts';
import { findLack } from './fit.ts';
import type { Outline } from './outline.ts';
import { Outlines } from './outlines.ts';
import { type Said, isUnfit, readReply, saysUnknown } from './reply.ts';
import type { Transport } from './transport.ts';

/** What an owner's answer to an ask came to. */
export type OwnerAnswer =
  | {
      readonly kind: 'data';
      readonly data: PlainRecord;
      readonly errors: ErrorTree | undefined;
      readonly lacks: ReadonlySet<FieldPlan> | undefined;
      readonly names: readonly string[];
      readonly beside: Beside | undefined;
    }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] };

export type Headers = {
  readonly headers: Readonly<Record<string, string>>;
  readonly traceHeaders: Readonly<Record<string, string>>;
  /** What each owner delegated, by the directory of this execution. */
  readonly delegatedBy: (owner: DivisionCode) => readonly DivisionCode[];
  readonly onAsk?: (() => void) | undefined;
};

/** What is asked of an owner, and how. */
type Asking = Headers & {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly prefix: string;
  readonly isMutation: boolean;
};

/** `exact`: the owner is to say beside its answer what sums above it are decided by. */
type Kind = { readonly isWrite?: boolean; readonly exact?: boolean };

type SenderOptions = {
  readonly transport: Transport;
  readonly delegation: DelegationStatement | undefined;
  readonly sumRules: SumRules;
  readonly now: () => number;
};

/** Asks owners: of a read it leaves out what an older instance does not know, a write it sends whole or not at all. */
export class Sender {
  readonly #transport: Transport;
  readonly #delegation: DelegationStatement | undefined;
  readonly #sumRules: SumRules;
  readonly #outlines: Outlines;

  constructor({ transport, delegation, sumRules, now }: SenderOptions) {
    this.#transport = transport;
    this.#delegation = delegation;
    this.#sumRules = sumRules;
    this.#outlines = new Outlines(now);
  }

  /** Never rejects: what goes wrong is the answer. */
  async ask(owner: Instance, ask: OwnerAsk, splitter: Splitter, context: Asking): Promise<OwnerAnswer> {
    if (context.isMutation) return this.#write(owner, ask, splitter, context);
    const known = this.#outlines.known(owner.url);
    const document = this.#documentFor(ask, splitter, known);
    if (document.isEmpty) return nothingAsked(document);
    const said = await this.#send(owner, document, ask, context);
    if (said.kind !== 'unknown-field') return answerOf(said, document);
    const outline = await this.#outlineOf(owner, context);
    const pruned = outline === undefined ? document : this.#documentFor(ask, splitter, outline);
    if (pruned.lacks === undefined || outline === known) return answerOf(said, document);
    if (pruned.isEmpty) return nothingAsked(pruned);
    return answerOf(await this.#send(owner, pruned, ask, context), pruned);
  }

  /** Sends a request; only reads are shared. Never rejects. */
  async post({ code: owner, url }: Instance, body: string, context: Headers, kind: Kind = {}): Promise<Said> {
    const { isWrite = false, exact = false } = kind;
    const { headers, traceHeaders } = context;
    const delegated = context.delegatedBy(owner);
    context.onAsk?.();
    try {
      const stated = withExtensions(body, {
        ...(this.#delegation !== undefined && { delegated }),
        ...(exact && { exact }),
      });
      const reply = await this.#transport.post({ url, owner, body: stated, headers, traceHeaders, isWrite });
      const said = readReply(owner, reply, isWrite);
      // What a mutation did is done, and must be told.
      if (said.kind !== 'data' || isWrite || this.#delegation !== 'confirmed') return said;
      const unconfirmed = findUnconfirmed(owner, reply, delegated);
      return unconfirmed === undefined ? said : { kind: 'failed', faults: [faultOf(unconfirmed)] };
    } catch (error) {
      if (error instanceof GraphError) return { kind: 'failed', faults: [faultOf(error)] };
      const fault = isWrite ? faultOf(errors.outcomeUnknown(owner, { cause: error })) : faults.invalid(owner);
      return { kind: 'failed', faults: [fault] };
    }
  }

  /** Whether the instance is known to lack something, so that texts must be written for it. */
  isOlder(url: string): boolean {
    return this.#outlines.isOlder(url);
  }

  /**
   * A write is refused as a whole where the instance lacks something of it: at once if that is known, else when the instance refuses
   * the document, of which nothing has run then. Only what the router asks besides for itself is left out, and the rest sent again.
   */
  async #write(owner: Instance, ask: OwnerAsk, splitter: Splitter, context: Asking): Promise<OwnerAnswer> {
    const known = this.#outlines.known(owner.url);
    const lack = known && lackOf(ask, known, context);
    if (lack !== undefined) return tooOld(owner, lack);
    const document = this.#documentFor(ask, splitter, known);
    const said = await this.#send(owner, document, ask, context);
    if (!isUnfit(said)) return answerOf(said, document);
    const outline = await this.#outlineOf(owner, context);
    const found = outline && lackOf(ask, outline, context);
    if (found !== undefined) return tooOld(owner, found);
    const pruned = outline === undefined ? document : this.#documentFor(ask, splitter, outline);
    if (pruned.text !== document.text) return answerOf(await this.#send(owner, pruned, ask, context), pruned);
    // It fits the schema here, so what the instance does not know came later.
    return said.faults.some(saysUnknown) ? tooOld(owner) : answerOf(said, document);
  }

  #documentFor(ask: OwnerAsk, splitter: Splitter, outline: Outline | undefined): OwnerDocument {
    const document = splitter.documentFor(ask, outline);
    if (outline !== undefined && document.lacks !== undefined) this.#outlines.noteLacking(outline);
    return document;
  }

  async #send(owner: Instance, document: OwnerDocument, ask: OwnerAsk, context: Asking): Promise<Said> {
    const variables = JSON.stringify(variablesFor(document, ask, context.variables, context.prefix));
    const units = [...ask.roots, ...ask.entities.map(({ unit }) => unit)];
    const exact = !context.isMutation && units.some((unit) => holdsDecidedSums(unit, this.#sumRules));
    const kind = { isWrite: context.isMutation, exact };
    return this.post(owner, `{"query":${document.json},"variables":${variables}}`, context, kind);
  }

  #outlineOf(owner: Instance, headers: Headers): Promise<Outline | undefined> {
    return this.#outlines.of(owner.url, (body) => this.post(owner, body, headers));
  }
}

function lackOf({ roots }: OwnerAsk, outline: Outline, { variables }: Asking): string | undefined {
  for (const { plan } of roots) {
    const lack = findLack(plan, outline, variables);
    if (lack !== undefined) return lack;
  }
  return undefined;
}

function tooOld({ code }: Instance, lack?: string): OwnerAnswer {
  return { kind: 'failed', faults: [faultOf(errors.ownerTooOld(code, lack))] };
}

function nothingAsked({ lacks, names }: OwnerDocument): OwnerAnswer {
  return { kind: 'data', data: {}, errors: undefined, lacks, names, beside: undefined };
}

function answerOf(said: Said, { lacks, names }: OwnerDocument): OwnerAnswer {
  if (said.kind !== 'data') return { kind: 'failed', faults: said.faults };
  return { kind: 'data', data: said.data, errors: said.errors, lacks, names, beside: said.beside };
}
