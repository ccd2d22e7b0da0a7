import type { Trouble } from '../graph/index.ts';
import { type OwnerNow, troubleSentence } from '../owners/index.ts';
import type { Speech } from '../words/index.ts';
import type { Sheet } from './sheet.ts';

export type About = {
  readonly title: string;
  readonly caller: string;
  /** When the answers came, in milliseconds. */
  readonly answeredAt: number;
  readonly troubles: readonly Trouble[];
  /** What else is not complete, in sentences. */
  readonly gaps: readonly string[];
  readonly owners: readonly OwnerNow[];
};

/** What the file is of, when, for whom, and what is wrong with it: a file travels without its page. */
export function aboutSheet({ title, caller, answeredAt, troubles, gaps, owners }: About, speech: Speech): Sheet {
  const { say, t } = speech;
  const sentences = [...new Set([...gaps, ...troubles.map((one) => troubleSentence(one, owners, speech))])];
  return {
    name: say({ zh: '说明', en: 'About' }),
    columns: [t('title'), title],
    rows: [
      [say({ zh: '答复时间', en: 'Answered at' }), speech.timeAndDay(answeredAt)],
      [say({ zh: '导出时间', en: 'Exported at' }), speech.timeAndDay(new Date())],
      [say({ zh: '导出人', en: 'Exported by' }), caller],
      [say({ zh: '页面地址', en: 'Address' }), location.href],
      ...(sentences.length === 0
        ? [[say({ zh: '完整性', en: 'Completeness' }), say({ zh: '各单位均已答复。', en: 'All owners answered.' })]]
        : sentences.map((sentence) => [say({ zh: '不完整之处', en: 'Not complete' }), sentence])),
    ],
  };
}
