import { randomUUID } from 'node:crypto';
import type { DivisionCode } from '#divisions';
import type { Seals } from '#sealing';

/** What the keyed hashes are of. */
const SECRET = 'advisors.complaint.secret';
const KEPT = 'advisors.complaint.receipt';

/** Where and by whom a complaint is handed in, under which idempotency key. */
type Handing = { readonly division: DivisionCode; readonly subject: string; readonly key: string | null };

/**
 * 回执: the code of the bureau, so that its owner is asked, and 122 bits in hexadecimal digits, which are not mistaken for one another. It
 * follows from the owner's key and the idempotency key, so that a form that is sent again has the same receipt, though it is kept nowhere.
 * Without a key it is random.
 */
export function receiptOf(seals: Seals, { division, subject, key }: Handing): string {
  if (key === null) return `${division}-${randomUUID()}`;
  const hex = Buffer.from(seals.digest(SECRET, `${division} ${subject} ${key}`), 'base64url').toString('hex');
  // RFC 9562, 5.8: version 8, of a layout of one's own.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `9${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `${division}-${parts.join('-')}`;
}

/** What of a receipt is kept. */
export function keptReceipt(seals: Seals, receipt: string): string {
  return seals.digest(KEPT, receipt.trim().toLowerCase());
}
