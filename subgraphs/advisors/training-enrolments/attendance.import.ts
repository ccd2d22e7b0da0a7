import type { EntityManager } from '@mikro-orm/postgresql';
import { defineImport, from } from '#imports';
import { Advisor } from '../advisors/advisor.entity.ts';
import { AttendanceRows } from './attendance-rows.ts';
import { attendanceRowInput } from './training-enrolment.input.ts';

/** The ids of advisors by their names, where one alone has the name. */
async function findAdvisorsNamed(em: EntityManager, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const advisors = await em.find(Advisor, { name: { $in: [...names] }, filingState: { $ne: 'WITHDRAWN' } });
  const byName = Map.groupBy(advisors, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first && others.length === 0 ? [[name, first.id] as const] : [],
    ),
  );
}

const wholeNumber: from.From = {
  kind: 'NUMBER',
  read: (cell) => {
    if (!/^\d{1,4}(?:\.0+)?$/.test(cell)) throw new from.Unreadable('INPUT_INVALID.NOT_HOURS_OF_TRAINING');
    return Number(cell);
  },
};

/** 参训情况导入: what recordAttendance takes, one row an advisor and session. */
export const attendanceImport = defineImport({
  name: 'attendance',
  zh: '培训参训情况',
  en: 'Attendance of training',
  input: attendanceRowInput,
  scope: 'training.record',
  columns: {
    session: {
      zh: '培训班编号',
      en: 'Session',
      explain: { zh: '系统中该培训班的编号。', en: 'The id of the session.' },
      example: '310101-0193b1c2-0000-7000-8000-000000000001',
      isRequired: true,
      from: from.text,
    },
    advisor: {
      zh: '顾问',
      en: 'Advisor',
      explain: {
        zh: '顾问姓名，与系统中的完全一致；重名时填顾问编号。',
        en: 'The name of the advisor as it is registered; the id where several have the name.',
      },
      example: '王敏',
      isRequired: true,
      from: from.text,
    },
    outcome: {
      zh: '结果',
      en: 'Result',
      explain: { zh: '合格、不合格或者缺席。', en: 'PASSED, FAILED or ABSENT.' },
      example: '合格',
      isRequired: true,
      from: from.choice({ PASSED: ['合格'], FAILED: ['不合格'], ABSENT: ['缺席'] }),
    },
    hours: {
      zh: '学时',
      en: 'Hours',
      explain: {
        zh: '参训学时；不填为培训班的全部学时，缺席不填。',
        en: 'Hours attended; all of the session where it is blank. Blank of who was absent.',
      },
      example: '8',
      from: wholeNumber,
    },
  },
  key: ['session', 'advisor'],
  find: { advisor: findAdvisorsNamed },
  writer: (em, scope) => new AttendanceRows(em, scope),
});
