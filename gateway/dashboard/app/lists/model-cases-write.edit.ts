import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { helpKinds } from '../words/index.ts';
import { caseFields } from './model-case-words.ts';

const ANONYMOUS = { zh: '请用“张某”“王阿姨”一类的称呼', en: 'write Zhang mou or Aunt Wang' };

/** The record is the division where it is written. */
export const writeModelCase = defineEdit({
  key: 'write',
  label: { zh: '撰写案例', en: 'Write up a case' },
  meaning: {
    zh: '请勿写入姓名、证件号、电话、门牌等可识别个人的内容：发现这些内容时不予保存，并逐处提示。保存后为草稿，送审后由区审核上报。',
    en: 'Leave out names, numbers, phones and addresses: where any is found nothing is saved, and each is pointed out. It is a draft until you hand it in; the district hands it up.',
  },
  submit: { zh: '检查并保存草稿', en: 'Check and save the draft' },
  saved: { zh: '已保存为草稿。', en: 'Saved as a draft.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('modelCase.write') && division.startsWith(own) && division.length > 2,
  document: graphql(/* GraphQL */ `
    query DivisionToWriteIn($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation WriteModelCase($input: WriteModelCaseInput!) {
      writeModelCase(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {
    title: { label: caseFields.title, kind: 'text' },
    difficulty: { label: caseFields.difficulty, hint: ANONYMOUS, kind: 'prose' },
    measures: { label: caseFields.measures, hint: ANONYMOUS, kind: 'prose' },
    result: { label: caseFields.result, hint: ANONYMOUS, kind: 'prose' },
    year: { label: { zh: '帮扶年份', en: 'Year' }, kind: 'number' },
    kinds: { label: { zh: '救助类型', en: 'Kinds of help' }, kind: 'choices', choices: helpKinds, isOptional: true },
  },
});
