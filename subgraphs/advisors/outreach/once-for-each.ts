/** What loads many keys of which some are the same: each is asked for once, and answered at all its places. */
export function onceForEach<Asked, Found>(
  keyOf: (asked: Asked) => string,
  load: (asked: readonly Asked[]) => Promise<readonly Found[]>,
): (asked: readonly Asked[]) => Promise<(Found | undefined)[]> {
  return async (asked) => {
    const distinct = [...new Map(asked.map((one) => [keyOf(one), one]))];
    const found = await load(distinct.map(([, one]) => one));
    const byKey = new Map(distinct.map(([key], place) => [key, found[place]]));
    return asked.map((one) => byKey.get(keyOf(one)));
  };
}
