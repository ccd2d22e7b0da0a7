import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { Client, type Dispatcher, buildConnector } from 'undici';

/**
 * A connection that had answered before broke before the first byte of this answer. Either side may close a kept connection at any time,
 * and the other learns of it only by sending: so it says nothing of the server's health (RFC 9112, 9.5).
 */
export class StaleConnectionError extends Error {
  constructor(cause: Error) {
    super(`a kept connection was closed: ${cause.message}`, { cause });
    this.name = 'StaleConnectionError';
  }
}

/**
 * After so long without a byte the kernel looks whether the other side is still there, and gives the connection up ten seconds later (libuv
 * asks once a second, ten times). A server that is there confirms that by itself, however long it works on a write: so this ends what a
 * network swallowed and never what runs.
 */
const SILENCE_MS = 10_000;

const connectTo = buildConnector({ keepAlive: true, keepAliveInitialDelay: SILENCE_MS });

/** One kept connection of a pool, made anew whenever it breaks. A request that it loses by being stale fails with StaleConnectionError. */
export class KeptConnection extends Client {
  #socket: Socket | undefined;
  #hasAnswered = false;

  constructor(origin: URL) {
    super(origin, {
      pipelining: 1,
      connect: (options, callback) =>
        connectTo(options, (...[error, socket]) => {
          if (error !== null) return callback(error, null);
          this.#socket = socket;
          this.#hasAnswered = false;
          callback(null, socket);
        }),
    });
  }

  /** A pool hands its requests on in undici's older form of a handler. */
  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    let isSilent: (() => boolean) | undefined;
    return super.dispatch(options, {
      onConnect: (...given) => {
        isSilent = this.#isStillSilent();
        handler.onConnect?.(...given);
      },
      onHeaders: (...head) => {
        isSilent = undefined;
        return handler.onHeaders?.(...head) ?? true;
      },
      onData: (chunk) => handler.onData?.(chunk) ?? true,
      onComplete: (trailers) => {
        this.#hasAnswered = true;
        handler.onComplete?.(trailers);
      },
      onError: (error) => handler.onError?.(isSilent?.() ? new StaleConnectionError(error) : error),
    });
  }

  /** Tells whether nothing came since now; undefined of a connection that has not answered before. */
  #isStillSilent(): (() => boolean) | undefined {
    const socket = this.#socket;
    if (socket === undefined || !this.#hasAnswered) return undefined;
    // Bytes of TLS count what is said in closing it, too; there the head of an answer must do.
    if (socket instanceof TLSSocket) return () => true;
    const before = socket.bytesRead;
    return () => socket.bytesRead === before;
  }
}
