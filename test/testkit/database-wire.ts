import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';
import { z } from 'zod';

/** Where a message to the database is lost: before it arrives, or when it was answered. */
export type Loss = 'before' | 'after';

/** A wire to a database that is cut at a message of the service's. */
export type DatabaseWire = {
  /** Of the database over this wire. */
  readonly url: string;
  /** Cuts the connection at each message that is picked, from now on. Of those that open a connection none is: how many there are depends on the pool. */
  cutting(when: Loss, picks: (message: string) => boolean): void;
  /** Loses whatever is sent from now on, both ways, and tells neither side: as a network does that has forgotten a connection. */
  swallow(): void;
  mend(): void;
  breakNow(): void;
  close(): void;
};

type Cut = { readonly when: Loss; readonly picks: (message: string) => boolean };

/** A query, one that is parsed first, or one that was prepared (PostgreSQL, frontend/backend protocol). */
const isStatement = (message: string): boolean => /^[QPB]/.test(message);
export const isCommit = (message: string): boolean => /commit/i.test(message);

export async function startDatabaseWire(database: string): Promise<DatabaseWire> {
  const { hostname, port } = new URL(database);
  const sockets = new Set<Socket>();
  let cut: Cut | undefined;
  let isSwallowing = false;
  const server = createServer((near) => {
    const there = connect(Number(port), hostname);
    let isLost = false;
    joinEnds(near, there, sockets);
    let isForgotten = false;
    const isSwallowed = (): boolean => (isForgotten ||= isSwallowing);
    near.on('data', (chunk) => {
      if (isSwallowed()) return;
      const message = chunk.toString('latin1');
      const when = isStatement(message) && cut?.picks(message) === true ? cut.when : undefined;
      isLost ||= when === 'after';
      if (when === 'before') near.destroy();
      else there.write(chunk);
    });
    there.on('data', (chunk) => {
      if (isSwallowed()) return;
      if (isLost) near.destroy();
      else near.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const breakNow = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const url = new URL(database);
  url.port = String(z.object({ port: z.number() }).parse(server.address()).port);
  return {
    url: url.href,
    cutting: (when, picks) => {
      cut = { when, picks };
    },
    swallow: () => {
      isSwallowing = true;
    },
    mend: () => {
      cut = undefined;
      isSwallowing = false;
    },
    breakNow,
    close: () => {
      server.close();
      breakNow();
    },
  };
}

/** What ends at one end ends at the other. */
function joinEnds(near: Socket, there: Socket, sockets: Set<Socket>): void {
  for (const socket of [near, there]) {
    sockets.add(socket);
    socket
      .on('error', () => {})
      .on('close', () => {
        sockets.delete(socket);
        near.destroy();
        there.destroy();
      });
  }
}
