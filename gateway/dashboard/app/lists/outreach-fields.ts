import { policyKinds, publicityChannels } from '../words/index.ts';

const NOT_COUNTED = { zh: '没有统计的不填，不要填 0', en: 'empty where nobody counted, not 0' };

type Said = {
  readonly heldOn: string;
  readonly channel: string;
  readonly topics: readonly string[];
  readonly place: string;
  readonly reach: number | null;
  readonly materials: number | null;
  readonly remarks: string | null;
};

const heldOn = { label: { zh: '日期', en: 'Held on' }, kind: 'date' } as const;
const channel = { label: { zh: '宣传渠道', en: 'Channel' }, kind: 'choice', choices: publicityChannels } as const;
const topics = { label: { zh: '宣传内容', en: 'Topics' }, kind: 'choices', choices: policyKinds } as const;
const place = { label: { zh: '地点', en: 'Place' }, kind: 'text' } as const;
const reach = {
  label: { zh: '覆盖人数', en: 'People reached' },
  hint: NOT_COUNTED,
  kind: 'number',
  isOptional: true,
} as const;
const materials = {
  label: { zh: '发放资料份数', en: 'Handed out' },
  hint: NOT_COUNTED,
  kind: 'number',
  isOptional: true,
} as const;
const remarks = {
  label: { zh: '备注', en: 'Remarks' },
  hint: { zh: '请勿写入个人姓名', en: 'name nobody' },
  kind: 'prose',
  isOptional: true,
} as const;

/** What an event says, to be filled in. */
export const eventFields = { heldOn, channel, topics, place, reach, materials, remarks };

/** What an event says, to be corrected. */
export const eventFieldsNow = {
  heldOn: { ...heldOn, now: (row: Said) => row.heldOn },
  channel: { ...channel, now: (row: Said) => row.channel },
  topics: { ...topics, now: (row: Said) => row.topics },
  place: { ...place, now: (row: Said) => row.place },
  reach: { ...reach, now: (row: Said) => row.reach },
  materials: { ...materials, now: (row: Said) => row.materials },
  remarks: { ...remarks, now: (row: Said) => row.remarks },
};
