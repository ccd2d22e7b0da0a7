import { randomUUID } from 'node:crypto';
import type { DivisionCode } from '#divisions';
import type { Seals } from '#sealing';

/** Where and by whom something is handed in, under which key of theirs. */
export type Handing = { readonly division: DivisionCode; readonly subject: string; readonly key: string | null };

/** 回执: how the receipts of one kind of record are made, and what of them is kept. */
export type Receipts = {
  /** The receipt of a handing: the same one whenever it is sent again with its key. Random without a key. */
  readonly receiptOf: (seals: Seals, handing: Handing) => string;
  /** The keyed hash of a receipt, which alone is kept. */
  readonly keptOf: (seals: Seals, receipt: string) => string;
};

/**
 * Declares the receipts of a kind of record, such as `advisors.complaint`. A receipt is the code of the division, so that its owner is
 * asked, and 122 bits in hexadecimal digits, which are not mistaken for one another. It follows from the owner's key and the sender's
 * idempotency key, so that what is sent again has the same receipt, though it is kept nowhere.
 */
export function defineReceipts(kind: `${string}.${string}`): Receipts {
  // What the keyed hashes are of.
  const secret = `${kind}.secret`;
  const kept = `${kind}.receipt`;
  return {
    receiptOf(seals, { division, subject, key }) {
      if (key === null) return `${division}-${randomUUID()}`;
      const hex = Buffer.from(seals.digest(secret, `${division} ${subject} ${key}`), 'base64url').toString('hex');
      // RFC 9562, 5.8: version 8, of a layout of one's own.
      const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `9${hex.slice(17, 20)}`,
        hex.slice(20, 32),
      ];
      return `${division}-${parts.join('-')}`;
    },
    keptOf: (seals, receipt) => seals.digest(kept, receipt.trim().toLowerCase()),
  };
}

/** A receipt as somebody typed it: capitals, wide characters, blanks and strokes are as good as the printed ones. */
export function receiptTyped(text: string): string {
  const characters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '');
  const [hex, division] = [characters.slice(-32), characters.slice(0, -32)];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return [division, ...parts].join('-');
}
