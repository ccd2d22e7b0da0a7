import type { KeyRing } from '#signatures';
import { z } from 'zod';
import { isSigned, readReceipt } from './receipt.ts';

const receipts = z.strictObject({
  owner: z.string(),
  /** What it sent, by receiver and id. */
  sent: z.array(
    z.strictObject({
      other: z.string(),
      id: z.string(),
      receipt: z.string().nullable(),
      /** Whether it was taken back, since the receiver refused it. Older releases do not say so. */
      isTakenBack: z.boolean().optional(),
    }),
  ),
  /** What it took, by sender and id. */
  received: z.array(z.strictObject({ other: z.string(), id: z.string(), receipt: z.string().nullable() })),
});

/** The receipts that one owner keeps. */
export type KeptReceipts = z.infer<typeof receipts>;

/** Undefined where the text is none. */
export function readReceipts(text: string): KeptReceipts | undefined {
  try {
    return receipts.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What two owners keep of the messages from one to the other. */
export type Comparison = {
  readonly from: string;
  readonly to: string;
  /** The same receipt at both ends. */
  readonly agreed: number;
  /** Sent, and the sender has no receipt yet, nor a refusal on which it took back what it told. */
  readonly waiting: number;
  /** Their keys are gone, so that the signature tells nothing. */
  readonly unverified: number;
  /** Each as a sentence that names the message. */
  readonly faults: readonly string[];
};

/** Compares what the sender keeps with what the receiver keeps; without keys signatures are not looked at. */
export function compareReceipts(sender: KeptReceipts, receiver: KeptReceipts, ring: KeyRing | undefined): Comparison {
  const [from, to] = [sender.owner, receiver.owner];
  const sent = receiptsOf(sender.sent, to);
  const received = receiptsOf(receiver.received, from);
  const ids = [...new Set([...sent.keys(), ...received.keys()])];
  const takenBack = new Set(sender.sent.filter((row) => row.isTakenBack === true).map(({ id }) => id));
  const isAlone = (id: string): boolean => !sent.has(id) || takenBack.has(id);
  const settled = ids.filter((id) => (sent.get(id) ?? null) !== null || (isAlone(id) && received.get(id)));
  const judged = settled.map((id) => ({ id, ...judge(id, sent.get(id), received.get(id), ring) }));
  return {
    from,
    to,
    agreed: judged.filter(({ fault }) => fault === undefined).length,
    waiting: [...sent].filter(([id, receipt]) => receipt === null && !takenBack.has(id)).length,
    unverified: judged.filter(({ isVerified }) => !isVerified).length,
    faults: judged.flatMap(({ id, fault }) => (fault === undefined ? [] : [`${id} ${fault}`])),
  };
}

type Kept = string | null | undefined;
type Judgement = { readonly fault: string | undefined; readonly isVerified: boolean };

const fault = (text: string): Judgement => ({ fault: text, isVerified: true });

function judge(id: string, atSender: Kept, atReceiver: Kept, ring: KeyRing | undefined): Judgement {
  if (atSender === undefined) return fault('has a receipt at the receiver, and the sender knows no such message');
  if (atSender === null) return fault('has a receipt at the receiver, and the sender took it back');
  if (!atSender || !atReceiver) return fault('has a receipt at the sender, and none at the receiver');
  if (atSender !== atReceiver) return fault('has another receipt at the sender than at the receiver');
  const receipt = readReceipt(atSender);
  if (receipt === undefined || receipt.id !== id) return fault('has a text that is not its receipt');
  const signed = ring && isSigned(ring, receipt);
  return signed === false
    ? fault('has a receipt whose signature is wrong')
    : { fault: undefined, isVerified: signed === true };
}

function receiptsOf(rows: KeptReceipts['sent'], other: string): Map<string, string | null> {
  return new Map(rows.filter((row) => row.other === other).map(({ id, receipt }) => [id, receipt]));
}
