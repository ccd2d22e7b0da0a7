import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

type Which = 'every second' | 'all' | 'none';

/** What a gateway says that has no room: it ran nothing of the document. */
const NO_ROOM = JSON.stringify({
  errors: [{ message: '您同时进行的请求过多，本次未执行。', extensions: { code: 'SHARE_EXCEEDED', retryAfter: 1 } }],
});

export type CuttingProxy = {
  readonly url: string;
  /** How many answers never arrived. */
  cut(): number;
  /** Which answers to cut from now on. */
  cutting(which: Which): void;
  /** Answers in the gateway's place, from now on, that there is no room, or no longer. */
  refusing(refuses: boolean): void;
  /** How many documents were refused so. */
  refused(): number;
  close(): Promise<void>;
};

/**
 * Stands between a browser and a gateway. What is asked is passed on and done; of the answers of the graph every second is cut, by
 * turns before its first byte and in its middle: a browser itself sends again what no byte of an answer came to.
 */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  let which: Which = 'none';
  let answers = 0;
  let cut = 0;
  let refuses = false;
  let refused = 0;
  const isCut = (): boolean => which === 'all' || (which === 'every second' && answers++ % 2 === 0);
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method, headers, url } = incoming;
    if (refuses && url === '/graphql') {
      refused++;
      incoming.resume();
      const type = 'application/graphql-response+json; charset=utf-8';
      return void outgoing.writeHead(429, { 'content-type': type, 'retry-after': '1' }).end(NO_ROOM);
    }
    const asked = request(new URL(url ?? '/', target), { method, headers: { ...headers, connection: 'close' } });
    asked.end(await buffer(incoming));
    const [answer]: IncomingMessage[] = await once(asked, 'response');
    if (answer === undefined) return;
    const body = await buffer(answer);
    const head = [answer.statusCode ?? 502, answer.headers] as const;
    if (url !== '/graphql' || !isCut()) return void outgoing.writeHead(...head).end(body);
    if (cut++ % 2 === 0) return void outgoing.destroy();
    outgoing.writeHead(...head);
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  };
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.custom<AddressInfo>((address) => typeof address === 'object').parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () => cut,
    cutting: (next) => {
      which = next;
    },
    refusing: (next) => {
      refuses = next;
    },
    refused: () => refused,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
