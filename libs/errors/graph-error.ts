import { GraphQLError } from 'graphql';
import { type ErrorCode, registry } from './registry.ts';

type Details = { readonly owner?: string; readonly cause?: unknown } & Readonly<Record<string, unknown>>;

/**
 * An error the caller may read: `message` is a sentence to act on, `extensions.code` comes from the registry. The cause
 * is for the log and is never sent.
 */
export class GraphError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, { cause, ...extensions }: Details = {}) {
    super(message, {
      extensions: { code, ...extensions },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
    this.name = 'GraphError';
    this.code = code;
  }

  get retryable(): boolean {
    return registry[this.code].retryable;
  }
}
