import { useWords } from '../words/index.ts';

/** When the answer on screen came; its place is kept before. */
export function AnsweredAt({ at }: { readonly at: number }) {
  const { t, time } = useWords();
  return <span className="answered-at">{at === 0 ? '\u00a0' : t('asOf', { time: time(at) })}</span>;
}
