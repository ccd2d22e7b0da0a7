import { GraphQLError } from 'graphql';
import { type MessageKey, type MessageValues, sentenceOf } from './messages/index.ts';
import { type ErrorCode, isErrorCode, registry } from './registry.ts';

type Details = {
  /** What fills the sentence; sent with the error, so that the gateway can word it in the reader's language. */
  readonly values?: MessageValues;
  /** The input field concerned, from the outside in. */
  readonly path?: readonly string[] | undefined;
  /** For the log, never sent. */
  readonly cause?: unknown;
} & Readonly<Record<string, unknown>>;

/**
 * An error the caller may read: `message` is a sentence to act on, `extensions` holds the code from the registry and, of the message
 * it was made from, the reason and the values.
 */
export class GraphError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(key: MessageKey, { cause, values = {}, path, ...details }: Details = {}) {
    const { code, reason, message } = read(key, values);
    super(message, {
      extensions: {
        code,
        ...(reason !== undefined && { reason }),
        ...(Object.keys(values).length > 0 && { values }),
        ...(path !== undefined && { path }),
        ...details,
      },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
    this.name = 'GraphError';
    this.code = code;
  }

  /** The same error, with the input field concerned, from the outside in. */
  at(path: readonly string[]): this {
    Object.assign(this.extensions, { path });
    return this;
  }

  get retryable(): boolean {
    return registry[this.code].retryable;
  }
}

function read(key: MessageKey, values: MessageValues) {
  const [code = '', reason] = key.split('.');
  if (!isErrorCode(code)) throw new TypeError(`no error code ${code}`);
  return { code, reason, message: sentenceOf(key, values, 'en') };
}
