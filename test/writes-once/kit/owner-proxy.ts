import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

/** Where the connection of a write breaks: before the owner has it, while it works, or when it has answered. */
export type Cut = 'before sending' | 'after sending' | 'after the answer';

/** Stands between a gateway and an owner that ends and starts again elsewhere, and cuts the connections of writes. */
export type OwnerProxy = {
  readonly url: string;
  /** Where the owner is from now on. */
  passTo(target: string): void;
  /** Where every write is cut from now on. */
  cutting(where: Cut | undefined): void;
  close(): Promise<void>;
};

export async function startOwnerProxy(): Promise<OwnerProxy> {
  let target = '';
  let cut: Cut | undefined;
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const where = body.includes('recordVisit') ? cut : undefined;
    if (where === 'before sending') return void outgoing.destroy();
    const { method, headers, url } = incoming;
    const asked = request(new URL(url ?? '/', target), { method, headers, agent: false });
    // Asked for at once: an owner that ends does so before it answers.
    const answered = once(asked, 'response');
    asked.end(body);
    if (where === 'after sending') void once(asked, 'finish').then(() => outgoing.destroy());
    const [answer]: IncomingMessage[] = await answered;
    if (answer === undefined) throw new TypeError('no answer');
    const answerBody = await buffer(answer);
    if (where !== undefined) return void outgoing.destroy();
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answerBody);
  };
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.custom<AddressInfo>((address) => typeof address === 'object').parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    passTo: (next) => {
      target = next;
    },
    cutting: (where) => {
      cut = where;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
