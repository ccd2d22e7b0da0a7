import { type Match, matchesOf } from './finding.ts';
import { DOUBLE_SURNAME, NO_WORD, SURNAME } from './surnames.ts';

/** How people are called behind their surname or name. */
const TITLES =
  '女士|先生|小姐|老人|老伯|老太|老先生|老师|师傅|阿姨|阿婆|阿公|阿伯|奶奶|爷爷|外婆|外公|伯伯|伯母|叔叔|婶婶|大爷|大妈|大娘|大伯|大叔|大姐|大哥|大嫂|同志|同学|医生|护士|主任|书记|夫妇|夫妻|一家|家庭';
/** No given name begins with these: 张某, 王家, 李氏, and what a sentence goes on with. */
const NOT_GIVEN =
  '某氏姓家的了在是和与及因为对向从到把被让给等又也都很就还而且但或不没有于以之其这那哪个们住户说称已未曾正将会能可要想来去做到看听问上下内外前后中时年月日岁号元次名位些只每各该此本我你他她它您吗呢吧啊呀';
const GIVEN = `(?!${TITLES}|[老阿小大]?(?:${TITLES}))[^\\P{Script=Han}${NOT_GIVEN}]`;
const MARK = '[^\\p{Script=Han}]';
/** Not behind a character that makes a word of it, such as 照顾 and 现任: a name stands at the start, behind a mark, or behind what introduces it. */
const START = `(?<=^|${MARK})`;
const SAID = '说|表示|告诉|称|介绍|反映|回忆|坦言|感慨|感叹|笑着|激动|哽咽|流着|含泪|拉着|握着';
const INTRODUCED =
  '居民|救助对象|服务对象|帮扶对象|救助顾问|顾问|社工|患者|户主|当事人|申请人|村民|老人|姑娘|小伙|学生|姓名|名叫|叫做|名为|化名|原名';
const HELPED = '帮助|协助|陪同|看望|走访|探望|慰问|得知|发现|联系上?|为|替|给|与|和|对|向|了';

const NAME = `${NO_WORD}${SURNAME}${GIVEN}(?:${GIVEN})?`;
const FULL_NAME = `${NO_WORD}${SURNAME}${GIVEN}${GIVEN}`;
const introduced = (words: string) => `(?<=${words})`;
const BEGUN = `(?:${START}|${introduced(`${INTRODUCED}|${HELPED}|的`)})`;
const STRONG_TITLES =
  '女士|先生|小姐|老伯|老太|老先生|师傅|阿姨|阿婆|阿公|阿伯|奶奶|爷爷|伯伯|伯母|叔叔|婶婶|大爷|大妈|大娘|大伯|大叔|大姐|大哥|大嫂|同志|同学|医生|护士|主任|书记|老师|夫妇|夫妻';
const END = `(?=${MARK}|$|[因患在住是系从于自与和的家说名男女今现年长独多原曾已带靠每经两一，。])`;

const expression = (source: string) => new RegExp(source, 'dgu');

/** 王建国女士. */
const TITLED = expression(`${BEGUN}(${NAME})(?=${STRONG_TITLES})`);
/** 王建国老人: behind a mark or an introduction alone, since what a person is like stands before 老人 as well. */
const ELDER = expression(`(?:${START}|${introduced(INTRODUCED)})(${NAME})(?=老人|一家|家庭)`);
/** 王建国说. */
const SPEAKER = expression(`${START}(${NAME})(?=${SAID})`);
/** 居民王建国, 姓名：王明. */
const CALLED = expression(`${introduced(INTRODUCED)}[:：“"'(]{0,2}(${FULL_NAME}${END}|${NAME}(?=${MARK}|$))`);
const LABELLED = expression(`(?<=姓名|化名)[:为是]{0,2}(${NAME})`);
/** 王建国，男，78岁. */
const DESCRIBED = expression(
  `${BEGUN}(${NAME})(?=[,，、(（ ]{1,2}(?:男|女|现年|今年|年龄|[0-9]{1,3}岁|身份证|户籍|系|家住|住))`,
);
/** 帮助王建国办理. */
const HELPED_NAME = expression(
  `${introduced('帮助|协助|陪同|看望|走访|探望|慰问')}(${FULL_NAME})(?=${MARK}|$|[申办就住看解]|到|去|在|家)`,
);
/** 欧阳阿姨: so few have the surname that it tells who it is. */
const SELDOM = expression(`(${DOUBLE_SURNAME})(?=${STRONG_TITLES}|老人)`);
/** 阿依古丽·买买提. */
const DOTTED = expression(
  `(?:${START}|${introduced(INTRODUCED)})(\\p{Script=Han}{2,8}[·•]\\p{Script=Han}{2,8}?)(?=${STRONG_TITLES}|老人|${SAID})`,
);

/** 姓名: a surname and a given name where a person is named. A surname with a title alone (王阿姨), 张某 and A女士 are none. */
export function findNames(text: string): Match[] {
  return [TITLED, ELDER, SPEAKER, CALLED, LABELLED, DESCRIBED, HELPED_NAME, SELDOM, DOTTED].flatMap((one) =>
    matchesOf('NAME', text, one, 1),
  );
}
