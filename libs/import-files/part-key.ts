/**
 * The idempotency key of a part of an import: the same one however often it is sent, from whichever page or program. Other rows under
 * it are refused (KEY_REUSED), so that an import cannot go on with another file.
 */
export async function partKeyOf(id: string, part: number): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id} ${part}`));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // A UUID of the form that RFC 9562 leaves to applications (version 8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
