import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { trailSchema } from '#audit';
import {
  type Envelope,
  type MessageKind,
  type Sent,
  appendMessages,
  defineMessage,
  isReceiptOf,
  noteOutcomes,
  receiveMessage,
  sendDue,
  signReceipt,
  takeBackNext,
} from '#messages';
import { type Session, migrateDomains, openDatabase } from '#persistence';
import { KeyRing, ensureKeys, pairOf } from '#signatures';
import { z } from 'zod';
import { code } from '../testkit/codes.ts';
import { addTo, noteDomain } from '../testkit/note-domain.ts';
import { copyDatabase } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { makeSealingKeys, sealsIn } from '../testkit/sealing.ts';

type Row = Readonly<Record<string, string | null>>;

export const DISTRICT = code('310101');
export const CITY = code('31');

/** The receiver of every message, as the job of delivery names it. */
const RECEIVER = `${CITY}/notes`;

const note = z.strictObject({ body: z.string() });

/** Each writes its body down where it is received. */
export const unordered = defineMessage({ kind: 'note', to: 'notes', ordered: false }).version(1, note, take);
export const ordered = defineMessage({ kind: 'ordered-note', to: 'notes', ordered: true }).version(1, note, take);

async function take(em: EntityManager, { body }: z.infer<typeof note>): Promise<void> {
  await addTo('note', CITY, body)(em);
}

/** Lets a test break off what runs in a session, as the end of its process does. */
export type Life = (session: Session) => Session;

const alive: Life = (session) => session;

type Delivery = {
  readonly life?: Life;
  readonly send?: (message: Envelope) => Promise<Sent>;
  /** Of which those are given up that are refused. */
  readonly kinds?: readonly MessageKind[];
};

export type TwoOwners = Awaited<ReturnType<typeof startTwoOwners>>;

/** A district that sends to the city, each with a database of its own, without HTTP between them. */
export async function startTwoOwners() {
  const folder = mkdtempSync(join(tmpdir(), 'two-owners-'));
  const seals = sealsIn(makeSealingKeys([DISTRICT, CITY], folder), DISTRICT);
  const file = join(folder, 'message-keys.json');
  ensureKeys(file, [pairOf(DISTRICT, CITY)]);
  const ring = new KeyRing({ file, onError: () => {} });
  const [district, city] = [await openEnd(), await openEnd()];
  let now = new Date('2026-10-31T12:00:00+08:00');
  const clock = () => now;

  const receiptOf = (of: Envelope, at: Date) => signReceipt(ring, of, at);
  const receive = async (message: Envelope, kinds: readonly MessageKind[], life = alive): Promise<Sent> => {
    const session = city.database.session(CITY);
    const here = { owner: CITY, domain: 'notes' };
    try {
      return {
        receipt: await receiveMessage(
          { here, session: life(session), kinds, now: clock, receiptOf },
          DISTRICT,
          message,
        ),
      };
    } finally {
      await session.close();
    }
  };
  return {
    district,
    city,
    receive,
    isReceiptOf: (message: Envelope, receipt: string) => isReceiptOf(ring, message, receipt),
    setClock: (to: Date) => {
      now = to;
    },
    clock,
    /** Does work of the district, with the messages that it sends. */
    write: async (work: (em: EntityManager) => Promise<unknown>, life = alive): Promise<void> => {
      const session = district.database.session(DISTRICT);
      const from = { owner: DISTRICT, domain: 'notes' };
      try {
        await life(session).write(async (em) => {
          await work(em);
          await appendMessages(em, { from, seals, now });
        });
      } finally {
        await session.close();
      }
    },
    deliver: async ({
      life = alive,
      send = (message) => receive(message, [unordered, ordered]),
      kinds = [],
    }: Delivery = {}) => {
      for (;;) {
        const session = district.database.session(DISTRICT);
        try {
          const outcomes = await sendDue({ owner: DISTRICT, session, seals, key: RECEIVER, now, kinds }, send);
          const next = await life(session).write((em) => noteOutcomes(em, RECEIVER, outcomes, now));
          if (outcomes.length === 0) return next;
        } finally {
          await session.close();
        }
      }
    },
    /** Takes back at the district what was refused, as its job does. */
    takeBack: async (kinds: readonly MessageKind[]): Promise<void> => {
      const sender = { owner: DISTRICT, domain: 'notes' };
      const parts = { kinds, tried: new Set<string>(), now, warn: () => {} };
      let failures = 0;
      while (failures < 2) {
        const session = district.database.session(DISTRICT);
        try {
          if (!(await session.write((em) => takeBackNext(em, sender, parts)))) return;
        } catch {
          failures += 1;
        } finally {
          await session.close();
        }
      }
    },
    empty: () => Promise.all([district, city].map((end) => end.asAdmin(EMPTY))),
    close: () => Promise.all([district, city].map((end) => end.close())),
  };
}

const EMPTY = 'truncate notes.note, audit.message_out, audit.message_in, audit.message_stream';

async function openEnd() {
  const urls = await copyDatabase({
    content: 'messages between two owners',
    make: ({ url, ownerUrl }) =>
      migrateDomains({ url: ownerUrl, domains: [trailSchema, noteDomain], service: new URL(url).username }),
  });
  const database = await openDatabase({ url: urls.url, domain: noteDomain, poolSize: 16 });
  const admin = await connectTo(urls.adminUrl);
  const asAdmin = async (sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await admin.query<Row>(sql, values)).rows;
  return {
    database,
    asAdmin,
    bodies: async (): Promise<string[]> =>
      (await asAdmin('select body from notes.note order by id')).map(({ body }) => String(body)),
    close: async () => {
      await database.close();
      await admin.end();
    },
  };
}
