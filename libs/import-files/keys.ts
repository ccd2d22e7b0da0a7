/**
 * The idempotency key of a part of an import: the same one however often it is sent, from whichever page or program. Other rows under
 * it are refused (KEY_REUSED), so that an import cannot go on with another file.
 */
export function partKeyOf(id: string, part: number): Promise<string> {
  return keyOf(`${id} ${part}`);
}

/** What is the same import, however often its file is sent. */
type Sent = {
  readonly division: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly rows: readonly object[];
  readonly mode: string;
  readonly effect: string;
};

/** The idempotency key under which a file is begun to be imported for the nth time: who sends it again finds what was begun. */
export function fileKeyOf({ division, kind, columns, rows, mode, effect }: Sent, time: number): Promise<string> {
  return keyOf(JSON.stringify([division, kind, columns, rows, mode, effect, time]));
}

async function keyOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // A UUID of the form that RFC 9562 leaves to applications (version 8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
