import { pinyin } from 'pinyin-pro';
import { loadShanghai } from '#divisions';

const KINDS: Readonly<Record<string, string>> = { 街道: 'Subdistrict', 镇: 'Town', 乡: 'Township' };
/** Read otherwise in the names of Shanghai's streets than elsewhere: 莘庄, 杨行, 重固. */
const READINGS: Readonly<Record<string, string>> = { 莘: 'xin', 行: 'hang', 重: 'chong' };

/** For `npm run codegen`: streets and towns in pinyin, with their kind in English. What is neither, as an industrial zone, keeps its name. */
export function plugin(): string {
  const { roots, childrenOf } = loadShanghai();
  const streets = roots.flatMap(({ code }) => childrenOf(code)).flatMap(({ code }) => childrenOf(code));
  const names = streets.flatMap(({ code, name }) => {
    const english = englishNameOf(name);
    return english === undefined ? [] : [`  '${code}': '${english}',\n`];
  });
  const type = 'Readonly<Record<string, string>>';
  return `/* Written by npm run codegen; do not edit. */\nexport const streetNames: ${type} = {\n${names.join('')}};\n`;
}

function englishNameOf(name: string): string | undefined {
  const [, stem = '', kind = ''] = /^(.+?)(街道|镇|乡)$/.exec(name) ?? [];
  const english = KINDS[kind];
  if (english === undefined) return undefined;
  // One syllable is no name: 唐镇 is Tangzhen.
  const spoken = stem.length === 1 ? name : stem;
  return `${romanised(spoken)} ${english}`;
}

function romanised(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((syllable, index) => {
    const read = READINGS[name[index] ?? ''] ?? syllable.replace('v', 'ü');
    return index > 0 && /^[aeo]/.test(read) ? `’${read}` : read;
  });
  const joined = syllables.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
