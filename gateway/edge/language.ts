/** The languages that sentences are kept in. */
export type Language = 'zh' | 'en';

const KEPT: readonly Language[] = ['zh', 'en'];

/** The reader's language by `accept-language` (RFC 9110, 12.5.4), the first of those liked best; undefined when it names none of ours. */
export function languageOf(header: string | undefined): Language | undefined {
  const liked = (header ?? '').split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.toLowerCase().split(';');
    const language = KEPT.find((kept) => kept === tag.trim().split('-')[0]);
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
    const quality = Number(weight ?? 1);
    return language !== undefined && quality > 0 ? [{ language, quality }] : [];
  });
  return liked.toSorted((a, b) => b.quality - a.quality)[0]?.language;
}
