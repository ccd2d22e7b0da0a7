import type { Words } from '../words/index.ts';

export const recordedChannels: Readonly<Record<string, Words>> = {
  PHONE: { zh: '电话', en: 'phone' },
  WINDOW: { zh: '窗口', en: 'window' },
  LETTER: { zh: '信函', en: 'letter' },
};

export const complaintChannels: Readonly<Record<string, Words>> = {
  FORM: { zh: '网上', en: 'public form' },
  ...recordedChannels,
};

export const complaintOutcomes: Readonly<Record<string, Words>> = {
  FOUNDED: { zh: '查实', en: 'founded' },
  PARTLY: { zh: '部分属实', en: 'partly founded' },
  UNFOUNDED: { zh: '不属实', en: 'unfounded' },
};
