import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { OwnerDirectory } from '#divisions';
import { type Operation, OperationCompiler } from './compile/operation.ts';
import { LastKnown, type LastKnownLimits } from './last-known.ts';
import type { SumRules } from './merge/decided-sums.ts';
import type { Word } from './merge/merging.ts';
import type { PlainRecord } from './record.ts';
import type { Instance } from './route.ts';
import { answerDirectly } from './run/direct.ts';
import { Execution } from './run/execution.ts';
import { Remembering } from './run/remembering.ts';
import { type OwnerReport, Reports } from './run/reports.ts';
import type { TierSchema } from './schema/rules.ts';
import type { DelegationStatement } from './send/delegation.ts';
import { Sender } from './send/sender.ts';
import type { Transport } from './send/transport.ts';
import { Splitter } from './split.ts';

export type TierRouterOptions = {
  /** The domain schema's name, for reports. */
  readonly domain: string;
  readonly schema: TierSchema;
  /** Asked at each execution, so that the owners may change while running. */
  readonly owners: () => OwnerDirectory<Instance>;
  readonly transport: Transport;
  /** Without limits nothing is remembered. */
  readonly lastKnown?: LastKnownLimits;
  /** Only some codes have an owner in this domain; for the others every field is null without an error. */
  readonly optional?: boolean;
  /**
   * Whether each request states which codes its owner delegated by the directory; nothing is stated when left out. An owner that
   * knows of it refuses a statement unlike its own settings. With `confirmed` no answer to a query is taken from one that does not
   * confirm it: its part is missing then (OWNER_MISCONFIGURED), instead of a total that counts a division twice or not at all.
   */
  readonly delegation?: DelegationStatement | undefined;
  /** What `@decidedBy` names. Owners are asked for exact parts of such sums when there is one, which none but it sees; so only a router that signs has any. */
  readonly sumRules?: SumRules;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export type TierRequest = {
  readonly document: DocumentNode;
  /** The document's text, when it is at hand. */
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Everything user-specific: answers are shared only between requests that agree in all of them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent along, but no reason to ask again. */
  readonly traceHeaders?: Readonly<Record<string, string>>;
  /** The caller's rights. Last known parts are kept apart by it; without it none are kept or used. */
  readonly callerKey?: string | undefined;
  /** Words refusals in the reader's language; without it they stay as their owners word them. */
  readonly word?: Word | undefined;
  /** Called for each request to an owner. */
  readonly onAsk?: (() => void) | undefined;
};

/** A record that occurs more than once in the data is the same object at each place. */
export type TierAnswer = {
  readonly data: PlainRecord;
  readonly errors: readonly GraphQLFormattedError[];
  readonly owners: readonly OwnerReport[];
};

/** Answers operations on one domain schema as if one owner held all of it. */
export type TierRouter = {
  readonly domain: string;
  readonly schema: TierSchema;
  /**
   * Never rejects over an owner: what is missing is null, with an error and a report. Errors: GraphQLError for a document
   * without the operation, TierSchemaError for one that does not fit the schema.
   */
  execute(request: TierRequest): Promise<TierAnswer>;
};

export function createTierRouter(options: TierRouterOptions): TierRouter {
  const { domain, schema, transport, sumRules = {}, now = Date.now } = options;
  const compiler = new OperationCompiler(schema);
  const sender = new Sender({ transport, delegation: options.delegation, sumRules, now });
  const store = options.lastKnown && new LastKnown(options.lastKnown, now);
  const splitters = new WeakMap<Operation, Splitter>();

  const splitterOf = (operation: Operation): Splitter => {
    const known = splitters.get(operation) ?? new Splitter(operation);
    splitters.set(operation, known);
    return known;
  };

  const execute = async (request: TierRequest): Promise<TierAnswer> => {
    const { headers, traceHeaders = {}, callerKey, onAsk } = request;
    const operation = compiler.compile(request.document, request.operationName, request.variables ?? {});
    const variables = { ...operation.defaults, ...request.variables };
    const routing = { directory: options.owners(), isOptional: options.optional === true };
    const reports = new Reports(domain);
    const isRemembered = store !== undefined && callerKey !== undefined;
    const { delegatedBy } = routing.directory;
    const context = { operation, variables, routing, sender, reports, headers, traceHeaders, delegatedBy, onAsk };
    const direct = await answerDirectly({
      ...context,
      query: request.query,
      operationName: request.operationName,
      isRemembered,
    });
    if (direct !== undefined) return { ...direct, owners: reports.list() };
    const remembering = new Remembering(store, callerKey, variables, routing.directory, reports);
    const splitter = splitterOf(operation);
    const { word } = request;
    const answer = await new Execution({ ...context, splitter, remembering, sdl: schema.sdl, word, sumRules }).run();
    return { ...answer, owners: reports.list() };
  };
  return { domain, schema, execute };
}
