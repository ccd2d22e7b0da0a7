import type { RosterLineKind } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { Cell } from '../lists/index.ts';
import { type Words, advisorRoles, advisorSkills, licenceLevels, wordsOf } from '../words/index.ts';
import type { LineOfPage } from './roster-report-question.ts';

/** 名册报告的名单. */
export const lineKinds = {
  ROSTER: { zh: '在册', en: 'On the roster' },
  JOINED: { zh: '新进', en: 'Joined' },
  LEFT: { zh: '退出', en: 'Left' },
  CHANGED: { zh: '变更', en: 'Changed' },
} as const satisfies Record<RosterLineKind, Words>;

const { states } = workflowWords.filing;

const ways: Readonly<Record<string, Words>> = {
  FILED: { zh: '首次备案', en: 'filed' },
  WITHDRAWN: { zh: '退出', en: 'withdrawn' },
  MOVED: { zh: '区内调动', en: 'moved' },
};

const whats: Readonly<Record<string, Words>> = {
  NAME: { zh: '姓名', en: 'name' },
  IDENTITY_DOCUMENT: { zh: '身份证件', en: 'identity document' },
  EMPLOYER: { zh: '用人单位', en: 'employer' },
  ROLE: { zh: '人员类别', en: 'role' },
  LICENCE: { zh: '职业资格', en: 'licence' },
  DIVISION: { zh: '登记区划', en: 'division' },
  STATE: { zh: '备案状态', en: 'state' },
  STATION: { zh: '站点', en: 'station' },
};

export type RosterColumn = Words & { readonly cell: (line: LineOfPage) => Cell };

const NAME: RosterColumn = { zh: '姓名', en: 'Name', cell: ({ name }) => ({ text: name }) };
const DIVISION: RosterColumn = { zh: '登记区划', en: 'Division', cell: ({ division }) => ({ division }) };
const STATIONS: RosterColumn = {
  zh: '站点',
  en: 'Stations',
  cell: ({ stations }) => ({ text: stations.map(({ name }) => name).join('、') }),
};
const ROLE: RosterColumn = { zh: '人员类别', en: 'Role', cell: ({ role }) => ({ words: wordsOf(advisorRoles, role) }) };
const STATE: RosterColumn = {
  zh: '备案状态',
  en: 'Filing',
  cell: ({ state }) => ({ words: state === null ? undefined : states[state] }),
};
const ON: RosterColumn = { zh: '日期', en: 'On', cell: ({ on }) => ({ inOneLine: on }) };
const HOW: RosterColumn = {
  zh: '方式',
  en: 'How',
  cell: ({ how }) => ({ words: how === null ? undefined : said(ways, how) }),
};
const CHANGES: RosterColumn = {
  zh: '变更内容',
  en: 'What changed',
  cell: ({ changes }) => ({ several: changes.map(changeWords) }),
};

/** What the page shows of a line. */
export const shownColumns: Readonly<Record<RosterLineKind, readonly RosterColumn[]>> = {
  ROSTER: [NAME, ROLE, DIVISION, STATIONS, STATE],
  JOINED: [NAME, ON, HOW, DIVISION, STATIONS],
  LEFT: [NAME, ON, HOW, DIVISION, STATIONS],
  CHANGED: [NAME, DIVISION, CHANGES],
};

const MORE: readonly RosterColumn[] = [
  { zh: '用人单位', en: 'Employer', cell: ({ employer }) => ({ text: employer }) },
  {
    zh: '技能',
    en: 'Skills',
    cell: ({ skills }) => ({ several: skills.map((skill) => wordsOf(advisorSkills, skill)) }),
  },
  {
    zh: '职业资格',
    en: 'Licence',
    cell: ({ licence }) => ({ words: licence === null ? undefined : wordsOf(licenceLevels, licence.level) }),
  },
  { zh: '资格有效期至', en: 'Licence until', cell: ({ licence }) => ({ inOneLine: licence?.validUntil }) },
  {
    zh: '备案机关',
    en: 'Authority',
    cell: ({ authority: { code, name } }) => ({ division: { code, name, parent: null } }),
  },
  { zh: '首次备案', en: 'Filed on', cell: ({ filedOn }) => ({ inOneLine: filedOn }) },
];

/** All that a report says of a line, for the workbook. */
export const columnsOf = (kind: RosterLineKind): readonly RosterColumn[] => [
  ...shownColumns[kind],
  ...[ROLE, STATE].filter((column) => !shownColumns[kind].includes(column)),
  ...MORE,
];

type Change = LineOfPage['changes'][number];

function changeWords({ on, what, before, after }: Change): Words {
  const [was, is] = [valueWords(what, before), valueWords(what, after)];
  const named = said(whats, what);
  if (before === null && after === null) return { zh: `${on} ${named.zh}`, en: `${on} ${named.en}` };
  return { zh: `${on} ${named.zh}：${was.zh} → ${is.zh}`, en: `${on} ${named.en}: ${was.en} → ${is.en}` };
}

function valueWords(what: string, value: string | null): Words {
  if (value === null) return { zh: '—', en: '—' };
  if (what === 'ROLE') return wordsOf(advisorRoles, value);
  if (what === 'STATE') return said(states, value);
  if (what !== 'LICENCE') return { zh: value, en: value };
  const [level = '', until] = value.split(' ');
  const words = wordsOf(licenceLevels, level);
  return until === undefined ? words : { zh: `${words.zh} ${until}`, en: `${words.en} ${until}` };
}

/** A key that a newer owner names stands as it is. */
function said(words: Readonly<Record<string, Words>>, key: string): Words {
  return words[key] ?? { zh: key, en: key };
}
