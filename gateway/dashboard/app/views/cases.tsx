import { ListTable, grantedClientsList } from '../lists/index.ts';
import { useWords } from '../words/index.ts';
import { ListPages } from './list-pages.tsx';

/** Where a case worker begins: the clients that are open to them now, wherever they live. */
export default function CasesPage() {
  const { say } = useWords();
  return (
    <ListPages
      list={grantedClientsList}
      own="31"
      only={{ filter: {}, said: say(WHEREVER) }}
      table={({ page, troubles, isWaiting }) =>
        page?.rows.length === 0 ? (
          <p>{say(page.total === 0 ? NONE : NONE_SEEN)}</p>
        ) : (
          <ListTable list={grantedClientsList} page={page} troubles={troubles} rowsReserved={isWaiting ? ROWS : 1} />
        )
      }
    />
  );
}

const ROWS = 5;
const WHEREVER = { zh: '每次查看均留痕。', en: 'Each look stands in the trail.' };
const NONE = {
  zh: '目前没有授权给您的个案。授权由救助对象所在街镇或区给出，到期、撤回或对象迁出后不再显示；如有需要，请与其联系。',
  en: 'No client is open to you now. The client’s street or district grants it; what is over, revoked or moved is shown no more. Ask them if you need it.',
};
const NONE_SEEN = {
  zh: '在已答复的单位中没有授权给您的个案；有单位没有答复，其授权暂时看不到。',
  en: 'Of those who answered nobody opened a client to you. Not all did: what the others granted cannot be seen just now.',
};
