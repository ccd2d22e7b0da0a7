import { useEffect, useState } from 'react';
import type { Refusal } from '../graph/index.ts';
import { type Words, useWords } from '../words/index.ts';

type RefusalsProps = { readonly id?: string | undefined; readonly refusals: readonly Refusal[] };

const MEMBER: Words = { zh: '第 {number} 项：', en: 'Entry {number}: ' };
/** Where there is no sentence for the reader, or one for who writes programs. */
const WORDED_HERE: Readonly<Record<string, Words>> = {
  NO_ANSWER: {
    zh: '网络中断，没有收到答复。填写的内容已保留，请再试一次。',
    en: 'The connection broke and no answer came. What you typed is kept; try again.',
  },
  VERSION_CONFLICT: {
    zh: '您填写期间，这条记录已被更正，尚未保存您的内容。现有内容见上方，请核对。',
    en: 'This record was corrected while you typed, and yours is not saved yet. What it says now stands above; please compare.',
  },
  NOT_FOUND: {
    zh: '没有这条记录，或已不在您可查看的范围内。请返回清单核对。',
    en: 'There is no such record, or none any more that you may see. Go back to the list and check.',
  },
  TRANSFER_NEEDED: {
    zh: '该居村的数据由另一个归属单位管理，不能直接迁入，请办理移交。',
    en: 'That community’s records are kept by another owner, so the household cannot be moved there. Have it transferred.',
  },
  REPORT_ISSUED: {
    zh: '该区划该时段的报告已经生成，不再改动。请直接查阅；确需更正的，请勾选“更正”后再次提交。',
    en: 'The report of this division and period was issued and stays as it is. Read that; to correct it, tick the correction and send this again.',
  },
  KEY_REUSED: {
    zh: '上一次提交其实已经保存，这次改动的内容还没有保存。请先核对已保存的内容，再决定是否再次保存。',
    en: 'What you sent before was saved after all; what you changed since is not. Check what was saved before you save again.',
  },
};

/** What is wrong, one line a reason. */
export function Refusals({ id, refusals }: RefusalsProps) {
  const { say } = useWords();
  const word = useWording(refusals);
  if (refusals.length === 0) return null;
  return (
    <div id={id} className="wrong" role="alert">
      {refusals.map((refusal) => {
        const { code, message, member } = refusal;
        const words = WORDED_HERE[code];
        const which = member === undefined ? '' : say(MEMBER, { number: member + 1 });
        return <p key={`${member} ${message}`}>{words === undefined ? `${which}${word(refusal)}` : say(words)}</p>;
      })}
    </div>
  );
}

/** The sentences of refusals; the registry of them is loaded only for a reader who changes the language while some are shown. */
function useWording(refusals: readonly Refusal[]): (refusal: Refusal) => string {
  const { language } = useWords();
  const [registry, setRegistry] = useState<typeof import('#error-messages')>();
  const isOther = refusals.some((refusal) => refusal.language !== language);
  useEffect(() => {
    if (!isOther) return;
    // Without it they stay as they are.
    import('#error-messages').then(setRegistry, () => undefined);
  }, [isOther]);
  return (refusal) =>
    refusal.language === language ? refusal.message : (registry?.wordAnew(refusal, language) ?? refusal.message);
}
