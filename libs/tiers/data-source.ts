import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Word } from './merge/merging.ts';
import type { TierAnswer, TierRequest, TierRouter } from './router.ts';
import type { OwnerReport } from './run/reports.ts';

/** What the gateway's context says of a request; each function is asked once for each fetch. */
export type TieredDataSourceOptions<Context> = {
  readonly router: TierRouter;
  readonly headers: (context: Context) => Readonly<Record<string, string>>;
  readonly traceHeaders?: (context: Context) => Readonly<Record<string, string>>;
  readonly callerKey?: (context: Context) => string | undefined;
  /** Words the refusals of writes for the reader; undefined leaves them as their owners word them. */
  readonly word?: (context: Context) => Word | undefined;
  /** Hears of each request to an owner. */
  readonly onAsk?: (context: Context) => void;
  /** Takes what the answer lacks of owners, to be told in the response's extensions. */
  readonly report?: (context: Context, owners: readonly OwnerReport[]) => void;
};

/** A domain schema's data source in the Apollo gateway. Turn on `exposeDocumentNodeInFetchNode` so that nothing is parsed twice. */
export class TieredDataSource<Context extends Record<string, unknown>> implements GraphQLDataSource<Context> {
  readonly #options: TieredDataSourceOptions<Context>;
  readonly #parsed = new LRUCache<string, DocumentNode>({ max: 1000 });

  constructor(options: TieredDataSourceOptions<Context>) {
    this.#options = options;
  }

  async process(options: GraphQLDataSourceProcessOptions<Context>) {
    const { query, operationName, variables } = options.request;
    const known = options.kind === 'incoming operation' ? options.document : undefined;
    const request = { document: known ?? this.#parse(query), query, operationName, variables };
    if (options.kind !== 'incoming operation')
      return answerOf(await this.#options.router.execute({ ...request, headers: {} }));
    const { context } = options;
    const answer = await this.#options.router.execute({ ...request, ...this.#callerOf(context) });
    if (answer.owners.length > 0) this.#options.report?.(context, answer.owners);
    return answerOf(answer);
  }

  #callerOf(context: Context): Pick<TierRequest, 'headers' | 'traceHeaders' | 'callerKey' | 'word' | 'onAsk'> {
    const { headers, traceHeaders, callerKey, word, onAsk } = this.#options;
    return {
      headers: headers(context),
      traceHeaders: traceHeaders?.(context) ?? {},
      callerKey: callerKey?.(context),
      word: word?.(context),
      onAsk: onAsk && (() => onAsk(context)),
    };
  }

  #parse(query = ''): DocumentNode {
    const known = this.#parsed.get(query) ?? parse(query);
    this.#parsed.set(query, known);
    return known;
  }
}

function answerOf({ data, errors }: TierAnswer) {
  return errors.length === 0 ? { data } : { data, errors };
}
