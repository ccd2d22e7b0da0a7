/** Under which name the keys of messages from one owner to another stand in a key file. */
export function pairOf(from: string, to: string): string {
  return `${from}>${to}`;
}
