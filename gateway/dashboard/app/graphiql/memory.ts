/** Holds what an editor keeps for as long as the page is open. */
export function createMemory() {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    getItem: (key: string): string | null => values.get(key) ?? null,
    setItem: (key: string, value: string): void => void values.set(key, value),
    removeItem: (key: string): void => void values.delete(key),
    clear: (): void => values.clear(),
  };
}
