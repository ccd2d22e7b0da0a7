import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type GraphError, errors } from '#errors';

/** Answers what Node found to be no request, or gave up waiting for, in the form of a GraphQL answer; then the connection ends. */
export function answerBrokenHttp(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, { message, extensions }] = refusalOf(error.code);
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function refusalOf(code: string | undefined): [number, GraphError] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, errors.requestInvalid('TOO_SLOW')];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, errors.headersTooLarge()];
  return [400, errors.requestInvalid('NOT_HTTP')];
}
